using Newslint.Prose.FormerNames;

namespace Newslint.Rules.Units;

/// <summary>What can be known of a name that was given up.</summary>
internal static class FormerNameUnits
{
    private static readonly string[] Kinds =
        ["agency", "building", "city", "company", "country", "disease", "newspaper", "party", "product", "region", "team"];

    private static readonly string[] Scopes = ["official", "agency-style", "house-dependent"];

    public static UnitTable Table { get; } = new()
    {
        Kind = UnitKind.FormerName,
        Name = "former-name",
        UnitsOf = prose => prose.FormerNames,
        Fields =
        [
            UnitTable.Choice<FormerName>("thing", "What was renamed.", Kinds, name => name.Rename.Kind),
            UnitTable.Choice<FormerName>("scope", "Who uses the new name.", Scopes, name => Scopes[(int)name.Rename.Scope]),
            UnitTable.Number<FormerName>("days-since", "Days since the new name began, at least.", name => name.DaysSince),
            UnitTable.Flag<FormerName>("part-of-name", "Whether it is a part of a longer name.", name => name.IsPartOfName),
            UnitTable.Flag<FormerName>("history", "Whether the sentence tells of an earlier time.", name => name.IsHistory),
            UnitTable.Flag<FormerName>("past-tense", "Whether the sentence is in the past tense alone.", name => name.IsInPastTense),
            UnitTable.Flag<FormerName>("explained", "Whether the article tells that the name was changed.", name => name.IsExplained),
            UnitTable.Flag<FormerName>("split", "Whether several things came of it.", name => name.NewNames.Length > 1),
            UnitTable.Flag<FormerName>("single-source", "Whether the fact rests on public record alone, with no source that was opened.", name => name.Rename.IsPublicRecordOnly),
            UnitTable.Words<FormerName>("new", "What it is called on the day of the article.", (_, name) => string.Join(" or ", name.NewNames)),
            UnitTable.Words<FormerName>("since", "The first day of the new name, as far as it is known.", (_, name) => Spelled.Since(name.Rename.From)),
            UnitTable.Words<FormerName>("fact-source", "Where the fact comes from.", (_, name) => name.Rename.Source),
            Places.Kind("name"),
        ],
    };
}
