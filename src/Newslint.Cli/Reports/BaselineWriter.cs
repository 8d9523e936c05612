using System.Collections.Immutable;
using Newslint.Reporting;
using Newslint.Rules;

namespace Newslint.Cli.Reports;

/// <summary>
/// Writes the baseline of the runs to come, which holds what is found and nothing of how that stands beside the baseline before: else a
/// second run, which finds the same, would write other bytes.
/// </summary>
internal sealed class BaselineWriter(IDiagnosticWriter log) : IDiagnosticWriter
{
    /// <inheritdoc/>
    public void Begin() => log.Begin();

    /// <inheritdoc/>
    public void Write(LintReport report)
    {
        var all = ImmutableArray.CreateRange(report.All, finding => finding with { BaselineState = BaselineState.None });
        log.Write(report with { Diagnostics = all.RemoveAll(finding => finding.Suppression is not null), Hidden = all.RemoveAll(finding => finding.Suppression is null) });
    }

    /// <inheritdoc/>
    public void End(RunSummary summary) => log.End(summary with
    {
        Known = 0,
        Fixed = [],
        Notes = [.. summary.Notes.Where(note => note.Kind != RunNoteKind.LeftOut)],
    });
}
