using Newslint.Articles;
using Newslint.Rules;

namespace Newslint.Suppressions;

/// <summary>The flagged words of a finding where they stand, to be compared with words that somebody has quoted.</summary>
/// <param name="text">The text of the article.</param>
/// <param name="start">Where the words begin.</param>
/// <param name="end">Where they end.</param>
/// <remarks>Compared as phrases are: letter case, the shape of quotation marks and hyphens, and the width of blanks do not count.</remarks>
internal sealed class QuotedWords(string text, int start, int end)
{
    private readonly string _key = KeyText.Of(text.AsSpan(start, end - start));

    /// <summary>The words of a finding, as a reader of the article sees them.</summary>
    public static QuotedWords Of(LintDiagnostic finding, Article article)
    {
        var span = article.Origins.ToArticle(finding.Span);
        return new QuotedWords(article.Text, span.Start, span.End);
    }

    /// <summary>Whether the quoted words are these, or hold these together with what stands around them here.</summary>
    /// <param name="quoted">Words in the form that can be compared.</param>
    public bool AreIn(string quoted)
    {
        if (_key.Length == 0)
        {
            return false;
        }

        for (var at = quoted.IndexOf(_key, StringComparison.Ordinal); at >= 0; at = quoted.IndexOf(_key, at + 1, StringComparison.Ordinal))
        {
            if (StandsBefore(quoted.AsSpan(0, at)) && StandsBehind(quoted.AsSpan(at + _key.Length)))
            {
                return true;
            }
        }

        return false;
    }

    private bool StandsBefore(ReadOnlySpan<char> quoted)
    {
        var at = start;
        for (var i = quoted.Length - 1; i >= 0; i--)
        {
            if (at == 0 || LiteralPrefilter.Fold(text[at - 1]) != quoted[i])
            {
                return false;
            }

            do
            {
                at--;
            }
            while (quoted[i] == ' ' && at > 0 && LiteralPrefilter.Fold(text[at - 1]) == ' ');
        }

        return true;
    }

    private bool StandsBehind(ReadOnlySpan<char> quoted)
    {
        var at = end;
        foreach (var c in quoted)
        {
            if (at == text.Length || LiteralPrefilter.Fold(text[at]) != c)
            {
                return false;
            }

            do
            {
                at++;
            }
            while (c == ' ' && at < text.Length && LiteralPrefilter.Fold(text[at]) == ' ');
        }

        return true;
    }
}
