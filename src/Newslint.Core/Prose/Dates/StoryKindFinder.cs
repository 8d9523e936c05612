using Newslint.Knowledge;

namespace Newslint.Prose.Dates;

/// <summary>
/// Tells history from news: news names weekdays, “yesterday” and “this week” and the years about its own, history names days with years long past.
/// </summary>
internal static class StoryKindFinder
{
    /// <summary>The kind of a text of a year by its dates.</summary>
    public static StoryKind Find(DateReference[] dates, int year)
    {
        var (far, near, days, open) = (0, 0, 0, 0);
        foreach (var date in dates)
        {
            switch (date)
            {
                case { Year: { } other }:
                    var weight = date.Month is null ? 1 : 2;
                    far += other < year - 1 ? weight : 0;
                    near += other >= year - 1 ? weight : 0;
                    break;
                case { Form: DateForm.MonthDay or DateForm.Month, PointedBy: TimePointer.None }:
                    open++;
                    break;
                case { IsBeforeChrist: true }:
                    far++;
                    break;
                case { Form: DateForm.Weekday or DateForm.Deictic } or { Form: DateForm.Month or DateForm.Season, PointedBy: TimePointer.Last or TimePointer.Next or TimePointer.This } or { Form: DateForm.DayPart, Weekday: not null }:
                    days++;
                    break;
            }
        }

        const int leastFar = 6;
        const int manyOpen = 6;
        far += open >= manyOpen && far > near + days ? leastFar : 0; // a year told once, and days of it all the way
        const int dayWeight = 8;
        return far >= leastFar && far > 2 * near && far > dayWeight * days ? StoryKind.History
            : far > leastFar && far > near + days ? StoryKind.Mixed : StoryKind.News;
    }
}
