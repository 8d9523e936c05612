using Microsoft.CodeAnalysis.Text;
using Newslint.Articles;
using Newslint.Rules.Yaml;

namespace Newslint.Suppressions;

/// <summary>A comment that speaks to Newslint.</summary>
/// <param name="Keyword">Its first word, <c>newslint-allow</c> where it is rightly written.</param>
/// <param name="KeywordSpan">Where that stands in the source text.</param>
/// <param name="Words">What follows.</param>
internal sealed record AllowComment(string Keyword, TextSpan KeywordSpan, AllowText Words)
{
    /// <summary>Allows something in what the comment speaks about.</summary>
    public const string Here = "newslint-allow";

    /// <summary>Allows something from here on.</summary>
    public const string Begin = "newslint-allow-begin";

    /// <summary>Ends that.</summary>
    public const string End = "newslint-allow-end";

    private const string Opening = "<!--";
    private const string Closing = "-->";

    /// <summary>Whether the comment ends.</summary>
    public bool IsClosed { get; private init; }

    /// <summary>Reads a comment; null for one that is for somebody else.</summary>
    public static AllowComment? Read(string source, ArticleComment comment)
    {
        var all = source.AsSpan(comment.Span.Start, comment.Span.Length);
        var isClosed = all.EndsWith(Closing, StringComparison.Ordinal);
        var end = comment.Span.End - (isClosed ? Closing.Length : 0);
        var start = SkipBlanks(source, comment.Span.Start + Opening.Length, end);
        var wordEnd = start;
        while (wordEnd < end && !char.IsWhiteSpace(source[wordEnd]) && source[wordEnd] is not (':' or ','))
        {
            wordEnd++;
        }

        var keyword = source[start..wordEnd];
        return IsForUs(keyword, source.AsSpan(wordEnd, end - wordEnd))
            ? new AllowComment(keyword, TextSpan.FromBounds(start, wordEnd), AllowText.Read(source, TextSpan.FromBounds(wordEnd, end))) { IsClosed = isClosed }
            : null;
    }

    /// <summary>What is wrong with the keyword; null where nothing is.</summary>
    public string? KeywordFault => Keyword is Here or Begin or End ? null
        : $"there is no such comment. {Suggestion.For(Keyword, [Here, Begin, End])}";

    /// <summary>Words that begin as ours do, or are one or two letters off, are meant for us; a note about Newslint is not.</summary>
    private static bool IsForUs(string keyword, ReadOnlySpan<char> behind) =>
        keyword.StartsWith("newslint-", StringComparison.OrdinalIgnoreCase)
        || keyword.StartsWith("newslint_", StringComparison.OrdinalIgnoreCase)
        || (keyword.Equals("newslint", StringComparison.OrdinalIgnoreCase) && behind.TrimStart(" \t:").StartsWith("allow", StringComparison.OrdinalIgnoreCase))
        || (keyword.Length >= Here.Length - 2 && Suggestion.Distance(keyword, Here) <= 2);

    private static int SkipBlanks(string source, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(source[start]))
        {
            start++;
        }

        return Math.Min(start, end);
    }
}
