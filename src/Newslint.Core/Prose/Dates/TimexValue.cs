using System.Globalization;
using Newslint.Knowledge;

namespace Newslint.Prose.Dates;

/// <summary>Writes values as ISO 8601 does and, where that has none, as TIMEX3.</summary>
internal static class TimexValue
{
    private static readonly string[] Seasons = ["SP", "SU", "FA", "WI"];
    private static readonly string[] DayParts = ["MO", "AF", "EV", "NI", "MI", "DT", "EV"];

    /// <summary><c>2025-03-05</c>.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary><c>2025-03</c>.</summary>
    public static string Month(int year, int month) => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}");

    /// <summary><c>2025</c>.</summary>
    public static string Year(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    /// <summary><c>BC0216</c>.</summary>
    public static string BeforeChrist(int year) => string.Create(CultureInfo.InvariantCulture, $"BC{year:0000}");

    /// <summary><c>2025-W10</c>.</summary>
    public static string Week(DateOnly day)
    {
        var time = day.ToDateTime(TimeOnly.MinValue);
        return string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(time):0000}-W{ISOWeek.GetWeekOfYear(time):00}");
    }

    /// <summary><c>2014-WI</c>.</summary>
    public static string Season(int year, int season) => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{Seasons[season - 1]}");

    /// <summary><c>2008-Q3</c>, <c>2008-H1</c>.</summary>
    public static string Part(int year, char letter, int part) => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{letter}{part}");

    /// <summary><c>199</c> for the nineties, <c>19</c> for the twentieth century.</summary>
    public static string Years(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>What is written behind a day for a part of it: <c>TMO</c>.</summary>
    public static string DayPart(int part) => "T" + DayParts[part - 1];

    /// <summary><c>T20:30</c>.</summary>
    public static string Clock(int minute) => string.Create(CultureInfo.InvariantCulture, $"T{minute / 60:00}:{minute % 60:00}");

    /// <summary><c>P2Y</c>, <c>PT30M</c>; an X for a number that is not told.</summary>
    public static string Length(TimeUnit unit, int? count, int tenths)
    {
        var (prefix, letter, factor) = unit switch
        {
            TimeUnit.Second => ("PT", "S", 1),
            TimeUnit.Minute => ("PT", "M", 1),
            TimeUnit.Hour => ("PT", "H", 1),
            TimeUnit.Day => ("P", "D", 1),
            TimeUnit.Week => ("P", "W", 1),
            TimeUnit.Fortnight => ("P", "W", 2),
            TimeUnit.Weekend => ("P", "WE", 1),
            TimeUnit.Month => ("P", "M", 1),
            TimeUnit.Quarter => ("P", "M", 3),
            TimeUnit.Year => ("P", "Y", 1),
            TimeUnit.Decade => ("P", "Y", 10),
            TimeUnit.Century => ("P", "Y", 100),
            _ => ("P", "Y", 1000),
        };
        if (count is not { } known)
        {
            return $"{prefix}X{(unit == TimeUnit.Decade ? "DE" : unit == TimeUnit.Century ? "CE" : letter)}";
        }

        var total = ((known * 10L) + tenths) * factor;
        return total % 10 == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{prefix}{total / 10}{letter}")
            : string.Create(CultureInfo.InvariantCulture, $"{prefix}{total / 10}.{total % 10}{letter}");
    }

    /// <summary>A stretch of the calendar in a unit: <c>2025-W10</c>, <c>2025-03</c>, <c>199</c>.</summary>
    public static string Stretch(TimeUnit unit, DateInterval days) => unit switch
    {
        TimeUnit.Day => Day(days.From),
        TimeUnit.Week or TimeUnit.Fortnight => Week(days.From),
        TimeUnit.Weekend => Week(days.From) + "-WE",
        TimeUnit.Month => Month(days.From.Year, days.From.Month),
        TimeUnit.Quarter => Part(days.From.Year, 'Q', CalendarMath.QuarterOf(days.From)),
        TimeUnit.Year => Year(days.From.Year),
        TimeUnit.Decade => Years(days.From.Year / 10),
        _ => Years(days.From.Year / 100),
    };

    /// <summary>What recurs.</summary>
    public static string? Set(DateReference date) => date switch
    {
        { Weekday: { } weekday } => string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{CalendarMath.DaysFromMonday(weekday) + 1}"),
        { Month: { } month } => string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:00}"),
        { Part: > 0 and var season } => "XXXX-" + Seasons[season - 1],
        { DayPart: > 0 and var part } => "XXXX-XX-XX" + DayPart(part),
        { Unit: TimeUnit.Weekend } => "XXXX-WXX-WE",
        { Unit: not TimeUnit.None } => Length(date.Unit, date.Count ?? 1, 0),
        _ => null,
    };
}
