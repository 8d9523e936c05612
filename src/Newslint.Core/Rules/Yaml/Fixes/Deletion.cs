using Microsoft.CodeAnalysis.Text;
using Newslint.Prose;
using Newslint.Text;

namespace Newslint.Rules.Yaml.Fixes;

/// <summary>Which characters go when a part of an article is taken out, so that what is around it joins as if it had never been there.</summary>
internal static class Deletion
{
    /// <summary>The fix that takes out the part that <paramref name="flagged"/> begins in; null for lines that somebody is quoted with.</summary>
    public static Fix? Of(ProseModel prose, DeletedPart part, TextSpan flagged, FixSafety safety) => part switch
    {
        DeletedPart.Block => Lines(prose, Unit(prose.Article.Blocks, flagged), safety),
        DeletedPart.Line => Lines(prose, Unit(prose.Lines, flagged), safety),
        DeletedPart.Sentence => Fix.Delete(Words(prose.Article.Text, Unit(prose.Sentences, flagged)), safety),
        _ => Fix.Delete(Words(prose.Article.Text, flagged), safety),
    };

    private static Fix? Lines(ProseModel prose, TextSpan span, FixSafety safety)
    {
        var quotation = UnitSearch.FirstEndingAfter(prose.Quotations, span.Start);
        var isQuoted = quotation < prose.Quotations.Count && prose.Quotations[quotation].Span.Contains(span);
        return isQuoted ? null : Fix.DeleteLines(span, safety);
    }

    private static TextSpan Unit(IReadOnlyList<ITextUnit> units, TextSpan flagged) =>
        UnitSearch.FirstEndingAfter(units, flagged.Start) is var index && index < units.Count ? units[index].Span : flagged;

    /// <summary>Words with the blanks after them; where none follow, with those before.</summary>
    private static TextSpan Words(string text, TextSpan words)
    {
        var (start, end) = (words.Start, words.End);
        while (end < text.Length && text[end] == ' ')
        {
            end++;
        }

        while (end == words.End && start > 0 && text[start - 1] == ' ')
        {
            start--;
        }

        return TextSpan.FromBounds(start, end);
    }
}
