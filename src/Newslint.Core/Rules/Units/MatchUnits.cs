using Newslint.Rules.Yaml.Matching;

namespace Newslint.Rules.Units;

/// <summary>What can be known of words that <c>find</c>, <c>replace</c> or <c>consistent</c> found.</summary>
internal static class MatchUnits
{
    public const string Name = "match";

    public static UnitTable Table { get; } = new()
    {
        Kind = UnitKind.Match,
        Name = Name,
        UnitsOf = _ => [],
        Fields =
        [
            Places.Kind("match"),
            UnitTable.Flag<Occurrence>("first", "Whether they are the first found in the article.", found => found.Number == 1),
            UnitTable.Number<Occurrence>("number", "Which of the places found they are, from 1.", found => found.Number),
            Places.StartsSentence(),
            new ChoiceField("case", "Their letters: all small, the first one a capital, all capitals, or another mixture.", WordUnits.Cases, (context, unit) => WordUnits.CaseOf(context.Article.Slice(unit.Span))),
            UnitTable.Words<Occurrence>("replacement", "What to write instead.", (_, found) => string.Join("' or '", found.Replacements)),
            UnitTable.Words<Occurrence>("majority", "The commonest spelling.", (_, found) => found.Majority ?? string.Empty),
            UnitTable.Number<Occurrence>("count", "How often the spelling stands in the article.", found => found.Count),
            UnitTable.Number<Occurrence>("majority-count", "How often the commonest spelling stands in the article.", found => found.MajorityCount),
        ],
    };
}
