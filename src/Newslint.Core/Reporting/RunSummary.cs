using System.Collections.Immutable;
using Newslint.Suppressions.Baselines;

namespace Newslint.Reporting;

/// <summary>What a writer may say about a run as a whole.</summary>
public sealed record RunSummary
{
    /// <summary>Files linted.</summary>
    public required int Files { get; init; }

    /// <summary>Files left out because they are binary.</summary>
    public required int BinaryFiles { get; init; }

    /// <summary>Whether everything asked for was linted and every rule file was good.</summary>
    public required bool Succeeded { get; init; }

    /// <summary>Whether only what has changed was asked for.</summary>
    public bool OnlyChanged { get; init; }

    /// <summary>Findings that are not told because somebody wants them left alone.</summary>
    public int Suppressed { get; init; }

    /// <summary>Findings that are not told because the baseline knows them.</summary>
    public int Known { get; init; }

    /// <summary>Findings that are not told because they are below the severity that was asked for.</summary>
    public int Below { get; init; }

    /// <summary>What the baseline has and the run has not found any more, in path order.</summary>
    public ImmutableArray<BaselineEntry> Fixed { get; init; } = [];

    /// <summary>What the run had to say beside its findings, in order: unreadable files, rules without a date.</summary>
    public ImmutableArray<RunNote> Notes { get; init; } = [];
}
