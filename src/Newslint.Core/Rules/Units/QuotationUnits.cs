using Newslint.Prose.Quotations;
using Newslint.Text;

namespace Newslint.Rules.Units;

/// <summary>What can be known of a quotation.</summary>
internal static class QuotationUnits
{
    public static string[] Statuses { get; } = ["attributed", "inherited", "unattributed", "term"];

    public static string[] Reaches { get; } = ["none", "sentence", "paragraph", "marks", "paragraph-before"];

    public static string[] SourcePlaces { get; } = ["none", "before", "inside", "after", "signature", "elsewhere"];

    public static UnitTable Table { get; } = new()
    {
        Kind = UnitKind.Quotation,
        Name = "quotation",
        UnitsOf = prose => prose.Quotations,
        Fields =
        [
            UnitTable.Choice<Quotation>("status", "What is known about its source.", Statuses, quotation => Statuses[(int)quotation.Status]),
            UnitTable.Choice<Quotation>("reach", "How far away its source stands.", Reaches, quotation => Reaches[(int)quotation.Reach]),
            new ChoiceField("source", "Where its source stands: before it or told by its paragraph, inside the speech, after it, after it as a signature, in another paragraph.", SourcePlaces, (context, unit) => SourcePlaces[(int)context.Prose.SourcePlaces[IndexOf(context, unit)]]),
            new FlagField("new-speaker", "Whether it follows the words of somebody clearly else in its paragraph.", (context, unit) => context.Prose.SpeakerChanges[IndexOf(context, unit)]),
            UnitTable.Number<Quotation>("words", "The number of words between the marks.", quotation => quotation.Words),
            UnitTable.Number<Quotation>("run", "How many paragraphs in a row, its own among them, are nothing but a quotation; 0 where its paragraph says more.", quotation => quotation.Run),
            UnitTable.Flag<Quotation>("unclosed", "Whether the closing mark is missing.", quotation => quotation.IsUnclosed),
            UnitTable.Flag<Quotation>("whole", "Whether it reads as a whole utterance, from a capital to a mark of punctuation.", quotation => quotation.IsWhole),
            UnitTable.Key<Quotation>("speaker", "Who is quoted.", (context, quotation) => KeyText.OfName(SpeakerFinder.Of(quotation, context.Prose.Speakers)?.Entity), NameOfSpeaker),
            UnitTable.Choice<Quotation>("glyph", "The shape of its opening mark.", MarkUnits.Glyphs, quotation => MarkUnits.Glyphs[(int)quotation.Glyph]),
            UnitTable.Flag<Quotation>("mixed", "Whether its two marks differ in shape.", quotation => quotation.HasMixedMarks),
            UnitTable.Flag<Quotation>("minority", "Whether most quotations of the article have marks of another shape.", quotation => quotation.Glyph != quotation.MajorityGlyph),
            UnitTable.Words<Quotation>("shapes", "How its marks differ from the others, as a sentence.", (_, quotation) => QuotationText.Shapes(quotation)),
            UnitTable.Words<Quotation>("mended", "The quotation in marks of the commonest shape.", QuotationText.Mended),
            UnitTable.Number<Quotation>("edits", "How many words in brackets the newsroom put in; “[sic]” and the like do not count.", (context, quotation) => QuotationText.Edits(context, quotation).Count),
            UnitTable.Number<Quotation>("edited", "The share of its words that stand in such brackets, in percent.", (context, quotation) => QuotationText.Edits(context, quotation).Share),
            UnitTable.Key<Quotation>("said", "Its words without marks and punctuation, where they are four or more.", QuotationText.Said),
            CaseField.Field(),
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

    private static int IndexOf(RuleContext context, ITextUnit quotation) => UnitSearch.FirstEndingAfter(context.Prose.Quotations, quotation.Span.Start);

    private static string NameOfSpeaker(RuleContext context, Quotation quotation) =>
        quotation.Speaker is { } speaker ? SpeakerFinder.Of(quotation, context.Prose.Speakers)?.Entity ?? Spelled.Words(context, speaker.Span) : "nobody";
}
