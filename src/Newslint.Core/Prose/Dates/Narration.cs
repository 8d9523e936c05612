namespace Newslint.Prose.Dates;

/// <summary>Tells history from news.</summary>
internal static class Narration
{
    /// <summary>Years that lie so far back are not what news happens in.</summary>
    private const int FarYears = 2;

    /// <summary>
    /// Whether a text tells of years long before its own and is no news that looks back: news names weekdays, “yesterday” and “this week”, history
    /// names days with their years.
    /// </summary>
    public static bool IsHistory(DateReference[] dates, int year)
    {
        var (far, near) = (0, 0);
        foreach (var date in dates)
        {
            switch (date)
            {
                case { Year: { } other }:
                    var weight = date.Month is null ? 1 : 2;
                    far += other < year - FarYears ? weight : 0;
                    near += other >= year - FarYears ? weight : 0;
                    break;
                case { IsBeforeChrist: true }:
                    far++;
                    break;
                case { Form: DateForm.Weekday or DateForm.Deictic } or { Form: DateForm.DayPart, DayOffset: not null }:
                    near += 2;
                    break;
            }
        }

        const int leastFar = 6;
        return far >= leastFar && far > 2 * near;
    }
}
