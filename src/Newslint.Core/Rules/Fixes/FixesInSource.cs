using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis.Text;
using Newslint.Articles;
using Newslint.Articles.Readers;
using Newslint.Text;
using TextLine = Newslint.Articles.Readers.TextLine;

namespace Newslint.Rules.Fixes;

/// <summary>Leads the fixes of one article back to its source file.</summary>
internal sealed class FixesInSource(Article article)
{
    private readonly string _source = article.Source.Text;
    private readonly LineIndex _lines = article.Source.Lines;
    private bool? _linesMayJoin;

    /// <summary>
    /// The fix as offsets of the source text; null where an edit would touch markup or other characters that the article text does not hold.
    /// </summary>
    public Fix? Of(Fix fix)
    {
        var edits = new TextChange[fix.Edits.Length];
        for (var i = 0; i < edits.Length; i++)
        {
            var edit = fix.Edits[i];
            if (!article.Origins.IsOneToOne(edit.Span))
            {
                return null;
            }

            var span = article.Origins.ToSource(edit.Span);
            var placed = fix.TakesLines ? LinesOf(edit.Span, span) : new TextChange(span, edit.NewText ?? string.Empty);
            if (placed is not { } change)
            {
                return null;
            }

            edits[i] = change;
        }

        return fix with { Edits = ImmutableCollectionsMarshal.AsImmutableArray(edits) };
    }

    private bool IsMarkdown => article.Origins != OriginMap.Identity;

    /// <summary>Whether neighbouring lines can be one paragraph: in Markdown, and in text that is broken at a width.</summary>
    private bool LinesMayJoin => _linesMayJoin ??= IsMarkdown || HasWrappedBlock();

    private TextChange? LinesOf(TextSpan words, TextSpan span)
    {
        var first = _lines.LineOf(span.Start);
        var last = _lines.LineOf(span.End - 1);
        if (IsMarkdown && !MarkdownLines.AreAlone(_source, _lines, span))
        {
            return null;
        }

        var join = new LineJoin(_source, _lines);
        return join.Without(first, last, LinesMayJoin && PartsParagraphs(words, first, last));
    }

    /// <summary>Whether the lines before and after stand in two paragraphs that only these lines part.</summary>
    private bool PartsParagraphs(TextSpan words, int first, int last)
    {
        if (last + 1 == _lines.Count || TextLine.MarkerOf(_source, _lines[last + 1]) != LineMarker.None)
        {
            return false;
        }

        var index = UnitSearch.FirstEndingAfter(article.Blocks, words.Start);
        return index == article.Blocks.Length || article.Blocks[index].Span.Start >= words.Start || article.Blocks[index].Span.End <= words.End;
    }

    private bool HasWrappedBlock()
    {
        foreach (var block in article.Blocks)
        {
            if (article.Slice(block.Span).IndexOfAny('\r', '\n') >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
