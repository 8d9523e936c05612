using Newslint.Prose.Names;

namespace Newslint.Rules.Units;

/// <summary>What can be known of a proper name.</summary>
internal static class NameUnits
{
    public static UnitTable Table { get; } = new()
    {
        Kind = UnitKind.Name,
        Name = "name",
        UnitsOf = prose => prose.Names,
        Fields =
        [
            UnitTable.Number<ProperName>("words", "The number of words, small ones inside it included; what a hyphen joins is one.", name => name.Words),
            Places.Kind("name"),
            Places.StartsSentence(),
        ],
    };
}
