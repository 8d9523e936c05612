using Newslint.Prose.Dates;

namespace Newslint.Rules.Units;

/// <summary>How far dates lie from the day of the article, on every day that it may be of.</summary>
internal static class Distances
{
    /// <summary>Days since what is meant was over; 0 where it is not over, or nothing is known.</summary>
    public static int DaysPast(RuleContext context, DateReference date) =>
        context.Prose.DocumentDate is { } document && date.ResolvedDay is { } day ? Math.Max(0, document.Interval.From.DayNumber - day.DayNumber) : 0;

    /// <summary>Days until what is meant begins; 0 where it does not lie ahead, or nothing is known.</summary>
    public static int DaysAhead(RuleContext context, DateReference date) =>
        context.Prose.DocumentDate is { } document && date.ResolvedDay is { } day ? Math.Max(0, day.DayNumber - document.Interval.To.DayNumber) : 0;
}
