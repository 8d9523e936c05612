using Microsoft.CodeAnalysis.Text;
using Newslint.Prose;
using Newslint.Text;

namespace Newslint.Rules.Units;

/// <summary>The article as a whole.</summary>
internal static class DocumentUnits
{
    public static UnitTable Table { get; } = new()
    {
        Kind = UnitKind.Document,
        Name = "document",
        UnitsOf = prose => prose.Article.Blocks.IsEmpty ? [] : [new Whole(prose)],
        Fields =
        [
            UnitTable.Number<Whole>("blocks", "The number of blocks.", whole => whole.Prose.Article.Blocks.Length),
            Measures.Sentences(),
            Measures.Paragraphs(),
            Measures.Quotations(),
            Measures.Words(),
            Measures.Characters(),
            Measures.SyllableCount(),
            Measures.LongestSentence(),
            Measures.AverageSentence(),
            Measures.Grade(),
            Measures.ReadingEase(),
        ],
    };

    private sealed class Whole(ProseModel prose) : ITextUnit
    {
        public ProseModel Prose { get; } = prose;

        public TextSpan Span { get; } = TextSpan.FromBounds(prose.Article.Blocks[0].Span.Start, prose.Article.Blocks[^1].Span.End);
    }
}
