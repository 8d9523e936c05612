using System.Collections.Immutable;

namespace Newslint.Knowledge.Facts;

/// <summary>A currency that is money nowhere any more.</summary>
public sealed class FormerMoney
{
    /// <summary>The ISO 4217 code.</summary>
    public required string Code { get; init; }

    /// <summary>The name in full, singular and plural: <c>Croatian kuna</c>, <c>Croatian kunas</c>.</summary>
    public required ImmutableArray<string> FullNames { get; init; }

    /// <summary>The noun alone: <c>kuna</c>, <c>kunas</c>.</summary>
    public required ImmutableArray<string> Nouns { get; init; }

    /// <summary>Whether no money of today has that noun, so that it tells by itself.</summary>
    public required bool IsNounFree { get; init; }

    /// <summary>Where it was money.</summary>
    public required ImmutableArray<string> Regions { get; init; }

    /// <summary>The last day on which it was money anywhere.</summary>
    public required DateOnly LastDay { get; init; }

    /// <summary>The name of what is money there now: <c>euro</c>; null where that cannot be told.</summary>
    public required string? Successor { get; init; }

    /// <summary>Identifiers of the sources in <c>sources.csv</c>, joined by <c>+</c>.</summary>
    public required string Source { get; init; }
}
