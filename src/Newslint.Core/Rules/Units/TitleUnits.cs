using Newslint.Prose.Mentions;

namespace Newslint.Rules.Units;

/// <summary>What can be known of the title of a mention.</summary>
internal static class TitleUnits
{
    public static UnitTable Table { get; } = new()
    {
        Kind = UnitKind.Title,
        Name = "title",
        UnitsOf = prose => prose.Titles,
        Fields =
        [
            UnitTable.Flag<TitleReference>("before-name", "Whether the name follows it.", title => title.IsBeforeName),
            new ChoiceField("case", "Its capitals.", CaseField.Cases, (context, unit) => CaseField.Of(context.Prose, unit.Span)),
            Places.Kind("title"),
            Places.StartsSentence(),
        ],
    };
}
