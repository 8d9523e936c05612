using System.Globalization;

namespace Newslint.Configuration;

/// <summary>What Roslyn takes for a key, and when two are the same.</summary>
internal static class EditorConfigKeys
{
    /// <summary>Before the first section, any value: the file is for whole paths.</summary>
    public const string IsGlobal = "is_global";

    /// <summary>How strong such a file is among others.</summary>
    public const string GlobalLevel = "global_level";

    /// <summary>Before the first section, <c>true</c>: files above do not count.</summary>
    public const string Root = "root";

    private const string Unset = "unset";

    // The keys of EditorConfig itself, whose values are words of any case.
    private static readonly string[] Own =
        [Root, "indent_style", "indent_size", "tab_width", "end_of_line", "charset", "trim_trailing_whitespace", "insert_final_newline"];

    /// <summary>Whether a key may hold <paramref name="c"/>: what a pattern's <c>\w</c> matches, a point or a hyphen.</summary>
    public static bool MayHold(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' || (c > '\u007F' && char.GetUnicodeCategory(c) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
        or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation);

    /// <summary>The value as Roslyn keeps it.</summary>
    public static string ValueOf(string key, string written) =>
        Array.IndexOf(Own, key) >= 0 || Fold(written) == Unset ? Fold(written) : written;

    /// <summary>Lower case letter by letter; <c>İ</c> is an <c>i</c>, which the invariant culture leaves alone.</summary>
    public static string Fold(string text)
    {
        var at = 0;
        while (at < text.Length && Fold(text[at]) == text[at])
        {
            at++;
        }

        if (at == text.Length)
        {
            return text;
        }

        var characters = text.ToCharArray();
        for (; at < characters.Length; at++)
        {
            characters[at] = Fold(characters[at]);
        }

        return new string(characters);
    }

    private static char Fold(char c) => c == '\u0130' ? 'i' : char.ToLowerInvariant(c);
}
