using System.Globalization;
using System.Text;

namespace Newslint.Rules.Yaml;

/// <summary>Words of a rule file as messages quote them: anybody may have written them.</summary>
internal static class Shown
{
    private const int Longest = 60;

    /// <summary>The words, short, without line breaks and characters that a terminal would obey.</summary>
    public static string Of(string words)
    {
        var shown = new StringBuilder(Math.Min(words.Length, Longest + 2));
        foreach (var rune in words.EnumerateRunes())
        {
            if (shown.Length >= Longest)
            {
                return shown.Append('…').ToString();
            }

            shown.Append(IsHarmless(rune) ? rune.ToString() : "\uFFFD");
        }

        return shown.ToString();
    }

    private static bool IsHarmless(Rune rune) => Rune.GetUnicodeCategory(rune) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
