using Microsoft.CodeAnalysis.Text;

namespace Newslint.Rules.Tests.Variations;

/// <summary>A marked part of an article.</summary>
/// <param name="Name">A rule id, or a word about what the linter must see there.</param>
/// <param name="Span">Where.</param>
internal sealed record VariationMark(string Name, TextSpan Span)
{
    /// <summary>Whether the mark is a finding.</summary>
    public bool IsFinding => Name.StartsWith("NL", StringComparison.Ordinal);

    /// <summary>The mark as failing tests print it.</summary>
    public string Show(string text) => $"{Name} [{Span.Start}] '{text.Substring(Span.Start, Span.Length)}'";
}
