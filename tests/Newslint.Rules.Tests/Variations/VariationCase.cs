using Newslint.Articles;
using Newslint.Knowledge;

namespace Newslint.Rules.Tests.Variations;

/// <summary>One article of a case file, and what must be found in it.</summary>
/// <param name="Name">What the case is about.</param>
/// <param name="Headers">The lines between the name and the article, by key.</param>
/// <param name="Article">The article without its marks, and the marks.</param>
internal sealed record VariationCase(string Name, ILookup<string, string> Headers, VariationText Article)
{
    /// <summary>Why the case fails today; null where it must hold.</summary>
    public string? KnownMiss => Header("known-miss");

    /// <summary>The name of the article's file, whose extension chooses the reader.</summary>
    public string Path => Header("file") ?? "story.txt";

    /// <summary>What the user says about the article.</summary>
    public ArticleMetadata Given => Header("published") is { } published && DateInterval.TryParse(published, out var day)
        ? ArticleMetadata.None with { DateClaims = [new DateClaim(day, DateSource.Option)] }
        : ArticleMetadata.None;

    /// <summary>The only value of a header; null where there is none.</summary>
    public string? Header(string key) => Headers[key].SingleOrDefault();
}
