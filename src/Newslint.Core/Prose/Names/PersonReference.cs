using Microsoft.CodeAnalysis.Text;
using Newslint.Text;

namespace Newslint.Prose.Names;

/// <summary>The name of a person who has a title there or is quoted, without the title.</summary>
public sealed class PersonReference : ITextUnit
{
    internal PersonReference(TextSpan span, string entity, bool isFull)
    {
        Span = span;
        Entity = entity;
        IsFull = isFull;
    }

    /// <inheritdoc/>
    public TextSpan Span { get; }

    /// <summary>The name in full, as facts or the text before have it; else as it stands.</summary>
    public string Entity { get; }

    /// <summary>Whether it is more than one word of the name.</summary>
    public bool IsFull { get; }

    /// <summary>Whether no name of the person stands before it.</summary>
    public bool IsFirst { get; internal set; }
}
