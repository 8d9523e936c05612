using System.Collections.Immutable;
using Newslint.Text;

namespace Newslint.Rules;

/// <summary>What linting one file gave.</summary>
/// <param name="File">The file.</param>
/// <param name="Diagnostics">The findings to tell, by start, end and rule id.</param>
/// <param name="Notes">What has no place in the text: rules that were skipped and why, a decoding that had to guess.</param>
public sealed record LintReport(SourceFile File, ImmutableArray<LintDiagnostic> Diagnostics, ImmutableArray<string> Notes)
{
    /// <summary>The findings that are not to be told, in the same order: each is suppressed, or unchanged since a baseline.</summary>
    public ImmutableArray<LintDiagnostic> Hidden { get; init; } = [];

    /// <summary>The findings, told or not, by start, end and rule id.</summary>
    public ImmutableArray<LintDiagnostic> All => Hidden.IsEmpty ? Diagnostics : [.. Diagnostics.Concat(Hidden)
        .OrderBy(finding => finding.Span.Start).ThenBy(finding => finding.Span.End).ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)];
}
