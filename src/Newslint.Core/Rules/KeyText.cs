using System.Text;

namespace Newslint.Rules;

/// <summary>Words in a form that can be compared.</summary>
internal static class KeyText
{
    /// <summary>The words without regard to letter case, the shape of quotation marks and the width of blanks.</summary>
    public static string Of(ReadOnlySpan<char> words) => LiteralPrefilter.Normalise(words.ToString());

    /// <summary>The words without regard to the shape of quotation marks and the width of blanks; letter case stays.</summary>
    public static string Exact(ReadOnlySpan<char> words)
    {
        var exact = new StringBuilder(words.Length);
        foreach (var c in words.Trim())
        {
            var folded = char.IsLetter(c) ? c : LiteralPrefilter.Fold(c);
            if (folded != ' ' || exact[^1] != ' ')
            {
                exact.Append(folded);
            }
        }

        return exact.ToString();
    }
}
