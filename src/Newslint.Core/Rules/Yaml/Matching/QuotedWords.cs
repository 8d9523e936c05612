using Microsoft.CodeAnalysis.Text;
using Newslint.Prose;
using Newslint.Prose.Quotations;
using Newslint.Text;

namespace Newslint.Rules.Yaml.Matching;

/// <summary>Tells words that somebody said from words of the writer.</summary>
internal static class QuotedWords
{
    /// <summary>Beyond this a paragraph is not searched for a mark: many words of one long paragraph must not cost its square.</summary>
    private const int Reach = 2_000;

    /// <summary>Whether words lie within a closed quotation of an article.</summary>
    /// <remarks>A quotation begins with its mark in the block of its words. Where there is none, that is told without pairing any.</remarks>
    public static bool Hold(ProseModel prose, TextSpan span)
    {
        var blocks = prose.Article.Blocks;
        var block = UnitSearch.FirstEndingAfter(blocks, span.Start);
        if (block < blocks.Length && blocks[block].Span.Contains(span) && span.Start - blocks[block].Span.Start <= Reach)
        {
            var before = prose.Article.Text.AsSpan(blocks[block].Span.Start, span.Start + 1 - blocks[block].Span.Start);
            if (before.IndexOfAny(MarkReader.Marks) < 0)
            {
                return false;
            }
        }

        return Hold(prose.Quotations, span);
    }

    /// <summary>Whether words lie within a closed quotation.</summary>
    public static bool Hold(IReadOnlyList<Quotation> quotations, TextSpan span)
    {
        var first = UnitSearch.FirstEndingAfter(quotations, span.Start);
        return first < quotations.Count && !quotations[first].IsUnclosed && quotations[first].Span.Contains(span);
    }
}
