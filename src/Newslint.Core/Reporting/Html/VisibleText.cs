using System.Globalization;

namespace Newslint.Reporting.Html;

/// <summary>Characters that a page must not be given as they are: those that markup is made of, that cannot be seen, or that reorder what stands around them.</summary>
internal static class VisibleText
{
    /// <summary>The entity for a character that markup is made of; null for any other.</summary>
    public static string? EntityOf(char c) => c switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        _ => null,
    };

    /// <summary>
    /// The character that stands for the one at <paramref name="at"/> where that is plain text: a control picture for a control, a space for a
    /// line break, U+FFFD for half of a surrogate pair and for what no text may hold.
    /// </summary>
    public static char Of(ReadOnlySpan<char> text, int at)
    {
        var c = text[at];
        if (c is >= ' ' and < '\u007F' || (c >= '\u00A0' && c < '\uD800' && !IsLineBreak(c)))
        {
            return c;
        }

        if (char.IsSurrogate(c))
        {
            return IsPaired(text, at) ? c : '\uFFFD';
        }

        return c is '\t' || IsLineBreak(c) ? ' '
            : c < ' ' ? (char)('\u2400' + c)
            : c == '\u007F' ? '\u2421'
            : char.IsControl(c) || c >= '\uFFFE' ? '\uFFFD' : c;
    }

    /// <summary>
    /// The name to show in the place of a character that would reorder the text around it, break its line or not be seen at all; null
    /// for one that is shown as it is. Marks and joiners that scripts need between letters stay: they reach no further than their block.
    /// </summary>
    public static string? TokenOf(char c) => c switch
    {
        '\u200B' => "ZWSP",
        '\u2028' => "LS",
        '\u2029' => "PS",
        '\u202A' => "LRE",
        '\u202B' => "RLE",
        '\u202C' => "PDF",
        '\u202D' => "LRO",
        '\u202E' => "RLO",
        '\u2060' => "WJ",
        '\u2066' => "LRI",
        '\u2067' => "RLI",
        '\u2068' => "FSI",
        '\u2069' => "PDI",
        '\uFEFF' => "BOM",
        >= '\u0080' and <= '\u009F' => string.Create(CultureInfo.InvariantCulture, $"U+{(int)c:X4}"),
        _ => null,
    };

    private static bool IsLineBreak(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    private static bool IsPaired(ReadOnlySpan<char> text, int at) => char.IsHighSurrogate(text[at])
        ? at + 1 < text.Length && char.IsLowSurrogate(text[at + 1])
        : at > 0 && char.IsHighSurrogate(text[at - 1]);
}
