using Microsoft.CodeAnalysis.Text;
using Newslint.Rules;

namespace Newslint.Suppressions;

/// <summary>One word that suppresses what it means, somewhere in the file that it stands in. Offsets are those of the source text.</summary>
/// <param name="Word">The id, the name or the category.</param>
/// <param name="Place">Where the word stands.</param>
/// <param name="Reason">Why; null where nobody has said.</param>
internal sealed record Allowance(string Word, TextSpan Place, string? Reason)
{
    /// <summary>Where findings are suppressed; empty for nowhere.</summary>
    public TextSpan Scope { get; set; }

    /// <summary>What takes it out again; null where that is for a person.</summary>
    public Fix? Removal { get; init; }

    /// <summary>Whether it suppresses something.</summary>
    public bool IsUsed { get; set; }
}
