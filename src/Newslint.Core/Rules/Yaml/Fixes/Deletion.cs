using Microsoft.CodeAnalysis.Text;
using Newslint.Prose;
using Newslint.Text;

namespace Newslint.Rules.Yaml.Fixes;

/// <summary>Which characters go when a part of an article is taken out, so that what is around it joins as if it had never been there.</summary>
internal static class Deletion
{
    /// <summary>The characters of the part that <paramref name="flagged"/> begins in.</summary>
    public static TextSpan Of(ProseModel prose, DeletedPart part, TextSpan flagged) => part switch
    {
        DeletedPart.Block => Block(prose, flagged),
        DeletedPart.Line => Line(prose, flagged),
        DeletedPart.Sentence => Words(prose.Article.Text, Unit(prose.Sentences, flagged)),
        _ => Words(prose.Article.Text, flagged),
    };

    private static TextSpan Unit(IReadOnlyList<ITextUnit> units, TextSpan flagged) =>
        UnitSearch.FirstEndingAfter(units, flagged.Start) is var index && index < units.Count ? units[index].Span : flagged;

    /// <summary>A block with its markers, and the blank lines after it; those before the last block.</summary>
    private static TextSpan Block(ProseModel prose, TextSpan flagged)
    {
        var blocks = prose.Article.Blocks;
        var text = prose.Article.Text;
        var index = UnitSearch.FirstEndingAfter(blocks, flagged.Start);
        if (index + 1 < blocks.Length)
        {
            return TextSpan.FromBounds(LineStart(text, blocks[index].Span.Start), LineStart(text, blocks[index + 1].Span.Start));
        }

        return TextSpan.FromBounds(index > 0 ? blocks[index - 1].Span.End : LineStart(text, blocks[index].Span.Start), blocks[index].Span.End);
    }

    private static TextSpan Line(ProseModel prose, TextSpan flagged)
    {
        var line = Unit(prose.Lines, flagged);
        if (Unit(prose.Article.Blocks, flagged) == line)
        {
            return Block(prose, flagged);
        }

        var text = prose.Article.Text;
        var end = text.IndexOf('\n', line.End);
        return TextSpan.FromBounds(LineStart(text, line.Start), end < 0 ? text.Length : end + 1);
    }

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

    private static int LineStart(string text, int offset)
    {
        while (offset > 0 && text[offset - 1] is not ('\n' or '\r'))
        {
            offset--;
        }

        return offset;
    }
}
