using Newslint.Knowledge;

namespace Newslint.Prose;

/// <summary>Whether the clause around a place speaks of the future or tells of the past.</summary>
internal static class Tense
{
    private const int Reach = 14;

    /// <summary>Whether words before the token, in its clause, look ahead: “will”, “is set to”, “by”, “until”.</summary>
    public static bool IsFuture(TokenList tokens, Sentence sentence, int token)
    {
        var first = Math.Max(sentence.FirstToken, token - Reach);
        for (var i = token - 1; i >= first; i--)
        {
            if (tokens[i].Has(WordTraits.Future) || IsAhead(tokens, i, token))
            {
                return true;
            }

            if (tokens[i].Has(WordTraits.SpeechFinite) && i < token - 1 || tokens.MarkAt(i) is ';')
            {
                return false;
            }
        }

        var end = Math.Min(sentence.EndToken, token + Reach);
        for (var i = token + 1; i < end; i++)
        {
            if (tokens[i].Has(WordTraits.Future))
            {
                return true;
            }

            if (tokens.MarkAt(i) is ';' || tokens[i].Has(WordTraits.SpeechFinite))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether the sentence tells of the past and of nothing else: a past tense without a present or future one.</summary>
    public static bool IsPast(TokenList tokens, Sentence sentence)
    {
        var isPast = false;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (tokens[i].Has(WordTraits.Future) || tokens.Is(i, "is") || tokens.Is(i, "are") || tokens.Is(i, "has") || tokens.Is(i, "have"))
            {
                return false;
            }

            // "…, diplomats said" tells when they said it, not when it was.
            isPast |= tokens[i].IsWord && !tokens[i].IsCapitalised && !tokens[i].Has(WordTraits.SpeechFinite)
                && (tokens.TextOf(i).EndsWith("ed", StringComparison.Ordinal) || tokens[i].Has(WordTraits.IrregularPast));
        }

        return isPast;
    }

    /// <summary>Whether the sentence tells of a time before another: “had raised”, “then-Senator”.</summary>
    public static bool IsPluperfect(TokenList tokens, Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (tokens.Is(i, "then") && i + 1 < sentence.EndToken && tokens.MarkAt(i + 1) == '-')
            {
                return true;
            }

            if (tokens.Is(i, "had") && i + 1 < sentence.EndToken && !tokens[i + 1].Has(WordTraits.Determiner))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAhead(TokenList tokens, int index, int token) =>
        tokens.Is(index, "until") || tokens.Is(index, "next") || tokens.Is(index, "upcoming") || tokens.Is(index, "scheduled") || tokens.Is(index, "due")
        || tokens.Is(index, "plans") || tokens.Is(index, "expected") || (tokens.Is(index, "by") && index == token - 1)
        || (tokens.Is(index, "to") && index > 0 && (tokens.Is(index - 1, "set") || tokens.Is(index - 1, "going") || tokens.Is(index - 1, "is") || tokens.Is(index - 1, "are")) && !WasSet(tokens, index - 1));

    /// <summary>“was set to be signed” tells of a plan of the past.</summary>
    private static bool WasSet(TokenList tokens, int set) =>
        set > 0 && (tokens.Is(set - 1, "was") || tokens.Is(set - 1, "were") || tokens.Is(set - 1, "originally") || tokens.Is(set - 1, "been"));
}
