using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace Newslint.Rules;

/// <summary>What a rule reported, in article offsets, before the host has checked it.</summary>
internal sealed record Finding(
    RuleDescriptor Rule,
    TextSpan Span,
    ImmutableArray<string> Arguments,
    ImmutableArray<RelatedLocation> Related,
    Severity AtMost)
{
    /// <summary>What would mend it, in article offsets; null for nothing certain enough.</summary>
    public Fix? Fix { get; init; }

    /// <summary>The ids of the rules whose findings gave way to this one, in ordinal order, each once.</summary>
    public ImmutableArray<string> Covers { get; private set; } = [];

    /// <summary>Whether this one gave way to another.</summary>
    public bool IsCovered { get; set; }

    /// <summary>Names a rule whose finding gave way to this one.</summary>
    public void Cover(string id)
    {
        var at = 0;
        while (at < Covers.Length && string.CompareOrdinal(Covers[at], id) < 0)
        {
            at++;
        }

        Covers = at < Covers.Length && Covers[at] == id ? Covers : Covers.Insert(at, id);
    }
}
