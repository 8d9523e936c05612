using Microsoft.CodeAnalysis.Text;
using Newslint.Text;

namespace Newslint.Articles.Readers;

/// <summary>A line of plain text that is not blank.</summary>
internal sealed class TextLine
{
    /// <summary>The line's number in the file, 0-based.</summary>
    public required int Number { get; init; }

    /// <summary>The whole line, without its line break.</summary>
    public required TextSpan Whole { get; init; }

    /// <summary>The words of the line, without marker and outer blanks; never empty.</summary>
    public required TextSpan Content { get; init; }

    public required LineMarker Marker { get; init; }

    /// <summary>Whether the first letter is a small one.</summary>
    public required bool BeginsInLowerCase { get; init; }

    /// <summary>All lines from <paramref name="start"/> on that hold more than blanks and a marker.</summary>
    public static List<TextLine> ReadAll(SourceFile source, int start)
    {
        var lines = new List<TextLine>();
        for (var i = source.Lines.LineOf(start); i < source.Lines.Count; i++)
        {
            var whole = source.Lines[i];
            var content = Trim(source.Text, whole);
            if (content.IsEmpty || content.Start < start)
            {
                continue;
            }

            var marker = ReadMarker(source.Text, ref content);
            lines.Add(new TextLine
            {
                Number = i,
                Whole = whole,
                Content = content,
                Marker = marker,
                BeginsInLowerCase = char.IsLower(source.Text[content.Start]),
            });
        }

        return lines;
    }

    /// <summary>The mark that a line which is not blank begins with.</summary>
    public static LineMarker MarkerOf(string text, TextSpan line)
    {
        var content = Trim(text, line);
        return content.IsEmpty ? LineMarker.None : ReadMarker(text, ref content);
    }

    private static TextSpan Trim(string text, TextSpan span)
    {
        var start = span.Start;
        var end = span.End;
        while (start < end && IsBlank(text[start]))
        {
            start++;
        }

        while (end > start && IsBlank(text[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    private static LineMarker ReadMarker(string text, ref TextSpan content)
    {
        var line = text.AsSpan(content.Start, content.Length);
        var kind = line[0] switch
        {
            '#' => LineMarker.Heading,
            '>' => LineMarker.Quote,
            '-' or '*' or '+' or '•' or '·' or '▪' or '◦' or '‣' => LineMarker.ListItem,
            >= '0' and <= '9' => LineMarker.ListItem,
            _ => LineMarker.None,
        };
        var length = kind switch
        {
            LineMarker.Heading => line.IndexOfAnyExcept('#') is > 0 and <= 6 and var hashes ? hashes : 0,
            LineMarker.Quote => line.IndexOfAnyExcept('>', ' '),
            LineMarker.ListItem when char.IsAsciiDigit(line[0]) => NumberMarkerLength(line),
            LineMarker.ListItem => 1,
            _ => 0,
        };
        var needsBlank = kind != LineMarker.Quote;
        if (length <= 0 || length >= line.Length || (needsBlank && !IsBlank(line[length])))
        {
            return LineMarker.None;
        }

        content = Trim(text, TextSpan.FromBounds(content.Start + length, content.End));
        return kind;
    }

    /// <summary>The length of <c>12.</c> or <c>3)</c>; a longer number is a year or an amount.</summary>
    private static int NumberMarkerLength(ReadOnlySpan<char> line)
    {
        var digits = line.IndexOfAnyExceptInRange('0', '9');
        return digits is 1 or 2 && line[digits] is '.' or ')' ? digits + 1 : 0;
    }

    /// <summary>Whether a character is seen as a blank; those without width are.</summary>
    internal static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF';
}
