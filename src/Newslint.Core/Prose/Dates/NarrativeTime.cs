using Newslint.Knowledge;

namespace Newslint.Prose.Dates;

/// <summary>The time that a text has come to: a month and day without a year is of the year that was told last, or of the next where the months have run on past December.</summary>
internal sealed class NarrativeTime
{
    /// <summary>“Two days later” counts from a day told not longer ago than so many tokens, in news.</summary>
    private const int NearTokens = 60;

    /// <summary>A year farther than this from those of most dates is an aside: “as Napoleon did in 1812”.</summary>
    private const int LongestStory = 20;

    private const int LateMonth = 9;
    private const int EarlyMonth = 4;

    private readonly int _middleYear;
    private int _month;
    private int _lastToken;

    /// <summary>The time before the first of some dates.</summary>
    public NarrativeTime(DateReference[] dates) => _middleYear = MiddleYear(dates);

    /// <summary>The year; null before the first.</summary>
    public int? Year { get; private set; }

    /// <summary>The days of the time told last.</summary>
    public DateInterval? Days { get; private set; }

    /// <summary>The year of a month, with or without a day, that has none.</summary>
    public int? YearFor(DateReference date)
    {
        if (Year is not { } year || date.Month is not { } month)
        {
            return null;
        }

        return date.PointedBy switch
        {
            TimePointer.Following or TimePointer.Next => month > _month ? year : year + 1,
            TimePointer.Previous or TimePointer.Last => month < _month ? year : year - 1,
            _ => _month >= LateMonth && month <= EarlyMonth && _month - month > 6 ? year + 1 : year,
        };
    }

    /// <summary>Whether a time is known as precisely as to count units from it.</summary>
    public bool IsPrecise(TimeUnit unit) => Days is { } days && unit switch
    {
        TimeUnit.Day or TimeUnit.Week or TimeUnit.Fortnight => days.IsDay,
        TimeUnit.Month or TimeUnit.Quarter => days.From.Month == days.To.Month && days.From.Year == days.To.Year,
        _ => days.From.Year == days.To.Year,
    };

    /// <summary>Whether a reference stands near to the time told last.</summary>
    public bool IsNear(DateReference date) => date.FirstToken - _lastToken <= NearTokens;

    /// <summary>Whether two references stand side by side, parted by a word or a mark.</summary>
    public static bool IsJoint(DateReference date, DateReference other) => other.FirstToken - date.EndToken <= 1;

    /// <summary>Goes on to a reference that has its value.</summary>
    public void Advance(DateReference date)
    {
        if (date.Days is not { } days || date.IsAside || date.Form is DateForm.Decade or DateForm.Century or DateForm.Deictic or DateForm.Duration || IsAside(date))
        {
            return;
        }

        Days = days;
        Year = days.From.Year;
        _month = days.From.Month == days.To.Month ? days.From.Month : 0;
        _lastToken = date.EndToken;
    }

    /// <summary>A year that the story has not come to: far from the others, or named by the way, “a plan of 1914”.</summary>
    private bool IsAside(DateReference date)
    {
        if (date.Year is not { } year)
        {
            return false;
        }

        var isFar = _middleYear > 0 && Math.Abs(year - _middleYear) > LongestStory;
        var isByTheWay = date.Month is null && !date.IsLeading && Year is { } now && year != now && year != now + 1;
        return isFar || isByTheWay;
    }

    /// <summary>The year in the middle of those that are written beside a month; 0 where there are few.</summary>
    private static int MiddleYear(DateReference[] dates)
    {
        const int least = 3;
        var years = new int[dates.Length];
        var count = 0;
        foreach (var date in dates)
        {
            if (date is { Year: { } year, Month: not null })
            {
                years[count++] = year;
            }
        }

        Array.Sort(years, 0, count);
        return count < least ? 0 : years[count / 2];
    }
}
