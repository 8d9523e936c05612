using Newslint.Rules;

namespace Newslint.Reporting;

/// <summary>Writes the findings of a run in one format. Reports come in path order; nothing is kept beyond what the format needs.</summary>
public interface IDiagnosticWriter
{
    /// <summary>Writes what comes before the first report.</summary>
    void Begin();

    /// <summary>Writes the findings of one file.</summary>
    void Write(LintReport report);

    /// <summary>Writes what comes after the last report.</summary>
    void End(RunSummary summary);
}
