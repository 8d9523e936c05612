using Newslint.Prose.People;

namespace Newslint.Rules.Units;

/// <summary>What can be known of a name of a person that is spelled otherwise elsewhere.</summary>
internal static class NameVariantUnits
{
    public static UnitTable Table { get; } = new()
    {
        Kind = UnitKind.NameVariant,
        Name = "name-variant",
        UnitsOf = prose => prose.NameVariants,
        Fields =
        [
            UnitTable.Flag<NameVariant>("known", "Whether facts know both spellings as those of one person.", variant => variant.IsKnown),
            UnitTable.Flag<NameVariant>("family", "Whether the article has words of family, so that two people may be meant.", variant => variant.IsBesideFamily),
            UnitTable.Words<NameVariant>("usual", "What the article writes elsewhere.", (_, variant) => variant.Usual),
            Places.Kind("name"),
        ],
    };
}
