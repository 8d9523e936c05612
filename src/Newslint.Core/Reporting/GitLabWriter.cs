using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Newslint.Rules;

namespace Newslint.Reporting;

/// <summary>Writes the JSON array that GitLab reads as a Code Quality report.</summary>
public sealed class GitLabWriter : IDiagnosticWriter, IDisposable
{
    private const int FlushAt = 1 << 15;
    private const int FingerprintBytes = 16;

    private readonly Utf8JsonWriter _json;
    private readonly SourceTree _tree;

    /// <summary>A writer that has written nothing yet.</summary>
    /// <param name="stream">Takes UTF-8 without a byte order mark; it is not closed.</param>
    /// <param name="tree">Where the sources lie.</param>
    public GitLabWriter(Stream stream, SourceTree tree)
    {
        _json = new Utf8JsonWriter(stream, DiagnosticJson.Options);
        _tree = tree;
    }

    /// <inheritdoc/>
    public void Begin() => _json.WriteStartArray();

    /// <inheritdoc/>
    public void Write(LintReport report)
    {
        var path = _tree.PathFromTop(report.File.Path) ?? report.File.Path;
        foreach (var diagnostic in report.Diagnostics)
        {
            if (diagnostic.Severity >= Severity.Suggestion)
            {
                WriteIssue(diagnostic, path);
            }

            if (_json.BytesPending >= FlushAt)
            {
                _json.Flush();
            }
        }
    }

    /// <inheritdoc/>
    public void End(RunSummary summary)
    {
        _json.WriteEndArray();
        _json.Flush();
    }

    /// <summary>Writes out what is pending; the stream stays open.</summary>
    public void Dispose() => _json.Dispose();

    private void WriteIssue(LintDiagnostic diagnostic, string path)
    {
        _json.WriteStartObject();
        _json.WriteString("description"u8, PlainLine.Of(diagnostic.Message));
        _json.WriteString("check_name"u8, diagnostic.Rule.Id);
        _json.WriteString("fingerprint"u8, FingerprintOf(diagnostic, path));
        _json.WriteString("severity"u8, diagnostic.Severity switch
        {
            Severity.Error => "major"u8,
            Severity.Warning => "minor"u8,
            _ => "info"u8,
        });
        _json.WriteStartObject("location"u8);
        _json.WriteString("path"u8, path);
        _json.WriteStartObject("lines"u8);
        _json.WriteNumber("begin"u8, diagnostic.Lines.Start.Line + 1);
        _json.WriteNumber("end"u8, diagnostic.Lines.End.Line + 1);
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    /// <summary>A fingerprint is unique in its file only; GitLab wants one that is so in the report.</summary>
    private static string FingerprintOf(LintDiagnostic diagnostic, string path) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{path}\0{diagnostic.Fingerprint}")).AsSpan(0, FingerprintBytes));
}
