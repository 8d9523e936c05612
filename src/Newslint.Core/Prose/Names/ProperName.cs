using Microsoft.CodeAnalysis.Text;
using Newslint.Text;

namespace Newslint.Prose.Names;

/// <summary>A proper name as its capitals show it, without a title: “Kiev”, “Dynamo Kiev”, “Bank of England”.</summary>
/// <remarks>A word that only begins a sentence is none, nor is a word of a headline in title case that has no capital in running text.</remarks>
public sealed class ProperName : ITextUnit
{
    internal ProperName(TextSpan span, int words)
    {
        Span = span;
        Words = words;
    }

    /// <inheritdoc/>
    public TextSpan Span { get; }

    /// <summary>The number of its words; small ones inside it count, what a hyphen joins is one.</summary>
    public int Words { get; }
}
