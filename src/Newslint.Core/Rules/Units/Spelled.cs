using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using Newslint.Articles;
using Newslint.Knowledge;
using Newslint.Prose.Dates;

namespace Newslint.Rules.Units;

/// <summary>Values as messages spell them.</summary>
internal static class Spelled
{
    private const int LongestQuote = 120;

    /// <summary>The words of a span on one line, shortened where they are many.</summary>
    public static string Words(RuleContext context, TextSpan span)
    {
        var words = OnOneLine(context.Article.Slice(span));
        if (words.Length <= LongestQuote)
        {
            return words;
        }

        var cut = char.IsHighSurrogate(words[LongestQuote - 2]) ? LongestQuote - 2 : LongestQuote - 1;
        return words[..cut].TrimEnd() + "…";
    }

    private static string OnOneLine(ReadOnlySpan<char> text)
    {
        var words = new char[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            words[i] = char.IsWhiteSpace(text[i]) ? ' ' : text[i];
        }

        return new string(words);
    }

    /// <summary>“March 5, 2025”.</summary>
    public static string Day(DateOnly day) => day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);

    /// <summary>“March 5, 2025”, or “between March 5, 2025 and March 19, 2025”.</summary>
    public static string Interval(DateInterval interval) => interval.IsDay ? Day(interval.From) : $"between {Day(interval.From)} and {Day(interval.To)}";

    /// <summary>A boundary as precise as it is known: “March 5, 2025”, “March 2025”, “2025”.</summary>
    public static string Since(DateInterval boundary) =>
        boundary.IsDay ? Day(boundary.From)
        : boundary.From.Month == boundary.To.Month ? boundary.From.ToString("MMMM yyyy", CultureInfo.InvariantCulture)
        : boundary.From.ToString("yyyy", CultureInfo.InvariantCulture);

    /// <summary>How the day of an article is known, after “dated …,”.</summary>
    public static string Source(RuleContext context, DocumentDate date) => date.Source switch
    {
        DateSource.Option => "as given",
        DateSource.FrontMatter => "by its front matter",
        DateSource.Metadata => "by its metadata",
        DateSource.Path => "by its path",
        DateSource.Dateline => "by its own date line",
        _ => date.Span is { } span ? $"inferred from '{Words(context, span)}', the newest past date in it" : "inferred from its text",
    };
}
