using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Newslint.Text;

namespace Newslint.Articles;

/// <summary>What a reader makes of a source file: metadata, and blocks over one canonical text.</summary>
/// <remarks>
/// <see cref="Text"/> is the coordinate space of the prose model and of the rules; <see cref="Origins"/> leads back
/// to the file, which is where diagnostics point.
/// </remarks>
public sealed class Article
{
    /// <summary>The file that the article was read from.</summary>
    public required SourceFile Source { get; init; }

    /// <summary>The canonical text of the article.</summary>
    public required string Text { get; init; }

    /// <summary>The blocks, sorted, without overlap.</summary>
    public required ImmutableArray<Block> Blocks { get; init; }

    /// <summary>From article text back to the source file.</summary>
    public OriginMap Origins { get; init; } = OriginMap.Identity;

    /// <summary>The headline, from metadata or from the first block; null where there is none.</summary>
    public string? Headline { get; init; }

    /// <summary>The names in the byline or the metadata.</summary>
    public ImmutableArray<string> Bylines { get; init; } = [];

    /// <summary>The language as a BCP 47 tag, where something declares it.</summary>
    public string? Language { get; init; }

    /// <summary>What is said about the day of publication, in no order.</summary>
    public ImmutableArray<DateClaim> DateClaims { get; init; } = [];

    /// <summary>What the reader could make nothing of, where and why; it has no place in the article text.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>What the front matter wants left alone, in its order.</summary>
    public ImmutableArray<AllowedEntry> Allowed { get; init; } = [];

    /// <summary>The comments of the source file, in its order; none where the format has no comments.</summary>
    public ImmutableArray<ArticleComment> Comments { get; init; } = [];

    /// <summary>The text of a span.</summary>
    public ReadOnlySpan<char> Slice(TextSpan span) => Text.AsSpan(span.Start, span.Length);
}
