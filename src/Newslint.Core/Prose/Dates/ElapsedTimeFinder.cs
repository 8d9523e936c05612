using Newslint.Knowledge;

namespace Newslint.Prose.Dates;

/// <summary>Holds “five years ago” against a date that stands right beside it: “in February 2022, five years ago”, “five years ago, in 2022”.</summary>
internal sealed class ElapsedTimeFinder(TokenList tokens, IReadOnlyList<DateReference> dates, DocumentDate? document)
{
    /// <summary>Commas, a preposition and words of rounding, no more, stand between the two.</summary>
    private const int MostBetween = 5;

    /// <summary>Counts are cut, “three years ago” for three and a half, and rounded up from a quarter on.</summary>
    private const double RoundedUp = 0.75;

    private readonly ActionWords _words = ActionWords.Shipped;

    /// <summary>The lengths of time beside dates, sorted.</summary>
    public ElapsedTime[] Find()
    {
        var found = new List<ElapsedTime>();
        for (var i = 0; i + 1 < dates.Count; i++)
        {
            var (first, second) = (dates[i], dates[i + 1]);
            var ago = IsAgo(first) ? first : IsAgo(second) ? second : null;
            var date = ago == first ? second : first;
            if (ago is not null && date is { Year: not null, Days: not null } && AreBeside(first, second, isAgoFirst: ago == first))
            {
                found.Add(Judge(ago, date));
                i++;
            }
        }

        return [.. found];
    }

    private static bool IsAgo(DateReference date) =>
        date is { Form: DateForm.Relative, Count: < -1 or -1, PointedBy: TimePointer.None, IsFromText: false, IsFromEvent: false }
        && date.Unit is TimeUnit.Day or TimeUnit.Week or TimeUnit.Month or TimeUnit.Year or TimeUnit.Decade;

    /// <summary>A date in front needs a mark before what says how long ago it was: “the plan of 2021 fell five years ago” tells two times.</summary>
    private bool AreBeside(DateReference first, DateReference second, bool isAgoFirst)
    {
        var hasMark = false;
        if (first.Sentence != second.Sentence || second.FirstToken - first.EndToken > MostBetween)
        {
            return false;
        }

        for (var i = first.EndToken; i < second.FirstToken; i++)
        {
            var isMark = tokens.MarkAt(i) is ',' or '(' or '-' or '–' or '—';
            hasMark |= isMark;
            if (!isMark && !tokens.Is(i, "in") && !tokens.Is(i, "on") && !tokens.Is(i, "than") && !tokens.Is(i, "just") && !tokens.Is(i, "exactly") && !tokens.Is(i, "at") && Rounding(i) == ActionTraits.None)
            {
                return false;
            }
        }

        return hasMark || (isAgoFirst && second.FirstToken == first.EndToken + 1);
    }

    private ElapsedTime Judge(DateReference ago, DateReference date)
    {
        if (document is null)
        {
            return new ElapsedTime(ago, date);
        }

        var days = date.Days!.Value;
        var unit = DaysIn(ago.Unit);
        var least = (document.Interval.From.DayNumber - days.To.DayNumber) / unit;
        var most = (document.Interval.To.DayNumber - days.From.DayNumber) / unit;
        return new ElapsedTime(ago, date) { Units = (least, most), IsWrong = IsWrong(-ago.Count!.Value + (ago.Tenths / 10.0), least, most, RoundingBefore(ago)) };
    }

    private static bool IsWrong(double count, double least, double most, ActionTraits rounding)
    {
        var (below, above) = (1.0, RoundedUp);
        if ((rounding & ActionTraits.About) != 0)
        {
            below = above = Math.Max(1, count * 0.15);
        }

        if ((rounding & ActionTraits.Nearly) != 0)
        {
            above = 1;
        }

        return count - most > above || least - count >= below;
    }

    private ActionTraits RoundingBefore(DateReference ago)
    {
        var rounding = ActionTraits.None;
        for (var i = ago.FirstToken; i >= Math.Max(0, ago.FirstToken - 3); i--)
        {
            rounding |= Rounding(i);
        }

        return rounding;
    }

    private ActionTraits Rounding(int index) => !tokens[index].IsWord
        ? ActionTraits.None
        : _words.TraitsOf(tokens.TextOf(index), tokens[index].Hash) & (ActionTraits.Nearly | ActionTraits.Over | ActionTraits.About);

    private static double DaysIn(TimeUnit unit) => unit switch
    {
        TimeUnit.Day => 1,
        TimeUnit.Week => 7,
        TimeUnit.Month => 365.2425 / 12,
        TimeUnit.Decade => 3652.425,
        _ => 365.2425,
    };
}
