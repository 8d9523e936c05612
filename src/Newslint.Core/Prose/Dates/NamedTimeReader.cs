using Newslint.Knowledge;

namespace Newslint.Prose.Dates;

/// <summary>Reads times that have a name of their own: seasons, parts of the day, “yesterday”, “now”, “daily”, “Q3 2008”, “the nineties”.</summary>
internal sealed class NamedTimeReader(DateTokens at, List<DateReference> found)
{
    private readonly TokenList _tokens = at.Tokens;

    /// <summary>The end of the expression around a word; the word itself where there is none.</summary>
    public int Read(int i, DateWordKind kind, int value) => kind switch
    {
        DateWordKind.Deictic => ReadDeictic(i, value),
        DateWordKind.Tonight => Add(new DateReference(_tokens, i, i + 1, DateForm.DayPart) { DayOffset = 0, DayPart = Night }),
        DateWordKind.Overnight => at.Has(i + 1, WordTraits.NamingNoun) ? i + 1 : Add(new DateReference(_tokens, i, i + 1, DateForm.DayPart) { DayPart = Night }),
        DateWordKind.DayPart => ReadDayPart(i, value),
        DateWordKind.Season => ReadSeason(i, value),
        DateWordKind.Weekdays => ReadWeekdays(i, value),
        DateWordKind.Recurring => ReadRecurring(i, (TimeUnit)value),
        DateWordKind.Now => at.Is(i, "now") && at.Is(i + 1, "that") ? i + 1 : AddVague(at.Is(i - 1, "right") ? i - 1 : i, i + 1, 0),
        DateWordKind.BeforeNow => AddVague(i, i + 1, -1),
        DateWordKind.Future => at.Is(i - 1, "the") && !IsBeforeNoun(i) ? AddVague(i - 1, i + 1, 1) : at.Is(i - 1, "in") ? AddVague(i, i + 1, 1) : i + 1,
        DateWordKind.Pointer => at.Is(i, "past") && at.Is(i - 1, "the") && !IsBeforeNoun(i) ? AddVague(i - 1, i + 1, -1) : i + 1,
        DateWordKind.QuarterName or DateWordKind.HalfName => ReadPartOfYear(i, value, kind == DateWordKind.QuarterName ? DateForm.Quarter : DateForm.HalfYear),
        DateWordKind.TimeNoun => at.IsEither(i - 1, "the", "that") && at.Is(i - 2, "at") && !at.Is(i + 1, "of") ? AddVague(i - 1, i + 1, -1) : i + 1,
        DateWordKind.DecadeName => ReadDecadeName(i, value),
        _ => i + 1,
    };

    /// <summary>The year of a season or quarter: “of 2008”, “2008”, “of last year”, “this year”. <paramref name="end"/> moves behind it.</summary>
    public static int? YearOf(DateTokens at, ref int end, out TimePointer pointer)
    {
        pointer = TimePointer.None;
        var yearAt = at.SkipWord(at.SkipComma(end), "of");
        if (at.YearAt(yearAt) is > 0 and var year)
        {
            end = yearAt + 1;
            return year;
        }

        yearAt = at.SkipWord(at.SkipWord(end, "of"), "the");
        if (at.PointerAt(yearAt) is not TimePointer.None and var pointed && at.Is(yearAt + 1, "year"))
        {
            pointer = pointed;
            end = yearAt + 2;
        }

        return null;
    }

    private const int Night = 4;

