using System.Xml;
using Newslint.Rules;

namespace Newslint.Reporting;

/// <summary>Writes the XML of Checkstyle, which most build servers read. Files without findings are left out.</summary>
public sealed class CheckstyleWriter : IDiagnosticWriter, IDisposable
{
    private readonly XmlWriter _xml;

    /// <summary>A writer that has written nothing yet.</summary>
    /// <param name="stream">Takes UTF-8 with LF and without a byte order mark; it is not closed.</param>
    public CheckstyleWriter(Stream stream) => _xml = XmlWriter.Create(stream, PlainXml.Settings);

    /// <inheritdoc/>
    public void Begin()
    {
        _xml.WriteStartDocument();
        _xml.WriteWhitespace("\n");
        _xml.WriteStartElement("checkstyle");

        // The version of Checkstyle whose form this is; readers ask for one.
        _xml.WriteAttributeString("version", "4.3");
        _xml.WriteWhitespace("\n");
    }

    /// <inheritdoc/>
    public void Write(LintReport report)
    {
        var isOpen = false;
        foreach (var diagnostic in report.Diagnostics)
        {
            if (diagnostic.Severity < Severity.Suggestion)
            {
                continue;
            }

            if (!isOpen)
            {
                _xml.WriteStartElement("file");
                _xml.WriteAttributeString("name", PlainXml.Of(report.File.Path));
                _xml.WriteWhitespace("\n");
                isOpen = true;
            }

            WriteError(diagnostic);
        }

        if (isOpen)
        {
            _xml.WriteEndElement();
            _xml.WriteWhitespace("\n");
        }
    }

    /// <inheritdoc/>
    public void End(RunSummary summary)
    {
        _xml.WriteEndElement();
        _xml.WriteWhitespace("\n");
        _xml.Flush();
    }

    /// <summary>Writes out what is pending; the stream stays open.</summary>
    public void Dispose() => _xml.Dispose();

    private void WriteError(LintDiagnostic diagnostic)
    {
        var start = diagnostic.Lines.Start;
        _xml.WriteStartElement("error");
        _xml.WriteAttributeString("line", XmlConvert.ToString(start.Line + 1));
        _xml.WriteAttributeString("column", XmlConvert.ToString(start.Character + 1));
        _xml.WriteAttributeString("severity", diagnostic.Severity == Severity.Suggestion ? "info" : SeverityNames.NameOf(diagnostic.Severity));
        _xml.WriteAttributeString("message", PlainXml.Of(diagnostic.Message));
        _xml.WriteAttributeString("source", PlainXml.Of($"newslint.{diagnostic.Rule.Category}.{diagnostic.Rule.Id}"));
        _xml.WriteEndElement();
        _xml.WriteWhitespace("\n");
    }
}
