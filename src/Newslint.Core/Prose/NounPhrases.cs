using Newslint.Knowledge;

namespace Newslint.Prose;

/// <summary>
/// Reads noun phrases next to a place in the text by the shape and class of words, without a parser: enough to name a
/// speaker.
/// </summary>
internal sealed class NounPhrases(TokenList tokens)
{
    private const int LongestPhrase = 24;

    /// <summary>A run of tokens, empty where there is no noun phrase.</summary>
    public readonly record struct Phrase(int Start, int End)
    {
        public static Phrase None => default;

        public bool IsEmpty => End <= Start;
    }

    /// <summary>The noun phrase that ends just before <paramref name="end"/>, not reaching before <paramref name="limit"/>.</summary>
    public Phrase Before(int end, int limit)
    {
        var last = SkipBackOverVerbParts(end - 1, limit);
        if (last < limit)
        {
            return Phrase.None;
        }

        if (tokens.MarkAt(last) is ',' or '—' or '–' or ')')
        {
            return BeforeApposition(last, limit);
        }

        return Collect(last, limit);
    }

    /// <summary>The noun phrase that begins at <paramref name="start"/>, not reaching <paramref name="limit"/>.</summary>
    public Phrase After(int start, int limit)
    {
        var end = Math.Min(limit, start + LongestPhrase);
        if (start >= end || !CanBegin(start))
        {
            return Phrase.None;
        }

        if (tokens[start].Has(WordTraits.Pronoun))
        {
            return new Phrase(start, start + 1);
        }

        var i = start + 1;
        while (i < end && CanGoOn(start, i, end))
        {
            i++;
        }

        return new Phrase(start, TrimEnd(start, i));
    }

    /// <summary>Whose the noun at <paramref name="noun"/> is: “his answer”, “Park’s answer”; empty where nobody's.</summary>
    public Phrase PossessorOf(int noun, int limit)
    {
        var before = noun - 1;
        if (before < limit)
        {
            return Phrase.None;
        }

        if (tokens[before].Kind == TokenKind.Possessive)
        {
            return before > limit ? Collect(before - 1, limit) : Phrase.None;
        }

        var isPronoun = tokens.Is(before, "his") || tokens.Is(before, "her") || tokens.Is(before, "their");
        return isPronoun ? new Phrase(before, noun) : Phrase.None;
    }

    /// <summary>The first noun phrase of a clause that begins at <paramref name="start"/>: its subject.</summary>
    public Phrase SubjectFrom(int start, int limit)
    {
        for (var i = start; i < limit; i++)
        {
            if (tokens[i].Has(WordTraits.Preposition) && !tokens[i].Has(WordTraits.Conjunction) || IsTimeWord(i))
            {
                i = SkipIntroduction(i, limit);
                continue;
            }

            if (CanBegin(i))
            {
                return After(i, limit);
            }
        }

        return Phrase.None;
    }

    /// <summary>“Mike Waltz, the security adviser, said”, “Ruiz — a lawyer — said”, “Park (Ohio) said”.</summary>
    private Phrase BeforeApposition(int close, int limit)
    {
        var opener = tokens.MarkAt(close) == ')' ? '(' : tokens.MarkAt(close);
        for (var i = close - 1; i >= limit && close - i < LongestPhrase; i--)
        {
            if (tokens.MarkAt(i) == opener)
            {
                var head = i > limit ? Collect(i - 1, limit) : Phrase.None;
                if (!head.IsEmpty)
                {
                    return head;
                }
            }
            else if (tokens.MarkAt(i) is '.' or ';' or '“' or '”' or '"')
            {
                break;
            }
        }

        return Phrase.None;
    }

    private Phrase Collect(int last, int limit)
    {
        if (tokens[last].Has(WordTraits.Pronoun))
        {
            return new Phrase(last, last + 1);
        }

        var start = last + 1;
        for (var i = last; i >= limit && last - i < LongestPhrase; i--)
        {
            if (!BelongsToPhrase(i, limit, last))
            {
                break;
            }

            start = i;
        }

        return TrimStart(start, last + 1);
    }

    private bool BelongsToPhrase(int index, int limit, int last)
    {
        ref readonly var token = ref tokens[index];
        switch (token.Kind)
        {
            case TokenKind.Mark:
                return tokens.MarkAt(index) is '-' or '&' or '.' && index < last && index > limit && tokens[index].End == tokens[index + 1].Start;
            case TokenKind.Number:
            case TokenKind.Possessive:
                return true;
            default:
                break;
        }

        if (token.IsCapitalised && index > limit && !token.Has(WordTraits.FunctionWord))
        {
            return true;
        }

        if (token.Has(WordTraits.Pronoun | WordTraits.Auxiliary) && !token.IsCapitalised)
        {
            return false;
        }

        if (token.Has(WordTraits.Conjunction))
        {
            return tokens.Is(index, "and") && index > limit && index < last && IsNoun(index - 1) && IsNoun(index + 1);
        }

        if (token.Has(WordTraits.Preposition))
        {
            return index < last && index > limit && IsNoun(index - 1) && !tokens[index - 1].Has(WordTraits.AnySpeech);
        }

        return !token.Has(WordTraits.SpeechFinite | WordTraits.SpeechParticiple) || token.IsCapitalised || IsNounAfterDeterminer(index, limit);
    }

