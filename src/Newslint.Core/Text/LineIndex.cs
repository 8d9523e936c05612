using Microsoft.CodeAnalysis.Text;

namespace Newslint.Text;

/// <summary>
/// Where the lines of a text begin. Lines end at LF, CRLF and CR and nowhere else, as SARIF, GitHub and editors
/// count them; Roslyn's <see cref="SourceText"/> also breaks at U+0085, U+2028 and U+2029.
/// </summary>
public sealed class LineIndex
{
    private readonly string _text;
    private readonly int[] _starts;

    /// <summary>Reads the line starts of <paramref name="text"/> in one pass.</summary>
    public LineIndex(string text)
    {
        _text = text;
        _starts = FindStarts(text);
    }

    /// <summary>The number of lines; a text that ends with a line break has an empty last line.</summary>
    public int Count => _starts.Length;

    /// <summary>The span of line <paramref name="line"/> (0-based) without its line break.</summary>
    public TextSpan this[int line]
    {
        get
        {
            var start = _starts[line];
            var end = line + 1 < _starts.Length ? _starts[line + 1] : _text.Length;
            if (end > start && _text[end - 1] == '\n')
            {
                end--;
            }

            if (end > start && _text[end - 1] == '\r')
            {
                end--;
            }

            return TextSpan.FromBounds(start, end);
        }
    }

    /// <summary>The 0-based line that holds <paramref name="offset"/>; a line break belongs to the line it ends.</summary>
    public int LineOf(int offset)
    {
        var (low, high) = (0, _starts.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_starts[middle] <= offset)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }

    /// <summary>The 0-based line and column, in UTF-16 code units, of <paramref name="offset"/>.</summary>
    public LinePosition PositionOf(int offset)
    {
        var line = LineOf(offset);
        return new LinePosition(line, offset - _starts[line]);
    }

    /// <summary>The 0-based line positions of a span's ends.</summary>
    public LinePositionSpan PositionsOf(TextSpan span) => new(PositionOf(span.Start), PositionOf(span.End));

    private static int[] FindStarts(string text)
    {
        var starts = new int[16];
        var count = 1;
        var rest = text.AsSpan();
        var offset = 0;
        while (true)
        {
            var at = rest.IndexOfAny('\r', '\n');
            if (at < 0)
            {
                Array.Resize(ref starts, count);
                return starts;
            }

            var length = rest[at] == '\r' && at + 1 < rest.Length && rest[at + 1] == '\n' ? 2 : 1;
            offset += at + length;
            rest = rest[(at + length)..];
            if (count == starts.Length)
            {
                Array.Resize(ref starts, count * 2);
            }

            starts[count++] = offset;
        }
    }
}
