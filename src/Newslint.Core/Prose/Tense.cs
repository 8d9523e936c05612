using Newslint.Knowledge;

namespace Newslint.Prose;

/// <summary>Whether a sentence tells of the past, or of a time before another.</summary>
internal static class Tense
{
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
}
