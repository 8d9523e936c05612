using Microsoft.CodeAnalysis.Text;
using Newslint.Text;

namespace Newslint.Prose.Quotations;

/// <summary>The words that name who is quoted; several quotations may share them.</summary>
public sealed class SpeakerReference : ITextUnit
{
    internal SpeakerReference(TextSpan span, bool isPronoun, string? entity)
    {
        Span = span;
        IsPronoun = isPronoun;
        Entity = entity;
    }

    /// <inheritdoc/>
    public TextSpan Span { get; }

    /// <summary>Whether it is a pronoun.</summary>
    public bool IsPronoun { get; }

    /// <summary>Who is meant: the person's name in full where it is known, else the words; null for a pronoun that nobody is known behind.</summary>
    public string? Entity { get; }

    /// <summary>Whether <see cref="Entity"/> is the name of a person whom the article introduces, not only the words themselves.</summary>
    internal bool IsPerson { get; init; }
}
