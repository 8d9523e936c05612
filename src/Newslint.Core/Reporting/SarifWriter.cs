using System.Globalization;
using System.Text.Json;
using Microsoft.CodeAnalysis.Text;
using Newslint.Rules;
using Newslint.Text;

namespace Newslint.Reporting;

/// <summary>Writes a SARIF 2.1.0 log with one run, as GitHub code scanning and other readers want it.</summary>
/// <remarks>
/// Results are written as they come, so memory does not grow with their number; what is known only at the end follows them.
/// The same findings give the same bytes: no times, no names of machines, no absolute paths.
/// </remarks>
public sealed class SarifWriter : IDiagnosticWriter, IDisposable
{
    private const string SourceRoot = "%SRCROOT%";
    private const int FlushAt = 1 << 15;

    private readonly Utf8JsonWriter _json;
    private readonly IReadOnlyList<RuleDescriptor> _rules;
    private readonly Dictionary<string, int> _ruleIndexes = new(StringComparer.Ordinal);
    private readonly string _version;
    private readonly string _folder;

    /// <summary>A writer that has written nothing yet.</summary>
    /// <param name="stream">Takes UTF-8 without a byte order mark; it is not closed.</param>
    /// <param name="rules">The rules that are on, in the order of their ids.</param>
    /// <param name="version">The semantic version of the tool.</param>
    /// <param name="folder">
    /// The folder that paths are relative to, with slashes, as seen from the top of the source tree; empty where it is the top.
    /// </param>
    public SarifWriter(Stream stream, IReadOnlyList<RuleDescriptor> rules, string version, string folder = "")
    {
        _json = new Utf8JsonWriter(stream, DiagnosticJson.Options);
        _rules = rules;
        _version = version;
        _folder = folder;
        for (var i = 0; i < rules.Count; i++)
        {
            _ruleIndexes.Add(rules[i].Id, i);
        }
    }

    /// <inheritdoc/>
    public void Begin()
    {
        _json.WriteStartObject();
        _json.WriteString("$schema"u8, "https://json.schemastore.org/sarif-2.1.0.json"u8);
        _json.WriteString("version"u8, "2.1.0"u8);
        _json.WriteStartArray("runs"u8);
        _json.WriteStartObject();
        WriteTool();
        WriteConventions();
        _json.WriteStartArray("results"u8);
    }

