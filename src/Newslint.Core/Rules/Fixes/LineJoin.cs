using Microsoft.CodeAnalysis.Text;
using Newslint.Text;
using TextLine = Newslint.Articles.Readers.TextLine;

namespace Newslint.Rules.Fixes;

/// <summary>
/// Takes lines out of a text so that what is around them joins as if they had never been there: of the blank lines on both sides the
/// longer gap stays, at the start of the text none is left over, and the text ends as it ended before.
/// </summary>
internal sealed class LineJoin(string text, LineIndex lines)
{
    /// <summary>
    /// The edit that takes out the lines from <paramref name="first"/> to <paramref name="last"/>, which are not blank, and blank lines
    /// between them.
    /// </summary>
    /// <param name="first">The first line, 0-based.</param>
    /// <param name="last">The last line.</param>
    /// <param name="parts">Whether the lines around would otherwise become one paragraph.</param>
    public TextChange Without(int first, int last, bool parts)
    {
        var before = Before(first);
        var after = After(last);
        if (before < 0)
        {
            return Delete(after == lines.Count ? 0 : lines[first].Start, StartOf(after));
        }

        if (after == lines.Count)
        {
            return lines[last].End < text.Length ? DeleteWithGapBefore(before, last) : Delete(lines[before].End, text.Length);
        }

        var (gapBefore, gapAfter) = (first - before - 1, after - last - 1);
        if (gapAfter > gapBefore)
        {
            return DeleteWithGapBefore(before, last);
        }

        var gap = parts && gapBefore == 0 ? BreakOf(before) : string.Empty;
        return new TextChange(TextSpan.FromBounds(lines[first].Start, lines[after].Start), gap);
    }

    /// <summary>The last line before <paramref name="line"/> that is not blank; -1 where there is none.</summary>
    public int Before(int line)
    {
        do
        {
            line--;
        }
        while (line >= 0 && IsBlank(line));

        return line;
    }

    /// <summary>The first line after <paramref name="line"/> that is not blank; the number of lines where there is none.</summary>
    public int After(int line)
    {
        do
        {
            line++;
        }
        while (line < lines.Count && IsBlank(line));

        return line;
    }

    /// <summary>Whether nothing is seen on a line.</summary>
    public bool IsBlank(int line)
    {
        var span = lines[line];
        for (var i = span.Start; i < span.End; i++)
        {
            if (!TextLine.IsBlank(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Where a CR stands before what goes and an LF behind it, they would become one line break: then the break after the lines is the one that stays.</summary>
    private TextChange DeleteWithGapBefore(int before, int last)
    {
        var (from, to) = (StartOf(before + 1), StartOf(last + 1));
        var wouldMerge = text[from - 1] == '\r' && to < text.Length && text[to] == '\n';
        return wouldMerge ? Delete(lines[before].End, lines[last].End) : Delete(from, to);
    }

    private string BreakOf(int line) => text[lines[line].End..StartOf(line + 1)];

    private int StartOf(int line) => line < lines.Count ? lines[line].Start : text.Length;

    private static TextChange Delete(int start, int end) => new(TextSpan.FromBounds(start, end), string.Empty);
}
