namespace Newslint.Reporting;

/// <summary>Makes text from a file or a path safe to stand on one line of a log or a terminal.</summary>
internal static class PlainLine
{
    /// <summary>
    /// The text with a space for each line break and tab, and U+FFFD for each other control character and each half of a surrogate pair.
    /// </summary>
    public static string Of(string text)
    {
        var at = 0;
        while (at < text.Length && Replacement(text, at) == text[at])
        {
            at++;
        }

        if (at == text.Length)
        {
            return text;
        }

        var characters = text.ToCharArray();
        for (; at < text.Length; at++)
        {
            characters[at] = Replacement(text, at);
        }

        return new string(characters);
    }

    private static char Replacement(string text, int at)
    {
        var c = text[at];
        if (c is '\t' or '\n' or '\v' or '\f' or '\r' or '\u0085' or '\u2028' or '\u2029')
        {
            return ' ';
        }

        var isHalf = char.IsHighSurrogate(c) ? at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1])
            : char.IsLowSurrogate(c) && (at == 0 || !char.IsHighSurrogate(text[at - 1]));
        return char.IsControl(c) || isHalf ? '\uFFFD' : c;
    }
}
