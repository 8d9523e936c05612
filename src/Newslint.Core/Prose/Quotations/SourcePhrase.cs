using Microsoft.CodeAnalysis.Text;

namespace Newslint.Prose.Quotations;

/// <summary>The words for a source, and what they tell the reader of it.</summary>
/// <param name="Span">All of the words.</param>
/// <param name="Kind">How the source is told.</param>
internal sealed record SourcePhrase(TextSpan Span, SourceKind Kind)
{
    /// <summary>No source.</summary>
    public static SourcePhrase None { get; } = new(default, SourceKind.None);

    /// <summary>The noun that the others hang on.</summary>
    public TextSpan Head { get; init; }

    /// <summary>Whether the noun is a plural.</summary>
    public bool IsPlural { get; init; }

    /// <summary>Whether the words point back at somebody known: “the officials”.</summary>
    public bool IsDefinite { get; init; }

    /// <summary>Whether the reader cannot tell who it is.</summary>
    public bool IsVague => Kind is SourceKind.Anonymous or SourceKind.Weasel or SourceKind.Media or SourceKind.Study;
}
