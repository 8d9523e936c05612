namespace Newslint.Knowledge.Facts;

/// <summary>A company, paper, service or currency that came to an end.</summary>
public sealed class Closure
{
    /// <summary>The kind: <c>airline</c>, <c>bank</c>, <c>newspaper</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The last day, or the month or year that holds it.</summary>
    public required DateInterval End { get; init; }

    /// <summary>Whether it took place; an announced end has no source that saw it.</summary>
    public required bool HasEnded { get; init; }

    /// <summary>How it ended: the last edition, a switch-off, a filing.</summary>
    public required string How { get; init; }

    /// <summary>Identifiers of the sources in <c>sources.csv</c>, joined by <c>+</c>.</summary>
    public required string Source { get; init; }
}
