using Newslint.Knowledge;

namespace Newslint.Prose.Dates;

/// <summary>Reads what is counted in days, weeks or years: “two years ago”, “last month”, “the past decade”, “a 10-day visit”, “every year”.</summary>
internal sealed class UnitReader(DateTokens at, List<DateReference> found)
{
    private readonly TokenList _tokens = at.Tokens;

    /// <summary>The end of the expression around a unit; the unit itself where there is none.</summary>
    public int Read(int i, TimeUnit unit, bool isPlural)
    {
        if (IsNoTime(i, unit))
        {
            return i + 1;
        }

        if (!isPlural && at.MarkAt(i + 1) == '-' && at.IsGlued(i) && at.IsGlued(i + 1) && at.IsEither(i + 2, "earlier", "ago"))
        {
            return Add(new DateReference(_tokens, i, i + 3, DateForm.Relative) { Unit = unit, Count = -1, IsFromText = true, IsBackward = true }); // the year-earlier quarter
        }

        var head = i;
        while (at.KindAt(head - 1) == DateWordKind.Filler && head > i - 2)
        {
            head--;
        }

        if (!isPlural && unit is TimeUnit.Quarter or TimeUnit.Century && at.OrdinalAt(head - 1, out var ordinalAt) is > 0 and var ordinal)
        {
            return unit == TimeUnit.Quarter ? ReadQuarter(ordinalAt, i, ordinal) : ReadCentury(ordinalAt, i, ordinal);
        }

        var isHyphened = at.MarkAt(head - 1) == '-' && at.IsGlued(head - 1);
        if (at.TryCountBefore(isHyphened ? head - 1 : head, out var first, out var count) && IsCount(first, head, i, unit, isHyphened))
        {
            return ReadCounted(first, i, unit, count, isHyphened);
        }

        if (isHyphened)
        {
            return i + 1;
        }

        if (at.KindAt(head - 1) == DateWordKind.Each || (at.Is(head - 1, "per") && !isPlural))
        {
            return Add(new DateReference(_tokens, head - 1, i + 1, DateForm.Set) { Unit = unit, Count = 1 });
        }

        if (unit is TimeUnit.Day or TimeUnit.Week or TimeUnit.Month or TimeUnit.Year or TimeUnit.Decade && !isPlural && at.OrdinalAt(head - 1, out var place) > 0 && !at.IsCapitalised(place))
        {
            return Add(new DateReference(_tokens, at.Is(place - 1, "the") ? place - 1 : place, i + 1, DateForm.Relative) { Unit = unit, IsFromEvent = true });
        }

        var pointer = at.PointerAt(head - 1);
        if (pointer == TimePointer.This && isPlural && at.Is(i, "days") && at.Is(head - 1, "these"))
        {
            return Add(new DateReference(_tokens, head - 1, i + 1, DateForm.Vague) { Count = 0 });
        }

        if (pointer != TimePointer.None)
        {
            return ReadPointed(head - 1, i, unit, pointer, isPlural);
        }

        return isPlural ? ReadBarePlural(head, i, unit) : ReadBare(head, i, unit);
    }

    /// <summary>“a second goal”, “a quarter of”, “five-year-old”, “years old”, “Week 5”, “Man of the Year”, “The Daily Hour”.</summary>
    private bool IsNoTime(int i, TimeUnit unit)
    {
        var isAge = (at.MarkAt(i + 1) == '-' && at.Is(i + 2, "old")) || at.Is(i + 1, "old") || (at.Is(i + 1, "of") && at.Is(i + 2, "age"));
        var isName = at.IsCapitalised(i) && at.IsWord(i - 1) && at.IsCapitalised(i - 1) && at.KindAt(i - 1) == DateWordKind.None && !at.Has(i - 1, WordTraits.Determiner | WordTraits.NumberWord | WordTraits.Preposition);
        return isAge || isName || (unit == TimeUnit.Second && !at.IsNumber(i - 1) && _tokens.Is(i, "second") && !(at.MarkAt(i - 1) == '-' && at.IsNumber(i - 2)));
    }

    private bool IsCount(int first, int head, int i, TimeUnit unit, bool isHyphened)
    {
        var isArticle = !isHyphened && first == head - 1 && at.IsEither(first, "a", "an");
        if (unit == TimeUnit.Quarter)
        {
            return !isArticle && at.Is(i, "quarters") && !isHyphened && !at.Is(i + 1, "of") && at.KindAt(first) != DateWordKind.Some; // three quarters of a town
        }

        // "every two years" is read with its count, "this one day" is not
        return !(isArticle && unit is TimeUnit.Weekend) && unit is not TimeUnit.None;
    }

