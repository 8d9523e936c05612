using System.Globalization;
using Newslint.Prose.Dates;

namespace Newslint.Rules.Units;

/// <summary>What can be known of a date.</summary>
internal static class DateUnits
{
    private static readonly string[] Types = ["date", "time", "duration", "set"];

    private static readonly string[] Forms =
    [
        "full-date", "month-day", "day-of-month", "month", "year", "weekday", "deictic", "relative", "season", "quarter",
        "half-year", "decade", "century", "holiday", "clock-time", "day-part", "duration", "set", "vague",
    ];

    private static readonly string[] TimeUnits =
        ["none", "second", "minute", "hour", "day", "week", "fortnight", "weekend", "month", "quarter", "year", "decade", "century", "millennium"];

    private static readonly string[] Pointers = ["none", "last", "past", "previous", "this", "same", "that", "next", "coming", "following", "recent"];

    public static UnitTable Table { get; } = new()
    {
        Kind = UnitKind.Date,
        Name = "date",
        UnitsOf = prose => prose.Dates,
        Fields =
        [
            UnitTable.Choice<DateReference>("type", "What is denoted, in the terms of TIMEX3.", Types, date => Types[(int)date.Type]),
            UnitTable.Choice<DateReference>("form", "The form in which the words tell a time.", Forms, date => Forms[(int)date.Form]),
            UnitTable.Choice<DateReference>("unit", "What time is counted in: of “two years ago” and “last year” the year.", TimeUnits, date => TimeUnits[(int)date.Unit]),
            UnitTable.Choice<DateReference>("pointed-by", "The word by which a time is pointed at: last Friday.", Pointers, date => Pointers[(int)date.PointedBy]),
            UnitTable.Flag<DateReference>("certain", "Whether the value is beyond reasonable doubt.", date => date.IsCertain),
            UnitTable.Flag<DateReference>("future", "Whether the words around it speak of the future.", date => date.IsFuture),
            new NumberField("days-from-publication", "Whole days from the day of the article to the last day that is meant, below 0 for the past.", (context, unit) => DaysFromPublication(context, (DateReference)unit)?.Low ?? 0) { Spread = (context, unit) => DaysFromPublication(context, (DateReference)unit) },
            new NumberField("years-ago", "The years that the words count back from the day of the article: 5 for “five years ago”, 1 for “last year”.", (_, unit) => YearsAgo((DateReference)unit)?.Low ?? 0) { Spread = (_, unit) => YearsAgo((DateReference)unit) },
            UnitTable.Flag<DateReference>("impossible", "Whether no calendar has that day of the month.", date => date.IsImpossible),
            UnitTable.Flag<DateReference>("has-year", "Whether the year is written.", date => date.Year is not null),
            new FlagField("wrong-weekday", "Whether the weekday is another one than the date’s, on all days that the article may be of.", (context, unit) => IsWrongWeekday(context, (DateReference)unit)),
            UnitTable.Words<DateReference>("actual-weekday", "The weekday of the date.", (context, date) => $"{Judged(context, date)?.DayOfWeek}"),
            UnitTable.Key<DateReference>("day", "The day that is meant.", (context, date) => (date.ResolvedDay ?? Judged(context, date))?.ToString("O", CultureInfo.InvariantCulture), (context, date) => Judged(context, date) is { } day ? Spelled.Day(day) : "an unknown day"),
        ],
    };

    /// <summary>The name of a unit of time, in the singular.</summary>
    public static string NameOf(TimeUnit unit) => TimeUnits[(int)unit];

    /// <summary>Known for days of the calendar, and for what is seen from the day of the article where that is one day.</summary>
    private static NumberSpread? DaysFromPublication(RuleContext context, DateReference date)
    {
        if (date.Days is not { } days || context.Prose.DocumentDate is not { Interval: var published })
        {
            return null;
        }

        var isOfCalendar = date.Year is not null || date.Form is DateForm.MonthDay or DateForm.Decade or DateForm.Century;
        return isOfCalendar || published.IsDay ? new NumberSpread(days.To.DayNumber - published.To.DayNumber, days.To.DayNumber - published.From.DayNumber) : null;
    }

    private static NumberSpread? YearsAgo(DateReference date) =>
        date is { Form: DateForm.Relative or DateForm.Deictic, Unit: TimeUnit.Year, Count: < 0 and var count, IsFromText: false, IsFromEvent: false } ? new NumberSpread(-count, -count) : null;

    private static bool IsWrongWeekday(RuleContext context, DateReference date)
    {
        if (date.Weekday is not { } weekday || date.Day is null || date.IsImpossible)
        {
            return false;
        }

        if (date.WrittenDay is { } written)
        {
            var isFitting = written.DayOfWeek == weekday || (date.IsAmbiguous && new DateOnly(written.Year, written.Day, written.Month).DayOfWeek == weekday);
            return !isFitting;
        }

        return context.Prose.DocumentDate is { } document
            && IsWrongFrom(document.Interval.From, date, weekday) && IsWrongFrom(document.Interval.To, date, weekday);
    }

    /// <summary>Whether the nearest such day is another weekday; one far off may be meant in the year before or after, where the weekday fits.</summary>
    private static bool IsWrongFrom(DateOnly day, DateReference date, DayOfWeek weekday)
    {
        const int near = 120;
        return DateResolver.Nearest(date, day) is { } nearest && nearest.DayOfWeek != weekday && (date.ResolvedDay is null || date.ResolvedDay.Value.Year == nearest.Year)
            && (Math.Abs(nearest.DayNumber - day.DayNumber) <= near || !DateResolver.FitsNeighbouringYear(date, nearest.Year, weekday));
    }

    private static DateOnly? Judged(RuleContext context, DateReference date) =>
        date.WrittenDay ?? (context.Prose.DocumentDate is { } document ? DateResolver.Nearest(date, document.Interval.From) : null);
}
