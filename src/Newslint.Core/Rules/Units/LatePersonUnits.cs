using Newslint.Prose.People;

namespace Newslint.Rules.Units;

/// <summary>What can be known of somebody who is called the late.</summary>
internal static class LatePersonUnits
{
    public static UnitTable Table { get; } = new()
    {
        Kind = UnitKind.LatePerson,
        Name = "late-person",
        UnitsOf = prose => prose.LatePersons,
        Fields =
        [
            UnitTable.Flag<LatePerson>("alive", "Whether facts show that the person was alive on every day that the article may be of.", person => person.IsAlive),
            UnitTable.Flag<LatePerson>("confirmed", "Whether two sources tell of the fact that shows it, or two facts show it.", person => person.IsConfirmed),
            UnitTable.Words<LatePerson>("name", "The name.", (context, person) => Spelled.Words(context, person.Name)),
            UnitTable.Words<LatePerson>("fact", "What shows it, as a clause.", (_, person) => Fact(person)),
        ],
    };

    private static string Fact(LatePerson person) => person switch
    {
        { LaterDeath: { } death } => $"died on {Spelled.Day(death.Died.From)}",
        { LaterTerm: { } term } => $"was {term.Office.Title} ({term.Office.Jurisdiction}) from {Spelled.Since(term.From)}",
        _ => "is not known to have died",
    };
}