    private int ReadCounted(int first, int i, TimeUnit unit, decimal? count, bool isHyphened)
    {
        if (!isHyphened && Direction(i + 1, out var end, out var isFromText) is not 0 and var direction)
        {
            return AddRelative(first, end, unit, count, direction, isFromText);
        }

        if (!isHyphened && at.IsEither(i + 1, "after", "before") && unit >= TimeUnit.Day && !at.IsEither(first - 1, "for", "the"))
        {
            return Add(new DateReference(_tokens, first, i + 1, DateForm.Relative) { Unit = unit, Count = at.Is(i + 1, "before") ? -Whole(count) : Whole(count), IsFromEvent = true, IsBackward = at.Is(i + 1, "before") });
        }

        var pointer = isHyphened ? TimePointer.None : at.PointerAt(first - 1);
        if (at.KindAt(first - 1) == DateWordKind.Each)
        {
            return Add(new DateReference(_tokens, first - 1, i + 1, DateForm.Set) { Unit = unit, Count = Whole(count) });
        }

        if (pointer is TimePointer.This or TimePointer.That or TimePointer.Same or TimePointer.Recent)
        {
            pointer = TimePointer.None;
        }

        var start = pointer == TimePointer.None ? first : at.Is(first - 2, "the") ? first - 2 : first - 1;
        if (pointer == TimePointer.None && !isHyphened && at.Is(first - 1, "the") && at.IsNumber(first))
        {
            start--;
        }

        return Add(new DateReference(_tokens, start, i + 1, DateForm.Duration) { Unit = unit, Count = Whole(count), Tenths = Tenths(count), PointedBy = pointer });
    }

    /// <summary>“ago” and “earlier” are −1, “later” and “from now” 1, anything else 0.</summary>
    private int Direction(int i, out int end, out bool isFromText)
    {
        end = i + 1;
        isFromText = !at.Is(i, "ago");
        if (at.KindAt(i, out var direction) == DateWordKind.Ago)
        {
            return direction;
        }

        if (at.Is(i, "from") && at.IsEither(i + 1, "now", "today"))
        {
            isFromText = false;
            end = i + 2;
            return 1;
        }

        // "a year before." but not "a year before the war"
        return at.IsEither(i, "before", "after") && (i + 1 >= at.End || at.MarkAt(i + 1) is '.' or ',' or ';' or ')') ? at.Is(i, "before") ? -1 : 1 : 0;
    }

    private int AddRelative(int first, int end, TimeUnit unit, decimal? count, int direction, bool isFromText) =>
        Add(new DateReference(_tokens, first, end, DateForm.Relative) { Unit = unit, Count = Whole(count) * direction, IsFromText = isFromText, IsBackward = direction < 0 });

    /// <summary>“last year”, “this week”, “the next day”, “the past decade”, “recent weeks”.</summary>
    private int ReadPointed(int pointerAt, int i, TimeUnit unit, TimePointer pointer, bool isPlural)
    {
        var first = pointerAt;
        if (pointer is TimePointer.Coming or TimePointer.Past or TimePointer.Same && at.PointerAt(first - 1) is TimePointer.This or TimePointer.That)
        {
            first--;
        }

        var hasArticle = at.Is(first - 1, "the");
        first = hasArticle ? first - 1 : first;
        if (isPlural)
        {
            return pointer is TimePointer.This or TimePointer.That or TimePointer.Same && unit < TimeUnit.Day ? i + 1
                : Add(new DateReference(_tokens, first, i + 1, DateForm.Duration) { Unit = unit, PointedBy = pointer });
        }

        var isLength = pointer is TimePointer.Past or TimePointer.Coming && hasArticle || (hasArticle && unit >= TimeUnit.Decade && pointer is TimePointer.Last or TimePointer.Next);
        if (isLength)
        {
            return Add(new DateReference(_tokens, first, i + 1, DateForm.Duration) { Unit = unit, Count = 1, PointedBy = pointer });
        }

        var count = pointer switch
        {
            TimePointer.Last or TimePointer.Past or TimePointer.Previous => -1,
            TimePointer.Next or TimePointer.Coming or TimePointer.Following => 1,
            _ => 0,
        };
        var isFromText = pointer is TimePointer.Previous or TimePointer.Following or TimePointer.Same or TimePointer.That || (hasArticle && pointer == TimePointer.Next);
        if (pointer == TimePointer.Recent || unit is TimeUnit.Second or TimeUnit.Minute || (unit == TimeUnit.Day && pointer is TimePointer.Last))
        {
            return i + 1;
        }

        return Add(new DateReference(_tokens, EdgeBefore(first), i + 1, isFromText ? DateForm.Relative : DateForm.Deictic) { Unit = unit, Count = count, PointedBy = pointer, IsFromText = isFromText, IsBackward = count < 0 });
    }

    /// <summary>“early this year”, “later this week”, “the end of last month”.</summary>
    private int EdgeBefore(int first)
    {
        var edge = Edges.Before(at, first);
        return edge == first && at.KindAt(first - 1) == DateWordKind.Ago && !at.Is(first - 1, "ago") ? first - 1 : edge;
    }

