using Newslint.Knowledge;

namespace Newslint.Prose.Dates;

/// <summary>Stretches of the calendar. Null beyond its ends: metadata may say <c>0001-01-01</c> for “unknown”.</summary>
internal static class CalendarMath
{
    private const int MonthsOfQuarter = 3;

    /// <summary>A day of a year; null where there is none.</summary>
    public static DateOnly? Day(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    /// <summary>The day some days on.</summary>
    public static DateOnly? AddDays(DateOnly day, long days) =>
        day.DayNumber + days is var number && number >= DateOnly.MinValue.DayNumber && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)number) : null;

    /// <summary>A month, counted on from one of a year: month 13 is the next January.</summary>
    public static DateInterval? Month(int year, long month)
    {
        var months = (year * 12L) + month - 1;
        var (inYear, inMonth) = ((int)Math.Clamp(months / 12, -1, 10000), (int)(months % 12) + 1);
        return inYear is >= 1 and <= 9999 && inMonth >= 1 ? new DateInterval(new DateOnly(inYear, inMonth, 1), new DateOnly(inYear, inMonth, DateTime.DaysInMonth(inYear, inMonth))) : null;
    }

    /// <summary>Months from the first month of a quarter or half of a year on.</summary>
    public static DateInterval? Months(int year, int first, int count) =>
        Month(year, first) is { } from && Month(year, first + count - 1) is { } to ? new DateInterval(from.From, to.To) : null;

    /// <summary>A quarter, counted on from one of a year.</summary>
    public static DateInterval? Quarter(int year, long quarter)
    {
        var months = (quarter - 1) * MonthsOfQuarter;
        return Month(year, months + 1) is { } from && Month(year, months + MonthsOfQuarter) is { } to ? new DateInterval(from.From, to.To) : null;
    }

    /// <summary>Years from one to another, both included.</summary>
    public static DateInterval? Years(long from, long to) =>
        from >= 1 && to <= 9999 ? new DateInterval(new DateOnly((int)from, 1, 1), new DateOnly((int)to, 12, 31)) : null;

    /// <summary>The week of a day, from Monday.</summary>
    public static DateInterval? Week(DateOnly day) =>
        AddDays(day, -DaysFromMonday(day.DayOfWeek)) is { } monday && AddDays(monday, 6) is { } sunday ? new DateInterval(monday, sunday) : null;

    /// <summary>The days of a week before a weekday.</summary>
    public static int DaysFromMonday(DayOfWeek weekday) => ((int)weekday + 6) % 7;

    /// <summary>The quarter of a day, 1 to 4.</summary>
    public static int QuarterOf(DateOnly day) => ((day.Month - 1) / MonthsOfQuarter) + 1;
}
