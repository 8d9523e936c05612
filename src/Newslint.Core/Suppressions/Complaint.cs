using Microsoft.CodeAnalysis.Text;
using Newslint.Rules;

namespace Newslint.Suppressions;

/// <summary>Something to tell about a suppression in the text itself.</summary>
/// <param name="Rule">Which of the rules about suppressions tells it.</param>
/// <param name="Span">Where, in the source text.</param>
/// <param name="Arguments">What stands for the placeholders of its message.</param>
internal sealed record Complaint(RuleDescriptor Rule, TextSpan Span, params string[] Arguments)
{
    /// <summary>What mends it; null for nothing certain.</summary>
    public Fix? Fix { get; init; }
}
