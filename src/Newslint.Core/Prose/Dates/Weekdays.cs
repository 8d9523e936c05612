using Newslint.Knowledge;

namespace Newslint.Prose.Dates;

/// <summary>Which day a weekday is, seen from the day of the article.</summary>
internal static class Weekdays
{
    private const int Week = 7;

    /// <summary>What was yesterday or the day before is hardly called by its weekday for that of next week.</summary>
    private const int JustPast = 2;

    /// <summary>The day that is meant, and whether it can be no other.</summary>
    public static (DateOnly? Day, bool IsSure) Find(DateReference date, DateOnly today)
    {
        var weekday = date.Weekday!.Value;
        var back = ((int)today.DayOfWeek - (int)weekday + Week) % Week;
        var ahead = (Week - back) % Week;
        var isEarlierInWeek = CalendarMath.DaysFromMonday(weekday) < CalendarMath.DaysFromMonday(today.DayOfWeek);
        if (date.Unit == TimeUnit.Week)
        {
            var inWeek = CalendarMath.DaysFromMonday(weekday) - CalendarMath.DaysFromMonday(today.DayOfWeek);
            return (CalendarMath.AddDays(today, inWeek + (date.PointedBy == TimePointer.Last ? -Week : Week)), true);
        }

        switch (date.PointedBy)
        {
            case TimePointer.Last:
                // On a Thursday "last Tuesday" may be that of this week or of the week before; "last Saturday" is one only. On a Friday nobody calls yesterday so.
                return (CalendarMath.AddDays(today, back == 0 || (back == 1 && isEarlierInWeek) ? -back - Week : -back), !isEarlierInWeek && back != 0);
            case TimePointer.Past:
                return (CalendarMath.AddDays(today, back == 0 ? -Week : -back), back > 0);
            case TimePointer.Next:
                return (CalendarMath.AddDays(today, !isEarlierInWeek && ahead > 0 ? ahead + Week : ahead == 0 ? Week : ahead), isEarlierInWeek);
            case TimePointer.Coming:
                return (CalendarMath.AddDays(today, ahead == 0 ? Week : ahead), ahead > 0);
            case TimePointer.This:
                return date.Tense == ClauseTense.Past ? (CalendarMath.AddDays(today, -back), isEarlierInWeek || back == 0) : (CalendarMath.AddDays(today, ahead), !isEarlierInWeek);
            case TimePointer.Previous or TimePointer.Following or TimePointer.Same or TimePointer.That:
                return (null, false);
        }

        return date.Tense switch
        {
            ClauseTense.Future => (CalendarMath.AddDays(today, ahead), true),
            ClauseTense.MaybeFuture => (CalendarMath.AddDays(today, ahead), ahead <= 1),
            ClauseTense.Past => (CalendarMath.AddDays(today, -back), true),
            ClauseTense.Unknown => (CalendarMath.AddDays(today, -back), back <= JustPast),
            _ => (CalendarMath.AddDays(today, -back), back == 0),
        };
    }
}