    /// <summary>“today”, “yesterday morning”, “the day after tomorrow”; “USA Today” is a paper.</summary>
    private int ReadDeictic(int i, int offset)
    {
        if (at.IsCapitalised(i) && at.IsCapitalised(i - 1) && at.IsWord(i - 1))
        {
            return i + 1;
        }

        var first = i;
        if (offset != 0 && at.Is(i - 1, offset > 0 ? "after" : "before") && at.Is(i - 2, "day"))
        {
            first = at.Is(i - 3, "the") ? i - 3 : i - 2;
            offset *= 2;
        }

        var hasPart = at.KindAt(i + 1, out var part) == DateWordKind.DayPart;
        var isEdge = !hasPart && first == i && at.KindAt(i - 1) == DateWordKind.Ago && !at.Is(i - 1, "ago");
        first = isEdge ? i - 1 : Edges.Before(at, first);
        return Add(new DateReference(_tokens, first, hasPart ? i + 2 : i + 1, hasPart ? DateForm.DayPart : DateForm.Deictic)
        {
            DayOffset = offset,
            Unit = TimeUnit.Day,
            Count = offset,
            DayPart = hasPart ? part : 0,
        });
    }

    /// <summary>“this morning”, “last night”, “the morning of March 5”, “the next afternoon”, “every evening”, “in the morning”.</summary>
    private int ReadDayPart(int i, int part)
    {
        if (at.KindAt(i - 1) == DateWordKind.Each)
        {
            return Add(new DateReference(_tokens, i - 1, i + 1, DateForm.Set) { Unit = TimeUnit.Day, Count = 1, DayPart = part });
        }

        var pointer = at.PointerAt(i - 1);
        if (pointer != TimePointer.None)
        {
            var hasArticle = at.Is(i - 2, "the");
            int? offset = hasArticle ? null : pointer is TimePointer.Last ? -1 : pointer is TimePointer.This ? 0 : null;
            int? count = pointer switch { TimePointer.Next or TimePointer.Following => 1, TimePointer.Previous => -1, TimePointer.Same or TimePointer.That => 0, _ => null };
            var start = Edges.Before(at, hasArticle ? i - 2 : i - 1);
            start = at.Is(start - 1, "earlier") || at.Is(start - 1, "later") ? start - 1 : start;
            return Add(new DateReference(_tokens, start, i + 1, DateForm.DayPart) { DayOffset = offset, Unit = TimeUnit.Day, Count = offset ?? count, IsFromText = offset is null, DayPart = part, PointedBy = pointer });
        }

        var isLedTo = (at.Is(i - 1, "at") && part == Night) || (part >= 5 && at.IsEither(i - 1, "at", "by")) || at.Is(i - 1, "the") && at.IsEither(i - 2, "in", "of") | at.IsEither(i - 2, "during", "on") | at.IsEither(i - 2, "into", "overnight")
            || at.Is(i - 1, "one") || (at.KindAt(i - 1) == DateWordKind.Edge && !at.IsGlued(i - 1));
        if (!isLedTo)
        {
            var isOfDay = at.Is(i - 1, "the") && at.Is(i + 1, "of") && (at.MonthAt(i + 2) > 0 || at.IsNumber(i + 2) || at.Has(i + 2, WordTraits.AnyWeekday));
            return isOfDay ? Add(new DateReference(_tokens, i - 1, i + 1, DateForm.DayPart) { DayPart = part, IsFromText = true }) : i + 1;
        }

        var first = at.IsEither(i - 1, "the", "one") ? i - 1 : at.KindAt(i - 1) == DateWordKind.Edge ? (at.Is(i - 2, "the") ? i - 2 : i - 1) : i;
        return Add(new DateReference(_tokens, first, i + 1, DateForm.DayPart) { DayPart = part, IsFromText = true });
    }

