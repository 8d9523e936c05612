using Newslint.Articles;
using Newslint.Knowledge;

namespace Newslint.Prose.Quotations;

/// <summary>
/// What the words tell about marks that are missing: where “she said” begins, whether a quotation may go on in the next paragraph.
/// </summary>
internal sealed class MarkClues(Article article, TokenList tokens)
{
    private const int LongestSubject = 6;
    private const int LongestLook = 400;

    /// <summary>
    /// Whether a quotation that nothing closes in its paragraph may go on in the next one, which begins with an opening mark. A whole
    /// utterance may; a fragment, or words that “she said” follows, lack their closing mark.
    /// </summary>
    public bool MayGoOn(QuoteMark open, int start, int end)
    {
        var first = open.EndToken;
        while (first < end && tokens[first].Kind == TokenKind.Mark && MarkReader.IsMark(tokens.MarkAt(first)))
        {
            first++;
        }

        if (first >= end || tokens.MarkAt(end - 1) is ',' or ';')
        {
            return false;
        }

        var isFragment = open.Token > start && ((tokens[first].IsWord && !tokens[first].IsCapitalised) || !IsAfterLeadIn(open.Token, start));
        return !isFragment && EndOfWords(first, end) < 0;
    }

    /// <summary>Whether the first quotation of a paragraph reads on into its sentence, “So it goes” being the motto: nothing goes on there.</summary>
    public bool BeginsWithTerm(int open, int start, int end)
    {
        var glyph = tokens.MarkAt(open);
        for (var i = start + 1; i < Math.Min(end - 1, start + LongestLook); i++)
        {
            if (tokens.MarkAt(i) is '”' or '"' or '’' or '\'' && (glyph is '“' or '"') == (tokens.MarkAt(i) is '”' or '"') && tokens[i].Start == tokens[i - 1].End)
            {
                var next = glyph == '\'' && tokens.MarkAt(i + 1) == '\'' ? Math.Min(i + 2, end - 1) : i + 1;
                return (tokens[i - 1].IsWord || tokens[i - 1].Kind == TokenKind.Number) && tokens.TextOf(i - 1)[^1] != '.'
                    && tokens[next].IsWord && tokens[next].Start > tokens[i].End && !tokens[next].IsCapitalised && !tokens[next].Has(WordTraits.AnySpeech | WordTraits.Pronoun);
            }
        }

        return false;
    }

    /// <summary>The token after the comma before “she said” or “said Ruiz”: a closing mark is due there; -1 where nothing tells it.</summary>
    public int EndOfWords(int from, int end)
    {
        for (var i = from + 1; i < end - 1; i++)
        {
            var mark = tokens.MarkAt(i);
            if (mark is ',' or '?' or '!' && IsTag(i + 1, end, isAfterQuestion: mark != ','))
            {
                return i + 1;
            }
        }

        return -1;
    }

