using Newslint.Rules;

namespace Newslint.Reporting;

/// <summary>
/// Writes a line for each finding in the form that MSBuild and editors know: <c>path(line,column,endLine,endColumn): warning NL1701: message</c>.
/// </summary>
/// <param name="writer">Takes the lines, each ended by LF; it is not closed.</param>
public sealed class MSBuildWriter(TextWriter writer) : IDiagnosticWriter
{
    /// <inheritdoc/>
    public void Begin()
    {
    }

    /// <inheritdoc/>
    public void Write(LintReport report)
    {
        foreach (var diagnostic in report.Diagnostics)
        {
            if (diagnostic.Severity >= Severity.Suggestion)
            {
                writer.Write(MSBuildLine.Of(diagnostic));
                writer.Write('\n');
            }
        }
    }

    /// <inheritdoc/>
    public void End(RunSummary summary) => writer.Flush();
}
