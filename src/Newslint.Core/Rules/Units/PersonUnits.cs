using Newslint.Prose.Names;

namespace Newslint.Rules.Units;

/// <summary>What can be known of the name of a person who has a title or is quoted.</summary>
internal static class PersonUnits
{
    public static UnitTable Table { get; } = new()
    {
        Kind = UnitKind.Person,
        Name = "person",
        UnitsOf = prose => prose.Persons,
        Fields =
        [
            UnitTable.Flag<PersonReference>("first", "Whether the person is not named before it.", person => person.IsFirst),
            UnitTable.Flag<PersonReference>("full", "Whether it is more than one word of the name.", person => person.IsFull),
            UnitTable.Key<PersonReference>("entity", "The name in full, as far as it is known.", (_, person) => KeyText.OfName(person.Entity), (_, person) => person.Entity),
            Places.Kind("name"),
            Places.StartsSentence(),
        ],
    };
}
