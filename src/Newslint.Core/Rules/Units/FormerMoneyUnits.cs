using Newslint.Prose.FormerNames;

namespace Newslint.Rules.Units;

/// <summary>What can be known of money that is none any more.</summary>
internal static class FormerMoneyUnits
{
    public static UnitTable Table { get; } = new()
    {
        Kind = UnitKind.FormerMoney,
        Name = "former-money",
        UnitsOf = prose => prose.FormerMoney,
        Fields =
        [
            UnitTable.Number<FormerMoneyReference>("days-since", "Days since it was money, at least.", money => money.DaysSince),
            UnitTable.Flag<FormerMoneyReference>("amount", "Whether an amount stands before it.", money => money.HasAmount),
            UnitTable.Flag<FormerMoneyReference>("country", "Whether the country is named in it or in its sentence.", money => money.HasCountry),
            UnitTable.Flag<FormerMoneyReference>("history", "Whether the sentence tells of an earlier time, or of the change to other money.", money => money.IsHistory),
            UnitTable.Words<FormerMoneyReference>("money", "Its name in full.", (_, money) => money.Money.FullNames[0]),
            UnitTable.Words<FormerMoneyReference>("successor", "What is money there now.", (_, money) => money.Money.Successor is { } successor ? $"the {successor}" : "other money"),
            UnitTable.Words<FormerMoneyReference>("last-day", "The last day on which it was money anywhere.", (_, money) => Spelled.Day(money.Money.LastDay)),
        ],
    };
}
