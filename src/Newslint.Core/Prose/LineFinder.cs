using Microsoft.CodeAnalysis.Text;
using Newslint.Articles;

namespace Newslint.Prose;

/// <summary>Cuts the blocks of an article into lines and compares them with one another.</summary>
internal sealed class LineFinder
{
    private readonly Article _article;
    private readonly List<Line> _lines = [];
    private readonly Dictionary<string, Line> _first = new(StringComparer.Ordinal);

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

    private void Compare()
    {
        var keys = new string[_lines.Count];
        foreach (var line in _lines)
        {
            var key = keys[line.Index] = KeyOf(line, out var words);
            line.Words = words;
            if (_first.TryGetValue(key, out var first))
            {
                line.Repeats = first.Copies++;
                line.RepeatsHeadline = first.Block.Kind == BlockKind.Headline;
            }
            else
            {
                _first.Add(key, line);
            }
        }

        foreach (var line in _lines)
        {
            line.Copies = _first[keys[line.Index]].Copies;
        }
    }

    /// <summary>The line in small letters with single blanks.</summary>
    private string KeyOf(Line line, out int words)
    {
        var source = _article.Slice(line.Span);
        var key = new char[source.Length];
        var length = 0;
        words = 1;
        for (var i = 0; i < source.Length; i++)
        {
            var c = source[i];
            if (c is > ' ' and < '\u0080')
            {
                key[length++] = c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
            }
            else if (!char.IsWhiteSpace(c))
            {
                key[length++] = char.ToLowerInvariant(c);
            }
            else if (key[length - 1] != ' ')
            {
                key[length++] = ' ';
                words++;
            }
        }

        return new string(key, 0, length);
    }
}
