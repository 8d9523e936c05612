using Microsoft.CodeAnalysis.Text;
using Newslint.Articles;

namespace Newslint.Prose;

/// <summary>Cuts the blocks of an article into lines and compares them with one another.</summary>
internal sealed class LineFinder
{
    private readonly Article _article;
    private readonly List<Line> _lines = [];

    private LineFinder(Article article) => _article = article;

    /// <summary>The lines, sorted.</summary>
    public static Line[] Find(Article article)
    {
        var finder = new LineFinder(article);
        foreach (var block in article.Blocks)
        {
            finder.Cut(block);
        }

        finder.Compare();
        return [.. finder._lines];
    }

    private void Cut(Block block)
    {
        var start = block.Span.Start;
        while (start < block.Span.End)
        {
            var rest = _article.Text.AsSpan(start, block.Span.End - start);
            var length = rest.IndexOfAny('\r', '\n');
            var line = length < 0 ? rest : rest[..length];
            var trimmed = line.TrimStart();
            var from = start + line.Length - trimmed.Length;
            trimmed = trimmed.TrimEnd();
            if (!trimmed.IsEmpty)
            {
                _lines.Add(new Line(new TextSpan(from, trimmed.Length), block, _lines.Count));
            }

            start += line.Length + 1;
        }
    }

    /// <summary>Counts what says the same. Lines are found by hash and then compared: no text is copied.</summary>
    private void Compare()
    {
        var mask = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(2 * _lines.Count) + 2) - 1;
        var places = new int[mask + 1]; // the number of a line, from 1; 0 where a place is empty
        var hashes = new ulong[_lines.Count];
        var first = new Line[_lines.Count];
        foreach (var line in _lines)
        {
            hashes[line.Index] = HashOf(_article.Slice(line.Span), out var words);
            line.Words = words;
            var at = (int)(hashes[line.Index] >> 32) & mask;
            while (places[at] > 0 && !(hashes[places[at] - 1] == hashes[line.Index] && SayTheSame(_lines[places[at] - 1], line)))
            {
                at = (at + 1) & mask;
            }

            if (places[at] == 0)
            {
                places[at] = line.Index + 1;
                first[line.Index] = line;
                continue;
            }

            var same = first[line.Index] = _lines[places[at] - 1];
            line.Repeats = same.Copies++;
            line.RepeatsHeadline = same.Block.Kind == BlockKind.Headline;
        }

        foreach (var line in _lines)
        {
            line.Copies = first[line.Index].Copies;
        }
    }

    /// <summary>A hash of a line in small letters with single blanks.</summary>
    private static ulong HashOf(ReadOnlySpan<char> line, out int words)
    {
        const ulong prime = 1099511628211;
        var hash = 14695981039346656037;
        words = 1;
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            if (char.IsWhiteSpace(c))
            {
                if (!char.IsWhiteSpace(line[i - 1])) // there is one before it: outer blanks are cut off
                {
                    hash = (hash ^ ' ') * prime;
                    words++;
                }
            }
            else
            {
                hash = (hash ^ Small(c)) * prime;
            }
        }

        return hash * 0x9E3779B97F4A7C15;
    }

    private bool SayTheSame(Line one, Line other)
    {
        var left = _article.Slice(one.Span);
        var right = _article.Slice(other.Span);
        while (!left.IsEmpty && !right.IsEmpty)
        {
            var (isBlank, isOtherBlank) = (char.IsWhiteSpace(left[0]), char.IsWhiteSpace(right[0]));
            if (isBlank != isOtherBlank || (!isBlank && Small(left[0]) != Small(right[0])))
            {
                return false;
            }

            left = isBlank ? left.TrimStart() : left[1..];
            right = isBlank ? right.TrimStart() : right[1..];
        }

        return left.IsEmpty && right.IsEmpty;
    }

    private static char Small(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c < '\u0080' ? c : char.ToLowerInvariant(c);
}
