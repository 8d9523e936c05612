using System.Globalization;
using Newslint.Prose.Dates;

namespace Newslint.Rules.Units;

/// <summary>What can be known of a length of time beside the date that it leads back to.</summary>
internal static class ElapsedTimeUnits
{
    public static UnitTable Table { get; } = new()
    {
        Kind = UnitKind.ElapsedTime,
        Name = "elapsed-time",
        UnitsOf = prose => prose.ElapsedTimes,
        Fields =
        [
            UnitTable.Flag<ElapsedTime>("wrong", "Whether no rounding makes the count that of the calendar, on all days that the article may be of.", elapsed => elapsed.IsWrong),
            UnitTable.Flag<ElapsedTime>("certain", "Whether the date is beyond reasonable doubt.", elapsed => elapsed.Date.IsCertain),
            UnitTable.Words<ElapsedTime>("date", "The date.", (context, elapsed) => Spelled.Words(context, elapsed.Date.Span)),
            UnitTable.Words<ElapsedTime>("actual", "How long ago the date was.", (_, elapsed) => Actual(elapsed)),
        ],
    };

    private static string Actual(ElapsedTime elapsed)
    {
        if (elapsed.Units is not { } units)
        {
            return "an unknown time";
        }

        var unit = DateUnits.NameOf(elapsed.Ago.Unit);
        var (least, most) = (Math.Round(units.Least, 1), Math.Round(units.Most, 1));
        return least == most
            ? string.Create(CultureInfo.InvariantCulture, $"{least:0.#} {unit}s")
            : string.Create(CultureInfo.InvariantCulture, $"{least:0.#} to {most:0.#} {unit}s");
    }
}
