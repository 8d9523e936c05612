using Microsoft.CodeAnalysis.Text;
using Newslint.Articles;
using Newslint.Knowledge;

namespace Newslint.Prose;

/// <summary>Cuts the blocks of an article into lines and compares them with one another.</summary>
internal sealed class LineFinder
{
    /// <summary>Words of fewer letters carry no topic.</summary>
    private const int ShortestTopicWord = 4;

    /// <summary>“council” and “councillors” are one topic: words are compared by this many letters.</summary>
    private const int StemLength = 5;

    private readonly Article _article;
    private readonly TokenList _tokens;
    private readonly List<Line> _lines = [];
    private readonly Dictionary<string, Line> _first = new(StringComparer.Ordinal);

    private LineFinder(Article article, TokenList tokens)
    {
        _article = article;
        _tokens = tokens;
    }

    /// <summary>The lines, sorted.</summary>
    public static Line[] Find(Article article, TokenList tokens)
    {
        var finder = new LineFinder(article, tokens);
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
                _lines.Add(new Line(new TextSpan(from, trimmed.Length), block));
            }

            start += line.Length + 1;
        }
    }

    private void Compare()
    {
        HashSet<string> before = [];
        foreach (var line in _lines)
        {
            var key = KeyOf(line, out var words);
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

            var stems = StemsOf(line);
            line.Echo = CountShared(stems, before);
            before = stems;
        }

        foreach (var line in _lines)
        {
            line.Copies = _first[KeyOf(line, out _)].Copies;
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
            if (!char.IsWhiteSpace(source[i]))
            {
                key[length++] = char.ToLowerInvariant(source[i]);
            }
            else if (key[length - 1] != ' ')
            {
                key[length++] = ' ';
                words++;
            }
        }

        return new string(key, 0, length);
    }

    private HashSet<string> StemsOf(Line line)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        for (var i = _tokens.FirstEndingAfter(line.Span.Start); i < _tokens.Count && _tokens[i].Start < line.Span.End; i++)
        {
            if (_tokens[i].IsWord && _tokens[i].End - _tokens[i].Start >= ShortestTopicWord && !_tokens[i].Has(WordTraits.FunctionWord))
            {
                var word = _tokens.TextOf(i);
                stems.Add(word[..Math.Min(StemLength, word.Length)].ToString().ToUpperInvariant());
            }
        }

        return stems;
    }

    private static int CountShared(HashSet<string> stems, HashSet<string> before)
    {
        var shared = 0;
        foreach (var stem in stems)
        {
            shared += before.Contains(stem) ? 1 : 0;
        }

        return shared;
    }
}
