using Newslint.Rules;

namespace Newslint.Reporting;

/// <summary>Hands what it is given to several writers, in their order.</summary>
public sealed class SeveralWriters(IReadOnlyList<IDiagnosticWriter> writers) : IDiagnosticWriter
{
    /// <inheritdoc/>
    public void Begin()
    {
        foreach (var writer in writers)
        {
            writer.Begin();
        }
    }

    /// <inheritdoc/>
    public void Write(LintReport report)
    {
        foreach (var writer in writers)
        {
            writer.Write(report);
        }
    }

    /// <inheritdoc/>
    public void End(RunSummary summary)
    {
        foreach (var writer in writers)
        {
            writer.End(summary);
        }
    }
}
