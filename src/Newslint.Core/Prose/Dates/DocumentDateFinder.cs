using Microsoft.CodeAnalysis.Text;
using Newslint.Articles;
using Newslint.Knowledge;

namespace Newslint.Prose.Dates;

/// <summary>
/// Settles on the day of an article: the strongest claim, or else what the text tells of itself. There is no clock: the
/// newest day that can be meant is the day up to which the facts know the world.
/// </summary>
internal sealed class DocumentDateFinder(Article article, TokenList tokens, DateReference[] dates, TextSpan? dateline, Func<DateOnly> newestKnownDay)
{
    /// <summary>News is written within two weeks of the newest day that it tells of.</summary>
    private const int LongestDelay = 14;

    private const int BlocksOfPublishedLine = 6;

    /// <summary>The day of the article; null where nothing tells it.</summary>
    public DocumentDate? Find()
    {
        DateClaim? best = null;
        foreach (var claim in article.DateClaims)
        {
            if (best is null || claim.Source < best.Source)
            {
                best = claim;
            }
        }

        best ??= PathDate.Find(article.Source.Path);
        if (best is not null)
        {
            return new DocumentDate(best.Interval, best.Source, best.Interval.IsDay, best.Span);
        }

        return FromPublishedLine() ?? Infer();
    }

    /// <summary>“Published March 5, 2025” and the like, near the top.</summary>
    private DocumentDate? FromPublishedLine()
    {
        foreach (var date in dates)
        {
            if (date is { WrittenDay: { } day, IsAmbiguous: false } && BlockOf(date) is var block && block < BlocksOfPublishedLine && (IsPublishedLine(block, date) || dateline?.Contains(date.Span) == true))
            {
                return new DocumentDate(DateInterval.Day(day), DateSource.Dateline, IsCertain: true, date.Span);
            }
        }

        return null;
    }

    private bool IsPublishedLine(int block, DateReference date)
    {
        var (start, end) = tokens.OfBlock(block);
        if (end - start > 24)
        {
            return false;
        }

        var first = tokens.Is(start, "last") || tokens.Is(start, "first") || tokens.Is(start, "originally") ? Math.Min(start + 1, end - 1) : start;
        return tokens.Is(first, "published") || tokens.Is(first, "posted") || tokens.Is(first, "updated") || tokens.Is(first, "modified") || tokens.Is(first, "date")
            || article.Blocks[block].Span == date.Span;
    }

    private DocumentDate? Infer()
    {
        DateReference? newest = null;
        var newestDay = DateOnly.MinValue;
        var newestYear = 0;
        for (var i = 0; i < dates.Length; i++)
        {
            var date = dates[i];
            if (date.IsFuture || date.IsAmbiguous || TellsOfABeginning(date))
            {
                continue;
            }

            newestYear = date.Year > newestYear && date.Year <= newestKnownDay().Year ? date.Year.Value : newestYear;
            if (DayOf(i) is { } day && day > newestDay && day <= newestKnownDay())
            {
                newest = date;
                newestDay = day;
            }
        }

        // A later year that the text tells of: its newest full date is history.
        return newest is null || newestYear > newestDay.Year
            ? null
            : new DocumentDate(new DateInterval(newestDay, newestDay.AddDays(LongestDelay)), DateSource.Inferred, IsCertain: false, newest.Span);
    }

    /// <summary>The day as written, or the newest one whose weekday agrees.</summary>
    private DateOnly? DayOf(int index)
    {
        var date = dates[index];
        if (date.WrittenDay is { } written)
        {
            return written;
        }

        if (date.Year is not null || date.Month is not { } month || date.Day is not { } day || date.IsImpossible || (date.Weekday ?? NeighbourWeekday(index)) is not { } weekday)
        {
            return null;
        }

        var newest = newestKnownDay();
        for (var year = newest.Year; year > newest.Year - 12; year--)
        {
            if (day <= DateTime.DaysInMonth(year, month) && new DateOnly(year, month, day) is var candidate && candidate <= newest && candidate.DayOfWeek == weekday)
            {
                return candidate;
            }
        }

        return null;
    }

    /// <summary>“On March 4, during Tuesday’s address”: a weekday next to a date without one.</summary>
    private DayOfWeek? NeighbourWeekday(int index)
    {
        const int reach = 4;
        const int most = 2;
        for (var distance = 1; distance <= most; distance++)
        {
            foreach (var neighbour in (ReadOnlySpan<int>)[index - distance, index + distance])
            {
                if (neighbour >= 0 && neighbour < dates.Length && dates[neighbour] is { Weekday: { } weekday, Month: null, PointedBy: TimePointer.None, Type: not DateType.Set } other
                    && Math.Abs(other.FirstToken - dates[index].FirstToken) <= reach)
                {
                    return weekday;
                }
            }
        }

        return null;
    }

    /// <summary>“born on March 9, 1948”, “founded on …”, “since …”: a date of the past that news only mentions.</summary>
    private bool TellsOfABeginning(DateReference date)
    {
        var before = date.FirstToken - 1;
        if (before >= 0 && (tokens.Is(before, "on") || tokens.Is(before, "in")))
        {
            before--;
        }

        return before >= 0 && (tokens.Is(before, "born") || tokens.Is(before, "founded") || tokens.Is(before, "established") || tokens.Is(before, "since"));
    }

    private int BlockOf(DateReference date)
    {
        for (var block = 0; block < Math.Min(article.Blocks.Length, BlocksOfPublishedLine); block++)
        {
            if (date.Span.Start < article.Blocks[block].Span.End)
            {
                return block;
            }
        }

        return BlocksOfPublishedLine;
    }
}
