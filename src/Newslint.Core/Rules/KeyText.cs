using System.Text;
using Microsoft.CodeAnalysis.Text;
using Newslint.Knowledge.Facts;

namespace Newslint.Rules;

/// <summary>Words in a form that can be compared.</summary>
internal static class KeyText
{
    /// <summary>The words without regard to letter case, the shape of quotation marks and the width of blanks.</summary>
    public static string Of(ReadOnlySpan<char> words) => LiteralPrefilter.Normalise(words.ToString());

    /// <summary>The words of a span in that form.</summary>
    public static string Of(RuleContext context, TextSpan span) => Of(context.Article.Slice(span));

    /// <summary>Somebody's name without case and diacritics; null where there is none.</summary>
    public static string? OfName(string? name) => name is null ? null : NameFolding.Fold(name);

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
