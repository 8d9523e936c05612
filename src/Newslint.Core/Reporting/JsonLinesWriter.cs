using System.Buffers;
using System.Text.Json;
using Newslint.Rules;

namespace Newslint.Reporting;

/// <summary>Writes one JSON object a line for each finding, for programs. Findings without a place in a text are not written.</summary>
/// <param name="stream">Takes UTF-8 with LF and without a byte order mark; it is not closed.</param>
public sealed class JsonLinesWriter(Stream stream) : IDiagnosticWriter
{
    private readonly ArrayBufferWriter<byte> _buffer = new();

    /// <inheritdoc/>
    public void Begin()
    {
    }

    /// <inheritdoc/>
    public void Write(LintReport report)
    {
        using var json = new Utf8JsonWriter(_buffer, DiagnosticJson.Options);
        foreach (var diagnostic in report.Diagnostics)
        {
            if (diagnostic.Severity < Severity.Suggestion)
            {
                continue;
            }

            DiagnosticJson.Write(json, diagnostic, withPath: true);
            json.Flush();
            json.Reset();
            _buffer.Write("\n"u8);
        }

        stream.Write(_buffer.WrittenSpan);
        _buffer.ResetWrittenCount();
    }

    /// <inheritdoc/>
    public void End(RunSummary summary) => stream.Flush();
}
