using Newslint.Knowledge;

namespace Newslint.Prose.Furniture;

/// <summary>Measures lines, each in one pass over its characters and without tokens: most lines of an archive are asked nothing else.</summary>
internal sealed class LineScanner
{
    /// <summary>Words of fewer letters say little of what a line is about.</summary>
    private const int ShortestContentWord = 4;

    private readonly FurnitureWords _words = FurnitureWords.Shipped;

    private uint[] _content = new uint[256];
    private int _contentCount;

    /// <summary>The hashes of the words of content of the lines measured so far.</summary>
    public ReadOnlySpan<uint> Content => _content.AsSpan(0, _contentCount);

    /// <summary>The measure of a line.</summary>
    /// <param name="line">Its words, without blanks around them; never empty.</param>
    public LineMeasure Measure(ReadOnlySpan<char> line)
    {
        var measure = new LineMeasure { Length = line.Length, FirstContentWord = _contentCount };
        var (wide, hiragana, small, capitals) = (0, 0, 0, 0);
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            if (IsLetter(c))
            {
                if (c >= '\u2E80')
                {
                    wide++;
                    hiragana += c is >= '\u3040' and <= '\u309F' ? 1 : 0;
                    continue;
                }

                i = ReadWord(line, i, ref measure, ref small, ref capitals);
            }
            else
            {
                CountSign(line, i, ref measure);
            }
        }

        measure.Words += (wide + 1) / 2;
        measure.FunctionWords += hiragana / 4;
        measure.ContentWords = _contentCount - measure.FirstContentWord;
        measure.Ending = EndingOf(line);
        measure.Flags |= Beginning(line[0]) | (capitals > 1 && small == 0 ? LineFlags.AllCapitals : LineFlags.None);
        return measure;
    }

    /// <summary>Reads the word that begins at a place and gives the place of its last letter.</summary>
    private int ReadWord(ReadOnlySpan<char> line, int start, ref LineMeasure measure, ref int small, ref int capitals)
    {
        var hash = WordHash.Empty;
        var end = start;
        for (; end < line.Length; end++)
        {
            var c = line[end];
            if (c is >= 'a' and <= 'z')
            {
                small++;
            }
            else if (!IsLetter(c) || c >= '\u2E80')
            {
                if (c is not ('-' or '\'' or '’') || end + 1 >= line.Length || !IsLetter(line[end + 1]))
                {
                    break;
                }
            }
            else
            {
                var isCapital = char.IsUpper(c);
                capitals += isCapital ? 1 : 0;
                small += isCapital ? 0 : 1;
            }

            hash = WordHash.Add(hash, c);
        }

        var word = line[start..end];
        var traits = _words.TraitsOf(word, hash);
        measure.Words++;
        measure.FunctionWords += (traits & FurnitureTraits.FunctionWord) != 0 ? 1 : 0;
        measure.FurnitureWords += (traits & FurnitureTraits.Furniture) != 0 ? 1 : 0;
        measure.Kinds |= (int)(traits & FurnitureTraits.Furniture);
        measure.Capitalised += char.IsUpper(line[start]) ? 1 : 0;
        if (word.Length >= ShortestContentWord && (traits & FurnitureTraits.FunctionWord) == 0)
        {
            AddContent(hash);
        }

        if (word is "http" or "https" or "www" or "com" or "org" or "net")
        {
            measure.Flags |= LineFlags.Link;
        }

        return end - 1;
    }

    private void AddContent(uint hash)
    {
        if (_contentCount == _content.Length)
        {
            Array.Resize(ref _content, _contentCount * 2);
        }

        _content[_contentCount++] = hash;
    }

    private static void CountSign(ReadOnlySpan<char> line, int i, ref LineMeasure measure)
    {
        switch (line[i])
        {
            case >= '0' and <= '9':
                measure.Digits++;
                break;
            case ',' or '，' or '、':
                measure.Commas++;
                break;
            case '|' or '•' or '·' or '›' or '→' or '>' or '/' or '▸' or '■' or '●':
                measure.Separators++;
                break;
            case '"' or '“' or '”' or '„' or '«' or '»':
                measure.QuoteMarks++;
                break;
            case '@':
                measure.Flags |= LineFlags.Handle;
                break;
            case '#':
                measure.Flags |= LineFlags.Hash;
                break;
            case '©':
                measure.Flags |= LineFlags.Copyright;
                break;
            case ':' when i + 1 < line.Length:
                measure.Flags |= LineFlags.InnerColon;
                break;
            case '.' or '!' or '?':
                measure.SentenceBreaks += BeginsSentence(line[(i + 1)..]) ? 1 : 0;
                break;
            case '。':
                measure.SentenceBreaks += i + 1 < line.Length ? 1 : 0;
                break;
            default:
                break;
        }
    }

    /// <summary>Whether after a stop come closers, a blank and a capital or an opening mark.</summary>
    private static bool BeginsSentence(ReadOnlySpan<char> rest)
    {
        var closers = rest.IndexOfAnyExcept(Closers);
        return closers >= 0 && closers + 1 < rest.Length && rest[closers] is ' ' or '\u00A0' && (char.IsUpper(rest[closers + 1]) || rest[closers + 1] is '“' or '"' or '„' or '«');
    }

    private static LineEnding EndingOf(ReadOnlySpan<char> line)
    {
        var trimmed = line.TrimEnd(Closers);
        return trimmed switch
        {
            [] => LineEnding.Other,
            [.., '.' or '。'] => trimmed.EndsWith("..") ? LineEnding.Ellipsis : LineEnding.Period,
            [.., '?' or '？'] => LineEnding.Question,
            [.., '!' or '！'] => LineEnding.Exclamation,
            [.., '…'] => LineEnding.Ellipsis,
            [.., ':' or '：'] => LineEnding.Colon,
            [.., ',' or ';' or '-' or '–' or '—'] => trimmed.Length < line.Length ? LineEnding.Closer : LineEnding.Comma,
            _ when trimmed.Length < line.Length => LineEnding.Closer,
            [.., var last] => char.IsDigit(last) ? LineEnding.Digit : char.IsLetter(last) ? LineEnding.Letter : LineEnding.Other,
        };
    }

    private static ReadOnlySpan<char> Closers => "\"”“’'»)]」』）";

    private static LineFlags Beginning(char first) =>
        char.IsLower(first) ? LineFlags.BeginsSmall
        : char.IsDigit(first) ? LineFlags.BeginsWithDigit
        : char.IsLetter(first) || first is '"' or '“' or '‘' or '\'' or '„' or '«' or '(' or '[' or '「' or '『' or '$' or '£' or '€' ? LineFlags.None
        : LineFlags.BeginsWithSign;

    private static bool IsLetter(char c) => c < 0x80 ? (uint)((c | 0x20) - 'a') <= 'z' - 'a' : char.IsLetter(c);
}
