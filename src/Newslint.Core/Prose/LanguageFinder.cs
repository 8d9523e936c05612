using System.Numerics;
using Newslint.Articles;
using Newslint.Knowledge;

namespace Newslint.Prose;

/// <summary>
/// Tells the language of an article by its letters and, among languages in Latin letters, by their commonest words. Lines of running text
/// count: menus, buttons and credits are often in another language than the story. Not to decide is a valid answer.
/// </summary>
/// <remarks>A bounded part of each of a bounded number of lines is read, so the time is constant beside that of finding the lines.</remarks>
internal sealed class LanguageFinder
{
    private const int LongLine = 60;

    /// <summary>A line of ideographs and kana says as much in fewer characters.</summary>
    private const int LongDenseLine = 24;
    private const int MostLines = 40;
    private const int MostOfLine = 160;

    /// <summary>Where the long lines hold less, the short ones count as well.</summary>
    private const int EnoughText = 240;
    private const int LongestWord = 10;

    /// <summary>Words of a language that an article needs to be taken for it.</summary>
    private const int LeastHits = 4;

    /// <summary>One word in so many must be a common one: of a list of names in any language few are.</summary>
    private const int WordsPerHit = 16;

    private readonly FunctionWords _functionWords = FunctionWords.Shipped;
    private readonly List<uint> _hits = [];
    private int _read;
    private int _words;
    private int _latin;
    private int _cyrillic;
    private int _ukrainian;
    private int _russian;
    private int _otherCyrillic;
    private int _kana;
    private int _han;
    private int _hangul;
    private int _other;

    private LanguageFinder()
    {
    }

    /// <summary>The language of an article as a tag of two letters; null where it cannot be told.</summary>
    public static string? Find(Article article)
    {
        var finder = new LanguageFinder();
        finder.ReadLines(article, isLong: true);
        if (finder._read < EnoughText)
        {
            finder.ReadLines(article, isLong: false);
        }

        return finder.Decide();
    }

    private void ReadLines(Article article, bool isLong)
    {
        var lines = 0;
        foreach (var block in article.Blocks)
        {
            for (var rest = article.Slice(block.Span); !rest.IsEmpty && lines < MostLines;)
            {
                var end = rest.IndexOfAny('\n', '\r');
                var line = end < 0 ? rest : rest[..end];
                rest = end < 0 ? [] : rest[(end + 1)..];
                if (IsLong(line) == isLong)
                {
                    Read(line);
                    lines++;
                }
            }
        }
    }

    private static bool IsLong(ReadOnlySpan<char> line) => line.Length >= LongLine || (line.Length >= LongDenseLine && line[line.Length / 2] >= '\u3040');

    private void Read(ReadOnlySpan<char> line)
    {
        line = line.Length > MostOfLine ? line[..MostOfLine] : line;
        _read += line.Length;
        var start = 0;
        for (var i = 0; i <= line.Length; i++)
        {
            if (i < line.Length && IsLetter(line[i]))
            {
                continue;
            }

            if (i > start && i - start <= LongestWord)
            {
                Add(line[start..i]);
            }

            _words += i > start ? 1 : 0;
            start = i + 1;
        }
    }

    private void Add(ReadOnlySpan<char> word)
    {
        if (_functionWords.LanguagesOf(word) is var languages and not 0)
        {
            _hits.Add(languages);
        }
    }

    /// <summary>Whether a character is a letter; counts those of each script.</summary>
    private bool IsLetter(char c)
    {
        if (char.IsAscii(c))
        {
            var isLetter = char.IsAsciiLetter(c);
            _latin += isLetter ? 1 : 0;
            return isLetter;
        }

        if (!char.IsLetter(c))
        {
            return false;
        }

        switch (c)
        {
            case < '\u0370':
                _latin++;
                break;
            case >= '\u0400' and < '\u0530':
                AddCyrillic(char.ToLowerInvariant(c));
                break;
            case >= '\u3040' and <= '\u30FF':
                _kana++;
                break;
            case >= '\u4E00' and <= '\u9FFF':
                _han++;
                break;
            case >= '\uAC00' and <= '\uD7A3':
                _hangul++;
                break;
            default:
                _other++;
                break;
        }

        return true;
    }

    private void AddCyrillic(char c)
    {
        _cyrillic++;
        switch (c)
        {
            case 'і' or 'ї' or 'є' or 'ґ':
                _ukrainian++;
                break;
            case 'ы' or 'э' or 'ё':
                _russian++;
                break;
            case < 'а' or > 'я':
                _otherCyrillic++;
                break;
        }
    }

    private string? Decide()
    {
        var letters = _latin + _cyrillic + _kana + _han + _hangul + _other;
        if (letters < 12)
        {
            return null;
        }

        return 10 * (_kana + _han) > 3 * letters ? 20 * _kana > _kana + _han ? "ja" : "zh"
            : 10 * _hangul > 3 * letters ? "ko"
            : 2 * _cyrillic > letters ? CyrillicLanguage()
            : 2 * _latin > letters ? LatinLanguage() : null;
    }

    /// <summary>Letters of a third language, Belarusian or Serbian, say that it is neither of the two.</summary>
    private string? CyrillicLanguage() =>
        50 * _otherCyrillic > _cyrillic ? null
        : _ukrainian > 4 * _russian ? "uk"
        : _russian > 4 * _ukrainian ? "ru" : null;

    private string? LatinLanguage()
    {
        var counts = new int[_functionWords.Tags.Count];
        foreach (var hit in _hits)
        {
            for (var rest = hit; rest != 0; rest &= rest - 1)
            {
                counts[BitOperations.TrailingZeroCount(rest)]++;
            }
        }

        var best = 0;
        for (var i = 1; i < counts.Length; i++)
        {
            best = counts[i] > counts[best] ? i : best;
        }

        return counts[best] >= LeastHits && counts[best] * WordsPerHit >= _words && IsBeyondDoubt(best, counts.Length) ? _functionWords.Tags[best] : null;
    }

    /// <summary>Whether the words that tell a language from each of the others speak for it.</summary>
    private bool IsBeyondDoubt(int language, int languages)
    {
        var forIt = new int[languages];
        var against = new int[languages];
        foreach (var hit in _hits)
        {
            var tally = (hit & (1u << language)) != 0 ? forIt : against;
            for (var others = (hit & (1u << language)) != 0 ? ~hit & ((1u << languages) - 1) : hit; others != 0; others &= others - 1)
            {
                tally[BitOperations.TrailingZeroCount(others)]++;
            }
        }

        for (var i = 0; i < languages; i++)
        {
            if (i != language && forIt[i] < (2 * against[i]) + 2)
            {
                return false;
            }
        }

        return true;
    }
}
