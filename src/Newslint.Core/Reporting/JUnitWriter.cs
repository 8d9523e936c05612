using System.Globalization;
using System.Text;
using System.Xml;
using Newslint.Rules;

namespace Newslint.Reporting;

/// <summary>
/// Writes a JUnit report: every file is a test, which fails where it has errors or warnings. Suggestions stand in its output and fail nothing.
/// </summary>
/// <remarks>
/// All findings of a file are lines of one failure, since readers tend to show the first failure of a test only. The number of tests
/// stands before the tests, so these are kept, as the bytes that will be written, until the last is known.
/// </remarks>
/// <param name="stream">Takes UTF-8 with LF and without a byte order mark; it is not closed.</param>
public sealed class JUnitWriter(Stream stream) : IDiagnosticWriter, IDisposable
{
    private readonly MemoryStream _kept = new();
    private XmlWriter? _tests;
    private int _count;
    private int _failures;

    /// <inheritdoc/>
    public void Begin()
    {
        var settings = PlainXml.Settings.Clone();
        settings.ConformanceLevel = ConformanceLevel.Fragment;
        _tests = XmlWriter.Create(_kept, settings);
    }

    /// <inheritdoc/>
    public void Write(LintReport report)
    {
        var failures = new StringBuilder();
        var remarks = new StringBuilder();
        LintDiagnostic? worst = null;
        var count = 0;
        foreach (var diagnostic in report.Diagnostics)
        {
            if (diagnostic.Severity >= Severity.Warning)
            {
                worst = worst is null || diagnostic.Severity > worst.Severity ? diagnostic : worst;
                count++;
                failures.Append(MSBuildLine.Of(diagnostic)).Append('\n');
            }
            else if (diagnostic.Severity == Severity.Suggestion)
            {
                remarks.Append(MSBuildLine.Of(diagnostic)).Append('\n');
            }
        }

        _count++;
        _failures += worst is null ? 0 : 1;
        _tests!.WriteStartElement("testcase");
        _tests.WriteAttributeString("name", PlainXml.Of(report.File.Path));
        _tests.WriteAttributeString("classname", "newslint");
        if (worst is not null)
        {
            WriteFailure(worst, count, failures.ToString());
        }

        WriteLines(_tests, "system-out", remarks.ToString());
        _tests.WriteEndElement();
        _tests.WriteWhitespace("\n");
    }

    /// <inheritdoc/>
    public void End(RunSummary summary)
    {
        _tests!.Flush();
        using var xml = XmlWriter.Create(stream, PlainXml.Settings);
        xml.WriteStartDocument();
        xml.WriteWhitespace("\n");
        xml.WriteStartElement("testsuites");
        xml.WriteWhitespace("\n");
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", "newslint");
        xml.WriteAttributeString("tests", XmlConvert.ToString(_count));
        xml.WriteAttributeString("failures", XmlConvert.ToString(_failures));
        xml.WriteAttributeString("errors", "0");
        xml.WriteAttributeString("skipped", "0");
        xml.WriteWhitespace("\n");
        xml.Flush();
        _kept.WriteTo(stream);

        var notes = new StringBuilder();
        foreach (var note in summary.Notes)
        {
            notes.Append(note).Append('\n');
        }

        WriteLines(xml, "system-err", notes.ToString());
        xml.WriteEndElement();
        xml.WriteWhitespace("\n");
        xml.WriteEndElement();
        xml.WriteWhitespace("\n");
    }

    /// <summary>Lets go of what was kept; the stream stays open.</summary>
    public void Dispose()
    {
        _tests?.Dispose();
        _kept.Dispose();
    }

    private void WriteFailure(LintDiagnostic worst, int count, string lines)
    {
        var message = count == 1 ? worst.Message : string.Create(CultureInfo.InvariantCulture, $"{worst.Message} ({count - 1} more)");
        _tests!.WriteStartElement("failure");
        _tests.WriteAttributeString("message", PlainXml.Of(message));
        _tests.WriteAttributeString("type", SeverityNames.NameOf(worst.Severity));
        WriteText(_tests, lines);
        _tests.WriteEndElement();
    }

    private static void WriteLines(XmlWriter xml, string element, string lines)
    {
        if (lines.Length > 0)
        {
            xml.WriteStartElement(element);
            WriteText(xml, lines);
            xml.WriteEndElement();
        }
    }

    /// <summary>Writes lines, which are plain already.</summary>
    private static void WriteText(XmlWriter xml, string lines) => xml.WriteString("\n" + lines.Replace('\uFFFE', '\uFFFD').Replace('\uFFFF', '\uFFFD'));
}
