using Microsoft.CodeAnalysis.Text;
using Newslint.Text;

namespace Newslint.Prose.Quotations;

/// <summary>Words that say whose words or thoughts the text reports, beside a quotation or without one: “officials said”, “according to Park”.</summary>
public sealed class AttributionReference : ITextUnit
{
    internal AttributionReference(TextSpan span, TextSpan cue, SourcePhrase source)
    {
        Span = span;
        Cue = cue;
        Phrase = source;
    }

    /// <summary>Source and cue; the source alone where they stand far apart.</summary>
    public TextSpan Span { get; }

    /// <summary>The words that bring in what is said: “said”, “according to”.</summary>
    public TextSpan Cue { get; }

    /// <summary>The words for the source; null where none stand there.</summary>
    public TextSpan? Source => Phrase.Kind == SourceKind.None ? null : Phrase.Span;

    /// <summary>How the source is told.</summary>
    public SourceKind Kind => Phrase.Kind;

    /// <summary>The class of the verb.</summary>
    public AttributionVerb Verb { get; internal init; }

    /// <summary>Whether it belongs to a quotation.</summary>
    public bool IsDirect { get; internal init; }

    /// <summary>Whether it stands in a relative clause: “officials who said”.</summary>
    public bool IsRelative { get; internal init; }

    /// <summary>Whether the verb has what is said beside it, so that it is a verb of speech here: “claimed it was safe”, not “claimed the prize”.</summary>
    public bool HasStatement { get; internal init; }

    internal SourcePhrase Phrase { get; }
}
