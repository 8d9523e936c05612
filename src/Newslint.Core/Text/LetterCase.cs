namespace Newslint.Text;

/// <summary>Writes a replacement with the capitals of the words that it replaces.</summary>
internal static class LetterCase
{
    /// <summary>Fewer capitals may be an abbreviation: “TV” is no loud “tv”.</summary>
    private const int ShortestShout = 3;

    /// <summary>Short words stay small in a title, but for the first.</summary>
    private const int ShortestTitleWord = 4;

    /// <summary>
    /// <paramref name="replacement"/> with the capitals of <paramref name="replaced"/>: “Utilize” and “use” give “Use”, “UTILIZE” gives
    /// “USE”, “Make Use Of” and “draw upon” give “Draw Upon”.
    /// </summary>
    /// <remarks>A replacement with capitals of its own (“Kyiv”, “iPhone”) keeps them, and one that differs in nothing but capitals (“Nato”) does too.</remarks>
    public static string Transfer(string replaced, string replacement)
    {
        if (replaced.Equals(replacement, StringComparison.OrdinalIgnoreCase))
        {
            return replacement;
        }

        var (upper, lower) = CountLetters(replaced);
        var hasOwnCapitals = CountLetters(replacement).Upper > 0;
        if (lower == 0 && upper >= (hasOwnCapitals ? ShortestShout + 1 : ShortestShout))
        {
            return replacement.ToUpperInvariant();
        }

        if (hasOwnCapitals || (lower == 0 && upper > 1) || !BeginsWithCapital(replaced))
        {
            return replacement;
        }

        return CapitaliseWords(replacement, IsTitle(replaced));
    }

    private static (int Upper, int Lower) CountLetters(string text)
    {
        var (upper, lower) = (0, 0);
        foreach (var c in text)
        {
            upper += char.IsUpper(c) ? 1 : 0;
            lower += char.IsLower(c) ? 1 : 0;
        }

        return (upper, lower);
    }

    private static bool BeginsWithCapital(string text)
    {
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                return char.IsUpper(c);
            }
        }

        return false;
    }

    /// <summary>Whether there are several words and the long ones begin with capitals.</summary>
    private static bool IsTitle(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var capitals = 0;
        foreach (var word in words)
        {
            if (BeginsWithCapital(word))
            {
                capitals++;
            }
            else if (word.Length >= ShortestTitleWord)
            {
                return false;
            }
        }

        return capitals > 1;
    }

    private static string CapitaliseWords(string text, bool all)
    {
        var letters = text.ToCharArray();
        var isFirst = true;
        for (var i = 0; i < letters.Length; i++)
        {
            var beginsWord = char.IsLetter(letters[i]) && (i == 0 || !(char.IsLetterOrDigit(letters[i - 1]) || letters[i - 1] is '\'' or '’' or '-'));
            if (!beginsWord)
            {
                isFirst &= !char.IsDigit(letters[i]);
                continue;
            }

            if (isFirst || (all && LengthOfWord(text, i) >= ShortestTitleWord))
            {
                letters[i] = char.ToUpperInvariant(letters[i]);
            }

            isFirst = false;
        }

        return new string(letters);
    }

    private static int LengthOfWord(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return end - start;
    }
}