    private bool IsNounAfterDeterminer(int index, int limit) => index > limit && tokens[index - 1].Has(WordTraits.Determiner);

    private bool IsNoun(int index)
    {
        ref readonly var token = ref tokens[index];
        return token.IsWord && !token.Has(WordTraits.FunctionWord) && !token.Has(WordTraits.SpeechFinite | WordTraits.SpeechParticiple) && !IsTimeWord(index)
            || token.Kind == TokenKind.Number;
    }

    private Phrase TrimStart(int start, int end)
    {
        while (start < end && !IsHead(start))
        {
            start++;
        }

        return start < end && HasNoun(start, end) ? new Phrase(start, end) : Phrase.None;
    }

    /// <summary>Whether a phrase may begin with the token: not with a preposition, a day, an adverb or a stray mark.</summary>
    private bool IsHead(int index)
    {
        ref readonly var token = ref tokens[index];
        if (!token.IsWord)
        {
            return token.Kind == TokenKind.Number && !IsDateNumber(index);
        }

        return token.Has(WordTraits.Determiner | WordTraits.Pronoun)
            || !(token.Has(WordTraits.Preposition | WordTraits.Conjunction | WordTraits.Adverb | WordTraits.Auxiliary) || IsTimeWord(index) || tokens[index].Has(WordTraits.SpeechFinite) && !token.IsCapitalised);
    }

    private bool HasNoun(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (IsNoun(i) || tokens[i].Has(WordTraits.Pronoun))
            {
                return true;
            }
        }

        return false;
    }

    private int SkipBackOverVerbParts(int index, int limit)
    {
        while (index >= limit && tokens[index].IsWord && !tokens[index].IsCapitalised
            && (tokens[index].Has(WordTraits.Adverb | WordTraits.Auxiliary) || IsAdverb(index)))
        {
            index--;
        }

        return index;
    }

    private bool IsAdverb(int index) => tokens.TextOf(index).EndsWith("ly", StringComparison.Ordinal);

    private bool CanBegin(int index)
    {
        ref readonly var token = ref tokens[index];
        if (token.Kind == TokenKind.Number)
        {
            return !IsDateNumber(index);
        }

        return token.IsWord && !IsTimeWord(index)
            && (token.Has(WordTraits.Determiner | WordTraits.Pronoun)
                || !token.Has(WordTraits.Preposition | WordTraits.Conjunction | WordTraits.Auxiliary | WordTraits.Adverb | WordTraits.AnySpeech))
            && (token.IsCapitalised || !IsAdverb(index));
    }

    private bool CanGoOn(int start, int index, int end)
    {
        ref readonly var token = ref tokens[index];
        if (token.Kind != TokenKind.Word)
        {
            return token.Kind != TokenKind.Mark
                || (tokens.MarkAt(index) is '-' or '&' && index + 1 < end);
        }

        if (IsTimeWord(index))
        {
            return false;
        }

        if (tokens.Is(index, "of") || tokens.Is(index, "for") || (tokens.Is(index, "and") && index + 1 < end && tokens[index + 1].IsCapitalised && tokens[index - 1].IsCapitalised))
        {
            return index + 1 < end && tokens[index + 1].IsWord;
        }

        return token.IsCapitalised
            || (!token.Has(WordTraits.Preposition | WordTraits.Conjunction | WordTraits.Auxiliary | WordTraits.Pronoun | WordTraits.Adverb | WordTraits.AnySpeech)
                && !IsAdverb(index) && !IsLikelyVerb(start, index));
    }

    /// <summary>
    /// “Waltz discussed”, “the US President cut”: a small word after a name or a title is the verb. “the Trump administration”
    /// and “Ukrainian officials” go on.
    /// </summary>
    private bool IsLikelyVerb(int start, int index)
    {
        if (!tokens[index - 1].IsCapitalised || tokens[index - 1].Has(WordTraits.Determiner))
        {
            return false;
        }

        var word = tokens.TextOf(index);
        var isParticiple = word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith("ing", StringComparison.Ordinal);
        return isParticiple || tokens[index - 1].Has(WordTraits.TitleStart)
            || (!tokens[start].Has(WordTraits.Determiner) && word[^1] != 's');
    }

    private int TrimEnd(int start, int end)
    {
        while (end > start + 1 && (!tokens[end - 1].IsWord && tokens[end - 1].Kind == TokenKind.Mark
            || tokens[end - 1].Has(WordTraits.Preposition | WordTraits.Conjunction)))
        {
            end--;
        }

        return end;
    }

    private int SkipIntroduction(int index, int limit)
    {
        var i = index + 1;
        while (i < limit && tokens.MarkAt(i) != ',')
        {
            i++;
        }

        return i < limit ? i : index;
    }

    private bool IsTimeWord(int index) =>
        tokens[index].Has(WordTraits.AnyWeekday) && tokens[index].IsCapitalised
        || tokens[index].Has(WordTraits.AnyMonth) && tokens[index].IsCapitalised
        || tokens.Is(index, "yesterday") || tokens.Is(index, "today") || tokens.Is(index, "tomorrow");

    private bool IsDateNumber(int index) => index > 0 && tokens[index - 1].Has(WordTraits.AnyMonth);
}
