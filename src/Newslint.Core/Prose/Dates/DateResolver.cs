using System.Globalization;

namespace Newslint.Prose.Dates;

/// <summary>Gives date references their values, on the day of the article.</summary>
internal static class DateResolver
{
    /// <summary>Fills in value, day and certainty of every reference.</summary>
    public static void Resolve(DateReference[] dates, DocumentDate? document)
    {
        int? toldYear = null;
        foreach (var date in dates)
        {
            if (date.IsImpossible)
            {
                continue;
            }

            toldYear = date is { Year: not null, Month: not null } ? date.Year : toldYear;

            if (date.Year is { } year)
            {
                date.ResolvedDay = date.WrittenDay;
                date.Value = date.WrittenDay is { } written ? Iso(written) : Partial(year, date.Month);
                date.IsCertain = true;
            }
            else if (document is not null)
            {
                ResolveFrom(date, document);

                // Where the text has come to tell of another year, its month and day may be of that year.
                date.IsCertain &= date.Day is null || toldYear is null || toldYear == document.Interval.From.Year;
            }
        }
    }

    /// <summary>The year in which a month and day lie nearest to a day, and on the named weekday where there is one and it can be.</summary>
    public static DateOnly? Nearest(DateReference date, DateOnly to)
    {
        DateOnly? best = null;
        for (var year = to.Year - 1; year <= to.Year + 1; year++)
        {
            if (date is { Month: { } month, Day: { } day } && year is >= 1 and <= 9999 && day <= DateTime.DaysInMonth(year, month))
            {
                var candidate = new DateOnly(year, month, day);
                if (best is null || Distance(candidate, to) < Distance(best.Value, to))
                {
                    best = candidate;
                }
            }
        }

        return best;
    }

    /// <summary>Whether a month and day fall on a weekday in the year before or after <paramref name="year"/>.</summary>
    public static bool FitsNeighbouringYear(DateReference date, int year, DayOfWeek weekday)
    {
        foreach (var other in (ReadOnlySpan<int>)[year - 1, year + 1])
        {
            if (date is { Month: { } month, Day: { } day } && other is >= 1 and <= 9999 && day <= DateTime.DaysInMonth(other, month) && new DateOnly(other, month, day).DayOfWeek == weekday)
            {
                return true;
            }
        }

        return false;
    }

    private static void ResolveFrom(DateReference date, DocumentDate document)
    {
        var today = document.Interval.From;
        if (date.Day is not null)
        {
            Set(date, Nearest(date, today), isCertain: document.IsCertain);
        }
        else if (date.Month is { } month)
        {
            var year = date.IsFuture && month < today.Month ? today.Year + 1 : !date.IsFuture && month > today.Month ? today.Year - 1 : today.Year;
            date.Value = Partial(year, month);
        }
        else if (date.Weekday is { } weekday)
        {
            var back = ((int)today.DayOfWeek - (int)weekday + 7) % 7;
            Set(date, DaysFrom(today, date.IsFuture ? (7 - back) % 7 : -back), isCertain: document.IsCertain);
        }
        else if (date.DayOffset is { } offset)
        {
            Set(date, DaysFrom(today, offset), document.IsCertain);
        }
    }

    private static void Set(DateReference date, DateOnly? day, bool isCertain)
    {
        date.ResolvedDay = day;
        date.Value = day is { } known ? Iso(known) : null;
        date.IsCertain = isCertain && day is not null;
    }

    /// <summary>The day some days on or back; null beyond the ends of the calendar: metadata may say <c>0001-01-01</c> for “unknown”.</summary>
    private static DateOnly? DaysFrom(DateOnly day, int days) =>
        day.DayNumber + days is var number && number >= DateOnly.MinValue.DayNumber && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber(number) : null;

    private static int Distance(DateOnly a, DateOnly b) => Math.Abs(a.DayNumber - b.DayNumber);

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Partial(int year, int? month) => month is { } known
        ? string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{known:00}")
        : year.ToString("0000", CultureInfo.InvariantCulture);
}
