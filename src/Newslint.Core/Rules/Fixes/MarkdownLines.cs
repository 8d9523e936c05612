using System.Buffers;
using Microsoft.CodeAnalysis.Text;
using Newslint.Articles.Readers;
using Newslint.Text;
using TextLine = Newslint.Articles.Readers.TextLine;

namespace Newslint.Rules.Fixes;

/// <summary>Tells whether a line of Markdown can go without anything around it changing its meaning.</summary>
internal static class MarkdownLines
{
    /// <summary>What may stand before words: marks of headings, quotations, items and emphasis.</summary>
    private static readonly SearchValues<char> Opening = SearchValues.Create(" \t#>*_~-+.)0123456789");

    /// <summary>What may stand after them.</summary>
    private static readonly SearchValues<char> Closing = SearchValues.Create(" \t#*_~");

    /// <summary>
    /// Whether the lines that <paramref name="words"/> stand on hold nothing but them and plain marks, and nothing next to them leans on
    /// them: no underline of a heading, no line that a backslash breaks, no rest of a list item.
    /// </summary>
    public static bool AreAlone(string source, LineIndex lines, TextSpan words)
    {
        var first = lines.LineOf(words.Start);
        var last = lines.LineOf(words.End - 1);
        var before = source.AsSpan()[lines[first].Start..words.Start];
        var after = source.AsSpan()[words.End..lines[last].End];
        return !before.ContainsAnyExcept(Opening)
            && !after.ContainsAnyExcept(Closing)
            && !(first > 0 && TextOf(source, lines, first - 1).EndsWith('\\'))
            && !IsUnderline(TextOf(source, lines, last + 1))
            && !(TextLine.MarkerOf(source, lines[first]) == LineMarker.ListItem && IsDeeper(source, lines, first, last));
    }

    private static ReadOnlySpan<char> TextOf(string source, LineIndex lines, int line) =>
        line < lines.Count ? source.AsSpan(lines[line].Start, lines[line].Length) : [];

    /// <summary>“===” or “---” makes a heading of the words above it.</summary>
    private static bool IsUnderline(ReadOnlySpan<char> line)
    {
        var marks = line.Trim(" \t>");
        return !marks.IsEmpty && (!marks.ContainsAnyExcept('=') || !marks.ContainsAnyExcept('-'));
    }

    /// <summary>Whether what follows the lines is indented further than they are, and so belongs to their item.</summary>
    private static bool IsDeeper(string source, LineIndex lines, int first, int last)
    {
        var next = new LineJoin(source, lines).After(last);
        return Indent(TextOf(source, lines, next)) > Indent(TextOf(source, lines, first));
    }

    private static int Indent(ReadOnlySpan<char> line) => line.Length - line.TrimStart(" \t").Length;
}