    /// <summary>“for years”, “within weeks”, “years ago”, “months later”.</summary>
    private int ReadBarePlural(int head, int i, TimeUnit unit)
    {
        if (Direction(i + 1, out var end, out var isFromText) is not 0 and var direction)
        {
            return AddRelative(head, end, unit, null, direction, isFromText);
        }

        var isLength = at.IsEither(head - 1, "for", "in") || at.IsEither(head - 1, "within", "over") || at.IsEither(head - 1, "after", "took") || at.IsEither(head - 1, "spent", "took") || at.IsEither(head - 1, "of", "takes") || at.IsEither(head - 1, "take", "last") || at.IsEither(head - 1, "lasted", "spend")
            || at.IsEither(i + 1, "after", "before") || at.Is(i + 1, "of");
        return isLength && !(at.Is(head - 1, "of") && unit >= TimeUnit.Day && at.Is(head - 2, "number")) ? Add(new DateReference(_tokens, head, i + 1, DateForm.Duration) { Unit = unit }) : i + 1;
    }

    /// <summary>“the year before”, “the day after”, “the end of the year”, “the weekend”, “later in the day”.</summary>
    private int ReadBare(int head, int i, TimeUnit unit)
    {
        if (!at.Is(head - 1, "the") || unit < TimeUnit.Day)
        {
            return i + 1;
        }

        if (Direction(i + 1, out var end, out _) is not 0 and var direction)
        {
            return Add(new DateReference(_tokens, head - 1, end, DateForm.Relative) { Unit = unit, Count = direction, IsFromText = true, IsBackward = direction < 0 });
        }

        if (at.Is(i, "day") && at.IsEither(i + 1, "before", "after") && at.KindAt(i + 2, out var offset) == DateWordKind.Deictic && offset != 0)
        {
            return i + 1; // read with the word that follows
        }

        if (unit == TimeUnit.Weekend)
        {
            return Add(new DateReference(_tokens, head - 1, i + 1, DateForm.Deictic) { Unit = unit, Count = 0 });
        }

        var edge = Edges.Before(at, head);
        var isLater = at.Is(head - 2, "in") && at.KindAt(head - 3) is DateWordKind.Ago or DateWordKind.Edge;
        return edge < head ? Add(new DateReference(_tokens, edge, i + 1, DateForm.Relative) { Unit = unit, Count = 0, IsFromText = true })
            : isLater ? Add(new DateReference(_tokens, head - 3, i + 1, DateForm.Relative) { Unit = unit, Count = 0, IsFromText = true }) : i + 1;
    }

    /// <summary>“the first half of 2024”, “the second half of the year”; a match has halves too.</summary>
    public int ReadHalf(int i)
    {
        var end = i + 1;
        var year = NamedTimeReader.YearOf(at, ref end, out var pointer);
        var ordinal = at.OrdinalAt(i - 1, out var ordinalAt);
        if (ordinal is not (1 or 2))
        {
            return i + 1;
        }

        var isOfTheYear = end == i + 1 && at.Is(end, "of") && at.Is(end + 1, "the") && at.Is(end + 2, "year");
        if (year is null && pointer == TimePointer.None && !isOfTheYear)
        {
            return i + 1;
        }

        return Add(new DateReference(_tokens, at.Is(ordinalAt - 1, "the") ? ordinalAt - 1 : ordinalAt, isOfTheYear ? end + 3 : end, DateForm.HalfYear) { Part = ordinal, Year = year, PointedBy = pointer });
    }

    /// <summary>“the third quarter of 2008”, “the fourth quarter”.</summary>
    private int ReadQuarter(int ordinalAt, int i, int ordinal)
    {
        if (ordinal > 4)
        {
            return i + 1;
        }

        var first = at.Is(ordinalAt - 1, "the") ? ordinalAt - 1 : ordinalAt;
        var end = i + 1;
        var year = NamedTimeReader.YearOf(at, ref end, out var pointer);
        return Add(new DateReference(_tokens, first, end, DateForm.Quarter) { Part = ordinal, Year = year, PointedBy = pointer });
    }

    /// <summary>“the 20th century”, “the third century BC”.</summary>
    private int ReadCentury(int ordinalAt, int i, int ordinal)
    {
        var first = Edges.Before(at, at.Is(ordinalAt - 1, "the") ? ordinalAt - 1 : ordinalAt);
        var isEra = at.KindAt(i + 1) == DateWordKind.Era;
        return Add(new DateReference(_tokens, first, isEra ? i + 2 : i + 1, DateForm.Century) { Part = ordinal, IsBeforeChrist = isEra });
    }

    private static int? Whole(decimal? count) => count is >= 0 and < 100_000 ? (int)count.Value : null;

    private static int Tenths(decimal? count) => count is >= 0 and < 100_000 ? (int)(count.Value * 10 % 10) : 0;

    private int Add(DateReference reference)
    {
        found.Add(reference);
        return reference.EndToken;
    }
}
