using Microsoft.CodeAnalysis.Text;
using Newslint.Text;

namespace Newslint.Prose.Mentions;

/// <summary>A mention whose title one before it excludes: “President Lopez”, after “former President Lopez” or “Vice President Lopez”.</summary>
public sealed class TitleConflict : ITextUnit
{
    internal TitleConflict(Mention mention, Mention earlier)
    {
        Mention = mention;
        Earlier = earlier;
    }

    /// <inheritdoc/>
    public TextSpan Span => Mention.Span;

    /// <summary>The later of the two.</summary>
    public Mention Mention { get; }

    /// <summary>The one before it.</summary>
    public Mention Earlier { get; }
}
