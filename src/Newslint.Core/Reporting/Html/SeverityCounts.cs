using System.Collections.Immutable;
using Newslint.Rules;

namespace Newslint.Reporting.Html;

/// <summary>How many findings of each severity there are.</summary>
internal sealed class SeverityCounts
{
    private readonly int[] _counts = new int[(int)Severity.Error + 1];

    /// <summary>The severities that a report shows.</summary>
    public static ImmutableArray<Severity> StrongestFirst { get; } = [Severity.Error, Severity.Warning, Severity.Suggestion];

    /// <summary>All of them.</summary>
    public int Total { get; private set; }

    /// <summary>Those of one severity.</summary>
    public int this[Severity severity] => _counts[(int)severity];

    /// <summary>Counts a finding.</summary>
    public void Add(Severity severity)
    {
        _counts[(int)severity]++;
        Total++;
    }
}
