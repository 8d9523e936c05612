using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using Newslint.Text;

namespace Newslint.Cli.Rendering;

/// <summary>What a terminal shows of the line that a span begins in, and where the carets go. Columns are those of the terminal.</summary>
/// <param name="Text">The line, cut with <c>…</c> around the span where it is long; safe for a terminal.</param>
/// <param name="CaretColumn">The columns before the first caret.</param>
/// <param name="Carets">The number of carets, at least one.</param>
/// <remarks>Made in constant time: a paragraph may be a megabyte, and have a thousand findings.</remarks>
internal sealed record Excerpt(string Text, int CaretColumn, int Carets)
{
    private const int MaximumColumns = 100;

    /// <summary>The columns kept before a span that leaves no room around it.</summary>
    private const int Lead = 20;

    /// <summary>The code units looked at on each side of the start of a span: enough to fill the columns with whatever people write.</summary>
    private const int Reach = 400;

    /// <summary>The excerpt for a span; of a span over several lines the first one.</summary>
    public static Excerpt Of(SourceFile file, TextSpan span)
    {
        var line = file.Lines[file.Lines.LineOf(span.Start)];
        var near = Near(file.Text, line, span.Start);
        var text = TerminalText.Of(file.Text.Substring(near.Start, near.Length));
        var columns = Measure(text);

        var first = Math.Min(span.Start, near.End) - near.Start;
        while (columns[first] < 0)
        {
            first--;
        }

        var last = Math.Min(span.End, near.End) - near.Start;
        while (columns[last] < 0)
        {
            last++;
        }

        var (from, to) = near == line && columns[^1] <= MaximumColumns ? (0, text.Length) : Cut(columns, first, last);
        var before = from > 0 || near.Start > line.Start ? "…" : "";
        var after = to < text.Length || near.End < line.End ? "…" : "";
        return new Excerpt(
            before + text[from..to] + after,
            before.Length + columns[first] - columns[from],
            Math.Max(1, Math.Min(columns[last], columns[to]) - columns[first]));
    }

    /// <summary>The part of a line that is looked at; it splits no surrogate pair.</summary>
    private static TextSpan Near(string text, TextSpan line, int offset)
    {
        var start = Math.Max(line.Start, offset - Reach);
        var end = Math.Min(line.End, offset + Reach);
        start += start > line.Start && char.IsLowSurrogate(text[start]) ? 1 : 0;
        end -= end < line.End && char.IsHighSurrogate(text[end - 1]) ? 1 : 0;
        return TextSpan.FromBounds(Math.Min(start, end), end);
    }

    /// <summary>The column at each offset and at the end; -1 inside of a user-perceived character.</summary>
    private static int[] Measure(string text)
    {
        var columns = new int[text.Length + 1];
        Array.Fill(columns, -1);
        var column = 0;
        for (var at = 0; at < text.Length;)
        {
            columns[at] = column;
            var length = StringInfo.GetNextTextElementLength(text, at);
            column += ColumnWidth.Of(text.AsSpan(at, length));
            at += length;
        }

        columns[text.Length] = column;
        return columns;
    }

    /// <summary>The offsets between which the text is shown: the span in the middle, or its beginning where it is long.</summary>
    private static (int From, int To) Cut(int[] columns, int first, int last)
    {
        var margin = Math.Max(Lead, (MaximumColumns - columns[last] + columns[first]) / 2);
        var left = Math.Max(0, Math.Min(columns[first] - margin, columns[^1] - MaximumColumns));

        // Offsets inside of a character have -1 and so are never less than the left edge.
        var from = first;
        var to = first;
        for (var at = 0; at < columns.Length; at++)
        {
            from = at < from && columns[at] >= left ? at : from;
            to = columns[at] >= 0 && columns[at] <= left + MaximumColumns ? at : to;
        }

        return (from, to);
    }
}
