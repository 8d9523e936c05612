using Newslint.Knowledge;

namespace Newslint.Prose;

/// <summary>
/// Tells headlines in title case and in capitals from running text. Title case is that of the Associated Press: capitals for words of four
/// letters or more and for the first and the last; articles and shorter prepositions and conjunctions may be small.
/// </summary>
internal static class Capitals
{
    private const int LongestSmallWord = 3;

    /// <summary>The pattern of the tokens from <paramref name="first"/> to before <paramref name="end"/>.</summary>
    public static CapitalPattern Of(TokenList tokens, int first, int end)
    {
        var words = 0;
        var (upper, lower) = (0, 0);
        var isTitle = true;
        var last = LastWord(tokens, first, end);
        for (var i = first; i < end; i++)
        {
            if (!tokens[i].IsWord)
            {
                continue;
            }

            words++;
            var text = tokens.TextOf(i);
            var capitals = Count(text, ref upper, ref lower);
            isTitle &= capitals > 0 || IsAfterHyphen(tokens, i, first) || (words > 1 && i < last && IsSmall(tokens[i]));
            if (!isTitle && upper > 0 && lower > 0)
            {
                return CapitalPattern.Other; // as most sentences are, by their second word or third
            }
        }

        return upper + lower == 0 ? CapitalPattern.Other
            : upper == 0 ? CapitalPattern.Lower
            : lower == 0 && upper > 1 ? CapitalPattern.Upper
            : isTitle && words > 1 ? CapitalPattern.Title
            : CapitalPattern.Other;
    }

    private static int Count(ReadOnlySpan<char> word, ref int upper, ref int lower)
    {
        var capitals = 0;
        foreach (var c in word)
        {
            capitals += char.IsUpper(c) ? 1 : 0;
            lower += char.IsLower(c) ? 1 : 0;
        }

        upper += capitals;
        return capitals;
    }

    private static bool IsSmall(in Token token) =>
        token.End - token.Start <= LongestSmallWord && token.Has(WordTraits.Preposition | WordTraits.Conjunction | WordTraits.Determiner | WordTraits.NameParticle);

    private static bool IsAfterHyphen(TokenList tokens, int i, int first) => i > first && tokens.MarkAt(i - 1) == '-' && tokens[i - 1].End == tokens[i].Start;

    private static int LastWord(TokenList tokens, int first, int end)
    {
        var last = end - 1;
        while (last > first && !tokens[last].IsWord)
        {
            last--;
        }

        return last;
    }
}