    /// <summary>“last summer”, “the winter of 2014”, “spring 2025”, “in autumn”. The verbs fall and spring need more than the noun does.</summary>
    private int ReadSeason(int i, int season)
    {
        if (at.KindAt(i - 1) == DateWordKind.Each)
        {
            return Add(new DateReference(_tokens, i - 1, i + 1, DateForm.Set) { Part = season });
        }

        var end = i + 1;
        var year = YearOf(at, ref end, out var yearPointer);
        var pointer = at.PointerAt(i - 1);
        var isVerb = at.IsEither(i, "fall", "spring");
        var isLedTo = at.Has(i - 1, WordTraits.Preposition) && !at.IsEither(i - 1, "to", "of") || at.Is(i - 1, "the") && (!isVerb || at.IsEither(i - 2, "in", "during") || at.IsEither(i - 2, "by", "until") || at.IsEither(i - 2, "since", "of"))
            || at.KindAt(i - 1) == DateWordKind.Edge || (at.MarkAt(i - 1) == '-' && at.KindAt(i - 2) == DateWordKind.Edge);
        var isCity = at.IsCapitalised(i) && at.IsCapitalised(i + 1) && !at.IsNumber(i + 1);
        if (isCity || (year is null && yearPointer == TimePointer.None && pointer == TimePointer.None && !isLedTo) || (isVerb && at.Is(i - 1, "that") && year is null) || IsOtherNoun(i))
        {
            return i + 1;
        }

        var first = pointer != TimePointer.None ? i - 1 : i;
        first = at.Is(first - 1, "the") ? first - 1 : first;
        return Add(new DateReference(_tokens, Edges.Before(at, first), end, DateForm.Season)
        {
            Part = season,
            Year = year,
            PointedBy = pointer != TimePointer.None ? pointer : yearPointer,
            IsFromText = pointer is TimePointer.That or TimePointer.Same or TimePointer.Following or TimePointer.Previous,
        });
    }

    /// <summary>“the Summer Olympics”, “the fall of the wall”, “a spring in”: a name or another noun.</summary>
    private bool IsOtherNoun(int i) =>
        (at.Is(i + 1, "of") && at.YearAt(i + 2) == 0 && at.PointerAt(i + 2) == TimePointer.None && !at.Is(i + 2, "’") && at.Is(i, "fall")) || (at.Is(i, "fall") && at.Is(i - 1, "the") && at.IsEither(i + 1, "in", "from") && !at.Is(i - 2, "in"));

    private int ReadWeekdays(int i, int weekday)
    {
        if (weekday < 7 && !at.IsCapitalised(i))
        {
            return i + 1;
        }

        return Add(new DateReference(_tokens, i, i + 1, DateForm.Set) { Weekday = weekday < 7 ? (DayOfWeek)weekday : null, Unit = weekday < 7 ? TimeUnit.None : weekday == 7 ? TimeUnit.Weekend : TimeUnit.Day });
    }

    /// <summary>“daily”, “yearly”; the Daily Mail is none.</summary>
    private int ReadRecurring(int i, TimeUnit unit) =>
        at.IsCapitalised(i) && (at.IsCapitalised(i + 1) || at.IsWord(i - 1)) ? i + 1 : Add(new DateReference(_tokens, i, i + 1, DateForm.Set) { Unit = unit, Count = 1 });

    private int AddVague(int first, int end, int direction) => Add(new DateReference(_tokens, first, end, DateForm.Vague) { Count = direction });

    private int ReadPartOfYear(int i, int part, DateForm form)
    {
        if (!at.IsCapitalised(i))
        {
            return i + 1;
        }

        var end = i + 1;
        var year = YearOf(at, ref end, out var pointer);
        if (form == DateForm.HalfYear && year is null && pointer == TimePointer.None)
        {
            return i + 1;
        }

        return Add(new DateReference(_tokens, i, end, form) { Part = part, Year = year, PointedBy = pointer });
    }

    private int ReadDecadeName(int i, int decade)
    {
        var isAge = at.Has(i - 1, WordTraits.Pronoun | WordTraits.Determiner) && !at.Is(i - 1, "the");
        return isAge || !at.Is(i - 1, "the") || at.Has(i + 1, WordTraits.Time)
            ? i + 1 : Add(new DateReference(_tokens, Edges.Before(at, i - 1), i + 1, DateForm.Decade) { Part = 190 + decade });
    }

    private bool IsBeforeNoun(int i) =>
        at.IsWord(i + 1) && !at.Has(i + 1, WordTraits.FunctionWord | WordTraits.Adverb | WordTraits.Future | WordTraits.SpeechFinite);

    private int Add(DateReference reference)
    {
        found.Add(reference);
        return reference.EndToken;
    }
}
