using Microsoft.CodeAnalysis.Text;
using Newslint.Text;

namespace Newslint.Prose.People;

/// <summary>A person’s name that is spelled otherwise elsewhere in the article: “Smyth” after “Lee Smith”.</summary>
public sealed class NameVariant : ITextUnit
{
    internal NameVariant(TextSpan span, TextSpan other)
    {
        Span = span;
        Other = other;
    }

    /// <inheritdoc/>
    public TextSpan Span { get; }

    /// <summary>The first name in the article that spells it otherwise.</summary>
    public TextSpan Other { get; }

    /// <summary>Whether facts know both spellings as those of one person.</summary>
    public bool IsKnown { get; internal init; }

    /// <summary>Whether the article has words of family, so that two people of like names may be meant.</summary>
    public bool IsBesideFamily { get; internal init; }

    /// <summary>What the article writes in its place elsewhere: the same part of the name.</summary>
    public required string Usual { get; init; }
}
