using System.Text;
using Newslint.Reporting;
using Newslint.Rules;

namespace Newslint.Core.Tests.Reporting;

/// <summary>Runs a writer over reports and gives what it wrote.</summary>
internal static class Writing
{
    public static string Bytes(Func<Stream, IDiagnosticWriter> writer, params LintReport[] reports) => Bytes(writer, TestReports.Summary, reports);

    public static string Bytes(Func<Stream, IDiagnosticWriter> writer, RunSummary summary, params LintReport[] reports)
    {
        using var stream = new MemoryStream();
        var made = writer(stream);
        Run(made, summary, reports);
        (made as IDisposable)?.Dispose();
        return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(stream.ToArray());
    }

    public static string Lines(Func<TextWriter, IDiagnosticWriter> writer, params LintReport[] reports)
    {
        using var text = new StringWriter();
        Run(writer(text), TestReports.Summary, reports);
        return text.ToString();
    }

    public static LintReport As(this LintReport report, Severity severity) => report.With(diagnostic => diagnostic with { Severity = severity });

    private static void Run(IDiagnosticWriter writer, RunSummary summary, LintReport[] reports)
    {
        writer.Begin();
        foreach (var report in reports)
        {
            writer.Write(report);
        }

        writer.End(summary);
    }
}
