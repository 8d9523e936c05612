using Newslint.Prose.Quotations;

namespace Newslint.Rules.Units;

/// <summary>What can be known of a quotation.</summary>
internal static class QuotationUnits
{
    public static string[] Statuses { get; } = ["attributed", "inherited", "unattributed", "term"];

    public static string[] Reaches { get; } = ["none", "sentence", "paragraph", "marks", "paragraph-before"];

    public static UnitTable Table { get; } = new()
    {
        Kind = UnitKind.Quotation,
        Name = "quotation",
        UnitsOf = prose => prose.Quotations,
        Fields =
        [
            UnitTable.Choice<Quotation>("status", "What is known about its source.", Statuses, quotation => Statuses[(int)quotation.Status]),
            UnitTable.Choice<Quotation>("reach", "How far away its source stands.", Reaches, quotation => Reaches[(int)quotation.Reach]),
            UnitTable.Number<Quotation>("words", "The number of words between the marks.", quotation => quotation.Words),
            UnitTable.Number<Quotation>("run", "How many paragraphs in a row, its own among them, are nothing but a quotation; 0 where its paragraph says more.", quotation => quotation.Run),
            UnitTable.Flag<Quotation>("unclosed", "Whether the closing mark is missing.", quotation => quotation.IsUnclosed),
            UnitTable.Flag<Quotation>("whole", "Whether it reads as a whole utterance, from a capital to a mark of punctuation.", quotation => quotation.IsWhole),
            UnitTable.Key<Quotation>("speaker", "Who is quoted.", (context, quotation) => KeyText.OfName(SpeakerFinder.Of(quotation, context.Prose.Speakers)?.Entity), NameOfSpeaker),
            Places.FirstWord(),
            Measures.Characters(),
            Measures.SyllableCount(),
            Measures.Sentences(),
            Measures.Grade(),
            Measures.ReadingEase(),
            Measures.HasDigit(),
            EndingField.Field(),
            new ChoiceField("kind", "What the block of the quotation is.", BlockUnits.Kinds, (context, unit) => BlockUnits.NameOf(context.Article.Blocks[((Quotation)unit).Block])),
        ],
    };

    private static string NameOfSpeaker(RuleContext context, Quotation quotation) =>
        quotation.Speaker is { } speaker ? speaker.Entity ?? Spelled.Words(context, speaker.Span) : "nobody";
}