    /// <inheritdoc/>
    public void Write(LintReport report)
    {
        if (report.Diagnostics.IsEmpty)
        {
            return;
        }

        var uri = SarifUri.Of(_folder, report.File.Path);
        var lineHash = new GitHubLineHash(report.File);
        foreach (var diagnostic in report.Diagnostics)
        {
            if (diagnostic.Severity >= Severity.Suggestion)
            {
                WriteResult(diagnostic, uri, lineHash);
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
        _json.WriteStartArray("invocations"u8);
        _json.WriteStartObject();
        _json.WriteBoolean("executionSuccessful"u8, summary.Succeeded);
        WriteNotifications(summary);
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Flush();
    }

    /// <summary>Writes out what is pending; the stream stays open.</summary>
    public void Dispose() => _json.Dispose();

    private void WriteTool()
    {
        _json.WriteStartObject("tool"u8);
        _json.WriteStartObject("driver"u8);
        _json.WriteString("name"u8, "newslint"u8);
        _json.WriteString("semanticVersion"u8, _version);
        _json.WriteString("informationUri"u8, "https://github.com/newslint/newslint"u8);
        _json.WriteStartArray("rules"u8);
        foreach (var rule in _rules)
        {
            SarifRules.Write(_json, rule);
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void WriteConventions()
    {
        _json.WriteString("language"u8, "en-US"u8);
        _json.WriteString("columnKind"u8, "utf16CodeUnits"u8);
        _json.WriteStartArray("newlineSequences"u8);
        _json.WriteStringValue("\r\n"u8);
        _json.WriteStringValue("\n"u8);
        _json.WriteStringValue("\r"u8);
        _json.WriteEndArray();

        _json.WriteStartObject("automationDetails"u8);
        _json.WriteString("id"u8, "newslint/"u8);
        _json.WriteEndObject();

        // Where the root lies is for the reader to know: an address here would differ from machine to machine.
        _json.WriteStartObject("originalUriBaseIds"u8);
        _json.WriteStartObject(SourceRoot);
        SarifRules.WriteText(_json, "description", "The top of the source tree.");
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void WriteResult(LintDiagnostic diagnostic, string uri, GitHubLineHash lineHash)
    {
        _json.WriteStartObject();
        _json.WriteString("ruleId"u8, diagnostic.Rule.Id);
        if (_ruleIndexes.TryGetValue(diagnostic.Rule.Id, out var index))
        {
            _json.WriteNumber("ruleIndex"u8, index);
        }

        _json.WriteString("level"u8, SarifRules.LevelOf(diagnostic.Severity));
        WriteMessage(diagnostic);
        _json.WriteStartArray("locations"u8);
        _json.WriteStartObject();
        WritePhysicalLocation(diagnostic.File, diagnostic.Span, uri, withSnippet: true);
        _json.WriteEndObject();
        _json.WriteEndArray();
        WriteRelated(diagnostic, uri);

        _json.WriteStartObject("partialFingerprints"u8);
        _json.WriteString("primaryLocationLineHash"u8, lineHash[diagnostic.Lines.Start.Line]);
        _json.WriteString("newslint/v1"u8, diagnostic.Fingerprint.ToString());
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void WriteMessage(LintDiagnostic diagnostic)
    {
        var format = PlainLine.Of(diagnostic.Rule.MessageFormat);
        var arguments = diagnostic.Arguments.Select(Argument).ToArray();
        _json.WriteStartObject("message"u8);
        _json.WriteString("text"u8, arguments.Length == 0 ? format : string.Format(CultureInfo.InvariantCulture, format, [.. arguments]));
        _json.WriteString("id"u8, "default"u8);
        if (arguments.Length > 0)
        {
            _json.WriteStartArray("arguments"u8);
            foreach (var argument in arguments)
            {
                _json.WriteStringValue(argument);
            }

            _json.WriteEndArray();
        }

        _json.WriteEndObject();
    }

    /// <summary>An argument on one line, with a Markdown link such as <c>[1](2)</c> kept from being read as one to a related location.</summary>
    private static string Argument(string argument) => PlainLine.Of(argument).Replace("](", "\\](", StringComparison.Ordinal);

    private void WriteRelated(LintDiagnostic diagnostic, string uri)
    {
        if (diagnostic.Related.IsEmpty)
        {
            return;
        }

        _json.WriteStartArray("relatedLocations"u8);
        for (var i = 0; i < diagnostic.Related.Length; i++)
        {
            _json.WriteStartObject();
            _json.WriteNumber("id"u8, i + 1);
            WritePhysicalLocation(diagnostic.File, diagnostic.Related[i].Span, uri, withSnippet: false);
            SarifRules.WriteText(_json, "message", Argument(diagnostic.Related[i].Message));
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WritePhysicalLocation(SourceFile file, TextSpan span, string uri, bool withSnippet)
    {
        _json.WriteStartObject("physicalLocation"u8);
        _json.WriteStartObject("artifactLocation"u8);
        _json.WriteString("uri"u8, uri);
        if (!uri.StartsWith("file:", StringComparison.Ordinal))
        {
            _json.WriteString("uriBaseId"u8, SourceRoot);
        }

        _json.WriteEndObject();

        var lines = file.Lines.PositionsOf(span);
        _json.WriteStartObject("region"u8);
        _json.WriteNumber("startLine"u8, lines.Start.Line + 1);
        _json.WriteNumber("startColumn"u8, lines.Start.Character + 1);
        _json.WriteNumber("endLine"u8, lines.End.Line + 1);
        _json.WriteNumber("endColumn"u8, lines.End.Character + 1);
        if (withSnippet)
        {
            SarifRules.WriteText(_json, "snippet", file.Text.Substring(span.Start, span.Length));
        }

        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void WriteNotifications(RunSummary summary)
    {
        if (summary.Notes.IsEmpty)
        {
            return;
        }

        _json.WriteStartArray("toolExecutionNotifications"u8);
        foreach (var note in summary.Notes)
        {
            _json.WriteStartObject();
            _json.WriteString("level"u8, summary.Succeeded ? "note"u8 : "warning"u8);
            SarifRules.WriteText(_json, "message", PlainLine.Of(note));
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }
}
