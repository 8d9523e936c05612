using Newslint.Reporting;
using Newslint.Rules;

namespace Newslint.Cli.Rendering;

/// <summary>Interim writer.</summary>
internal sealed class TextReportWriter(TextWriter output, bool color, bool showSuggestions) : IDiagnosticWriter
{
    public void Begin() => _ = color;

    public void End(RunSummary summary) => output.Flush();

    public void Write(LintReport report)
    {
        foreach (var d in report.Diagnostics)
        {
            if (showSuggestions || d.Severity > Severity.Suggestion)
            {
                output.WriteLine($"{report.File.Path}:{d.Lines.Start.Line + 1} {d.Severity} {d.Rule.Id} {d.Message}");
            }
        }
    }
}
