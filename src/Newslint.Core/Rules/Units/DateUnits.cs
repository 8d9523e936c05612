using System.Globalization;
using Newslint.Prose.Dates;

namespace Newslint.Rules.Units;

/// <summary>What can be known of a date.</summary>
internal static class DateUnits
{
    public static UnitTable Table { get; } = new()
    {
        Kind = UnitKind.Date,
        Name = "date",
        UnitsOf = prose => prose.Dates,
        Fields =
        [
            UnitTable.Flag<DateReference>("impossible", "Whether no calendar has that day of the month.", date => date.IsImpossible),
            UnitTable.Flag<DateReference>("has-year", "Whether the year is written.", date => date.Year is not null),
            new FlagField("wrong-weekday", "Whether the weekday is another one than the date’s, on all days that the article may be of.", (context, unit) => IsWrongWeekday(context, (DateReference)unit)),
            UnitTable.Words<DateReference>("actual-weekday", "The weekday of the date.", (context, date) => $"{Judged(context, date)?.DayOfWeek}"),
            UnitTable.Key<DateReference>("day", "The day that is meant.", (context, date) => (date.ResolvedDay ?? Judged(context, date))?.ToString("O", CultureInfo.InvariantCulture), (context, date) => Judged(context, date) is { } day ? Spelled.Day(day) : "an unknown day"),
        ],
    };

    private static bool IsWrongWeekday(RuleContext context, DateReference date)
    {
        if (date.Weekday is not { } weekday || date.Day is null || date.IsImpossible)
        {
            return false;
        }

        if (date.WrittenDay is { } written)
        {
            return written.DayOfWeek != weekday;
        }

        return context.Prose.DocumentDate is { } document
            && IsWrongFrom(document.Interval.From, date, weekday) && IsWrongFrom(document.Interval.To, date, weekday);
    }

    /// <summary>Whether the nearest such day is another weekday; one far off may be meant in the year before or after, where the weekday fits.</summary>
    private static bool IsWrongFrom(DateOnly day, DateReference date, DayOfWeek weekday)
    {
        const int near = 120;
        return DateResolver.Nearest(date, day) is { } nearest && nearest.DayOfWeek != weekday
            && (Math.Abs(nearest.DayNumber - day.DayNumber) <= near || !DateResolver.FitsNeighbouringYear(date, nearest.Year, weekday));
    }

    private static DateOnly? Judged(RuleContext context, DateReference date) =>
        date.WrittenDay ?? (context.Prose.DocumentDate is { } document ? DateResolver.Nearest(date, document.Interval.From) : null);
}
