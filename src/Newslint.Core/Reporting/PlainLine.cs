namespace Newslint.Reporting;

/// <summary>Makes text from a file or a path safe to stand on one line of a log or a terminal.</summary>
internal static class PlainLine
{
    /// <summary>
    /// The text with a space for each line break and tab, and U+FFFD for each other control character, each half of a surrogate pair, and what
    /// would make a build server take the line for a command. Each UTF-16 code unit becomes one.
    /// </summary>
    /// <remarks>
    /// GitHub obeys <c>::name</c> at the beginning of a line, behind blanks too, and <c>##[name]</c> anywhere in it; Azure Pipelines obeys
    /// <c>##vso[name]</c> and TeamCity <c>##teamcity[name]</c>. A story or the name of a file must not give orders to the build that lints it.
    /// </remarks>
    public static string Of(string text)
    {
        var first = text.Length - text.AsSpan().TrimStart().Length;
        var at = 0;
        while (at < text.Length && Replacement(text, at, first) == text[at])
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
            characters[at] = Replacement(text, at, first);
        }

        return new string(characters);
    }

    private static char Replacement(string text, int at, int first)
    {
        var c = text[at];
        if (c is '\t' or '\n' or '\v' or '\f' or '\r' or '\u0085' or '\u2028' or '\u2029')
        {
            return ' ';
        }

        var isHalf = char.IsHighSurrogate(c) ? at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1])
            : char.IsLowSurrogate(c) && (at == 0 || !char.IsHighSurrogate(text[at - 1]));
        var isCommand = (c == ':' && at == first && text.AsSpan(at).StartsWith("::", StringComparison.Ordinal))
            || (c == '#' && at > 0 && text[at - 1] == '#' && OpensBracket(text, at + 1));
        return char.IsControl(c) || isHalf || isCommand ? '\uFFFD' : c;
    }

    /// <summary>Whether a bracket follows, with or without a word before it.</summary>
    private static bool OpensBracket(string text, int at)
    {
        while (at < text.Length && char.IsAsciiLetter(text[at]))
        {
            at++;
        }

        return at < text.Length && text[at] == '[';
    }
}
