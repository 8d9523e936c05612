using Newslint.Prose.Dates;

namespace Newslint.Rules.Units;

/// <summary>What can be known of a verb with the day that it is said to happen on.</summary>
internal static class DatedActionUnits
{
    private static readonly string[] Tenses = ["past", "future"];

    public static UnitTable Table { get; } = new()
    {
        Kind = UnitKind.DatedAction,
        Name = "dated-action",
        UnitsOf = prose => prose.DatedActions,
        Fields =
        [
            UnitTable.Choice<DatedAction>("tense", "The tense of the verb.", Tenses, action => action.IsFuture ? "future" : "past"),
            UnitTable.Flag<DatedAction>("loose", "Whether words between verb and date may have the date for themselves: “will discuss the raid of Feb. 28”.", action => action.IsLoose),
            UnitTable.Flag<DatedAction>("planning", "Whether the verb sets a day, “was moved to May 5”, or tells no deed of a day.", action => action.IsPlanning),
            UnitTable.Flag<DatedAction>("certain", "Whether the day is beyond reasonable doubt.", action => action.Date.IsCertain),
            UnitTable.Flag<DatedAction>("has-year", "Whether the year is written.", action => action.Date.Year is not null),
            UnitTable.Flag<DatedAction>("has-day", "Whether a day of the month is written.", action => action.Date.Day is not null),
            UnitTable.Number<DatedAction>("days-past", "Days from the day that is meant to the article’s, at least; 0 where it is not over on all days that the article may be of.", (context, action) => Distances.DaysPast(context, action.Date)),
            UnitTable.Number<DatedAction>("days-ahead", "Days from the article’s day to the day that is meant, at least; 0 where it does not lie ahead on all days that the article may be of.", (context, action) => Distances.DaysAhead(context, action.Date)),
            UnitTable.Words<DatedAction>("day", "The day that is meant.", (_, action) => action.Date.ResolvedDay is { } day ? Spelled.Day(day) : "an unknown day"),
        ],
    };
}
