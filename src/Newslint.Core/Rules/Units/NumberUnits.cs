using Newslint.Prose.Numbers;

namespace Newslint.Rules.Units;

/// <summary>What can be known of a number, and of a percentage.</summary>
internal static class NumberUnits
{
    public static UnitTable Table { get; } = new()
    {
        Kind = UnitKind.Number,
        Name = "number",
        UnitsOf = prose => prose.Numbers,
        Fields = Fields("number"),
    };

    public static UnitTable Percentages { get; } = new()
    {
        Kind = UnitKind.Percent,
        Name = "percent",
        UnitsOf = prose => prose.Percentages,
        Fields = Fields("percentage"),
    };

    private static UnitField[] Fields(string unit) =>
    [
        UnitTable.Flag<NumberReference>("percent", "Whether it is a percentage.", number => number.IsPercent),
        UnitTable.Flag<NumberReference>("percentage-points", "Whether it counts percentage points.", number => number.IsPercentagePoints),
        UnitTable.Flag<NumberReference>("money", "Whether it is a sum of money.", number => number.IsMoney),
        UnitTable.Flag<NumberReference>("ordinal", "Whether it tells a place in an order.", number => number.IsOrdinal),
        UnitTable.Flag<NumberReference>("spelled-out", "Whether it is written in words alone.", number => number.IsSpelledOut),
        UnitTable.Number<NumberReference>("whole", "The number without what follows the decimal point; as large as can be for a larger one.", number => (int)Math.Clamp(number.Value, int.MinValue, int.MaxValue)),
        UnitTable.Key<NumberReference>("value", "The number in figures.", (_, number) => number.CanonicalValue),
        Places.Kind(unit),
        Places.StartsSentence(),
    ];
}
