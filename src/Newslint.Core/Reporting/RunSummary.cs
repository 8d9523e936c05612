using System.Collections.Immutable;

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

    /// <summary>What the run had to say beside its findings, in order: unreadable files, rules without a date.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];
}
