using System.Globalization;
using Newslint.Prose.Events;

namespace Newslint.Rules.Units;

/// <summary>What can be known of an event that the text looks ahead to.</summary>
internal static class EventUnits
{
    public static UnitTable Table { get; } = new()
    {
        Kind = UnitKind.Event,
        Name = "event",
        UnitsOf = prose => prose.Events,
        Fields =
        [
            UnitTable.Flag<EventReference>("past", "Whether it was over on every day that the article may be of.", reference => reference.IsPast),
            UnitTable.Number<EventReference>("days-since", "Days since it was over, at least.", reference => reference.DaysSince),
            UnitTable.Flag<EventReference>("narrated", "Whether the sentence tells of a time before the event.", reference => reference.IsNarrated),
            UnitTable.Flag<EventReference>("past-tense", "Whether the sentence is in the past tense alone: it may tell of the event.", reference => reference.IsInPastTense),
            UnitTable.Flag<EventReference>("wrong-year", "Whether a fact has it in another year than “last year’s”, “this year’s” or “next year’s” says.", reference => reference.ActualYear is not null),
            UnitTable.Flag<EventReference>("named", "Whether the fact is of the very event named, and not of the nearest of its kind.", reference => reference.IsYearNamed),
            UnitTable.Words<EventReference>("actual-year", "The year in which a fact has it.", (_, reference) => reference.ActualYear is { } year ? year.ToString(CultureInfo.InvariantCulture) : "an unknown year"),
            UnitTable.Words<EventReference>("name", "The name of the event.", (context, reference) => Spelled.Words(context, reference.Name)),
            UnitTable.Words<EventReference>("over", "When it was over.", (_, reference) => reference.LastDay is { } day ? $"on {Spelled.Day(day)}" : string.Create(CultureInfo.InvariantCulture, $"by the end of {reference.Year}")),
        ],
    };
}
