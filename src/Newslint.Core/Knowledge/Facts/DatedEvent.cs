using System.Collections.Immutable;

namespace Newslint.Knowledge.Facts;

/// <summary>An event with its days: an election, the Olympics, a summit.</summary>
public sealed class DatedEvent
{
    /// <summary>The kind: <c>presidential</c>, <c>general</c>, <c>olympics-summer</c>, <c>g7</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The country of an election; the place of another event, empty where it has none.</summary>
    public required string Place { get; init; }

    /// <summary>What news calls it, without the country and without <c>the</c>.</summary>
    public required ImmutableArray<string> Names { get; init; }

    /// <summary>The first day, or the first one possible where only a month or year is known.</summary>
    public required DateOnly First { get; init; }

    /// <summary>The last possible day, a second round included.</summary>
    public required DateOnly Last { get; init; }

    /// <summary>Whether it took place.</summary>
    public required EventCertainty Certainty { get; init; }

    /// <summary>Identifiers of the sources in <c>sources.csv</c>, joined by <c>+</c>.</summary>
    public required string Source { get; init; }
}
