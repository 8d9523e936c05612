using System.Collections.Immutable;

namespace Newslint.Articles;

/// <summary>What is known about an article beside its text: given by the user, or read from front matter.</summary>
public sealed record ArticleMetadata
{
    /// <summary>Nothing known.</summary>
    public static ArticleMetadata None { get; } = new();

    /// <summary>The headline.</summary>
    public string? Headline { get; init; }

    /// <summary>The names of the authors.</summary>
    public ImmutableArray<string> Bylines { get; init; } = [];

    /// <summary>The language as a BCP 47 tag.</summary>
    public string? Language { get; init; }

    /// <summary>What is said about the day of publication.</summary>
    public ImmutableArray<DateClaim> DateClaims { get; init; } = [];

    /// <summary>These facts where they are known, else those of <paramref name="weaker"/>; date claims of both are kept.</summary>
    public ArticleMetadata Over(ArticleMetadata weaker) => new()
    {
        Headline = Headline ?? weaker.Headline,
        Bylines = Bylines.IsEmpty ? weaker.Bylines : Bylines,
        Language = Language ?? weaker.Language,
        DateClaims = DateClaims.AddRange(weaker.DateClaims),
    };
}