    /// <summary>
    /// Whether a paragraph that ends in a closing mark is the credit of a quotation set apart: “Ana Ruiz, mayor of Port Lyle.” under her words,
    /// with the mark that closes both.
    /// </summary>
    public bool IsCredit(int start, int close)
    {
        const int longest = 12;
        if (close - start > longest || !tokens[start].IsCapitalised)
        {
            return false;
        }

        for (var i = start; i < close; i++)
        {
            if (tokens[i].Has(WordTraits.Copula | WordTraits.Auxiliary | WordTraits.Pronoun | WordTraits.SpeechFinite))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The token that words ending before <paramref name="close"/> begin with, where they are one sentence; -1 where that is not plain.</summary>
    public int BeginningOfWords(int from, int close)
    {
        var isUtterance = close > from && (tokens[close - 1].Kind == TokenKind.Mark || (close + 1 < tokens.Count && tokens.MarkAt(close + 1) == ','));
        if (!isUtterance)
        {
            return -1; // a fragment may begin anywhere
        }

        var first = from;
        var sentences = 0;
        for (var i = from; i < close - 1; i++)
        {
            if (EndsSentence(i))
            {
                sentences++;
                first = i + 1;
            }
            else if (tokens.MarkAt(i) is ':' or ',' && i > from && IsLeadIn(i, from) && tokens[i + 1].IsCapitalised)
            {
                return i + 1;
            }
        }

        return first < close && tokens[first].IsCapitalised && tokens[first].IsWord && sentences <= 1 ? first : -1;
    }

    /// <summary>Whether the words from a mark to <paramref name="end"/> are one sentence.</summary>
    public bool IsOneSentence(int from, int end)
    {
        for (var i = from; i < end - 1; i++)
        {
            if (EndsSentence(i))
            {
                return false;
            }
        }

        return end > from && tokens.MarkAt(end - 1) is '.' or '!' or '?';
    }

    private bool EndsSentence(int index) => tokens.MarkAt(index) is '.' or '!' or '?' && (tokens[index + 1].IsCapitalised || tokens[index + 1].Kind == TokenKind.Mark);

    /// <summary>“Ruiz said, ”, “in a statement: ”.</summary>
    private bool IsLeadIn(int mark, int from)
    {
        const int reach = 6;
        for (var i = mark - 1; i >= Math.Max(from, mark - reach); i--)
        {
            if (tokens[i].Has(WordTraits.AnySpeech | WordTraits.SpeechNoun) && !tokens[i].IsCapitalised)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Speech begins after a mark of punctuation or a word that brings it in; a fragment stands in the middle of a sentence.</summary>
    private bool IsAfterLeadIn(int open, int start)
    {
        ref readonly var before = ref tokens[open - 1];
        return before.Kind == TokenKind.Mark || before.Has(WordTraits.AnySpeech) || tokens.TextOf(open - 1)[^1] == '.' || open - 1 == start;
    }

    private bool IsTag(int at, int end, bool isAfterQuestion)
    {
        if (!tokens[at].IsWord)
        {
            return false;
        }

        if (tokens[at].Has(WordTraits.SpeechFinite) && !tokens[at].IsCapitalised)
        {
            return at + 1 < end && tokens[at + 1].IsWord && (tokens[at + 1].IsCapitalised || tokens.Is(at + 1, "the") || tokens.Is(at + 1, "a")) && !tokens.Is(at + 1, "i");
        }

        var isPronoun = tokens.Is(at, "he") || tokens.Is(at, "she");
        var mayBegin = isPronoun || tokens[at].IsCapitalised || tokens.Is(at, "the") || isAfterQuestion;
        if (!mayBegin || tokens.Is(at, "i") || tokens.Is(at, "and") || tokens.Is(at, "but"))
        {
            return false;
        }

        var last = Math.Min(end, at + (isPronoun ? 2 : LongestSubject));
        for (var i = at + 1; i < last && tokens[i].Kind != TokenKind.Mark; i++)
        {
            if (tokens[i].Has(WordTraits.SpeechFinite) && !tokens[i].IsCapitalised)
            {
                return EndsTag(i, end);
            }

            if (tokens[i].Has(WordTraits.Auxiliary | WordTraits.Copula | WordTraits.Pronoun | WordTraits.Conjunction))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>“she said.”, “she said on Monday”, “she told reporters”: not “he said it to me”, “he said that it holds”.</summary>
    private bool EndsTag(int verb, int end)
    {
        var at = verb + 1;
        for (var i = at; i < Math.Min(end, at + LongestSubject) && tokens[i].Kind != TokenKind.Mark; i++)
        {
            if (tokens.Is(i, "that"))
            {
                return false;
            }
        }

        var hasListener = tokens.Is(verb, "told") || tokens.Is(verb, "asked") || tokens.Is(verb, "tells") || tokens.Is(verb, "asks");
        return at >= end || tokens[at].Kind == TokenKind.Mark || article.Text[tokens[at].Start - 1] is '\n' || hasListener
            || tokens[at].Has(WordTraits.Preposition | WordTraits.AnyWeekday | WordTraits.Conjunction | WordTraits.Adverb);
    }
}
