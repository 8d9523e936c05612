using System.Globalization;
using Newslint.Prose.People;

namespace Newslint.Rules.Units;

/// <summary>What can be known of an age beside a day or year of birth.</summary>
internal static class AgeUnits
{
    public static UnitTable Table { get; } = new()
    {
        Kind = UnitKind.Age,
        Name = "age",
        UnitsOf = prose => prose.Ages,
        Fields =
        [
            UnitTable.Flag<StatedAge>("wrong", "Whether the age cannot be, on any day that the article may be of.", age => age.IsWrong),
            UnitTable.Flag<StatedAge>("other-time", "Whether the sentence may tell of another time.", age => age.IsOfAnotherTime),
            UnitTable.Number<StatedAge>("years", "The age.", age => age.Years),
            UnitTable.Words<StatedAge>("birth", "The birth as written.", (context, age) => Spelled.Words(context, age.Birth)),
            UnitTable.Words<StatedAge>("possible", "The ages that the birth allows.", (_, age) => age.Least == age.Most ? Figure(age.Most) : $"{Figure(age.Least)} or {Figure(age.Most)}"),
        ],
    };

    private static string Figure(int years) => years.ToString(CultureInfo.InvariantCulture);
}
