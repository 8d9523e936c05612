using Newslint.Knowledge;

namespace Newslint.Prose;

/// <summary>Joins tokens into phrases as the lexicon lists them: single blanks between words, hyphens kept or opened.</summary>
internal sealed class PhraseReader(TokenList tokens)
{
    private const int LongestPhrase = 96;

    private readonly char[] _buffer = new char[LongestPhrase];

    /// <summary>
    /// The longest run of at most <paramref name="most"/> words from <paramref name="start"/> on that
    /// <paramref name="phrases"/> have; the token after it, or <paramref name="start"/> where there is none.
    /// </summary>
    public int LongestFrom(int start, int limit, int most, PhraseTable phrases)
    {
        var length = 0;
        var hash = WordHash.Empty;
        var words = 0;
        var best = start;
        for (var i = start; i < limit && words < most; i++)
        {
            var isHyphen = tokens.MarkAt(i) == '-';
            if (!tokens[i].IsWord && !isHyphen)
            {
                break;
            }

            var text = tokens.TextOf(i);
            var needsBlank = length > 0 && !isHyphen && tokens[i].Start > tokens[i - 1].End;
            if (length + text.Length + 1 > LongestPhrase)
            {
                break;
            }

            if (needsBlank)
            {
                _buffer[length++] = ' ';
                hash = WordHash.Add(hash, ' ');
            }

            hash = length == 0 && !isHyphen ? tokens[i].Hash : WordHash.Add(hash, text);
            text.CopyTo(_buffer.AsSpan(length));
            length += text.Length;
            if (!isHyphen)
            {
                words++;
                var match = phrases.Match(_buffer.AsSpan(0, length), hash);
                best = (match & PhraseMatch.Phrase) != 0 ? i + 1 : best;
                if ((match & PhraseMatch.Beginning) == 0)
                {
                    break;
                }
            }
        }

        return best;
    }
}
