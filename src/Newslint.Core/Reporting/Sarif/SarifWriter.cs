using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Newslint.Rules;

namespace Newslint.Reporting.Sarif;

/// <summary>Writes a SARIF 2.1.0 log with one run, as GitHub code scanning and other readers want it.</summary>
/// <remarks>
/// What is held does not grow with the number of findings: in the full profile results are written as they come, in GitHub's at most
/// <see cref="MostForGitHub"/> wait for the end, when it is known which ones are the strongest. The same findings give the same bytes:
/// no times, no names of machines, no absolute paths.
/// </remarks>
public sealed class SarifWriter : IDiagnosticWriter, IDisposable
{
    /// <summary>The results of a run that GitHub shows.</summary>
    public const int MostForGitHub = 5000;

    private const int FlushAt = 1 << 15;

    private readonly Utf8JsonWriter _json;
    private readonly SarifRun _run;
    private readonly SarifResults _results;
    private readonly StrongestResults? _strongest;
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private int _hidden;

    /// <summary>A writer that has written nothing yet.</summary>
    /// <param name="stream">Takes UTF-8 without a byte order mark; it is not closed.</param>
    /// <param name="run">What the log says about the run.</param>
    public SarifWriter(Stream stream, SarifRun run)
    {
        _json = new Utf8JsonWriter(stream, DiagnosticJson.Options);
        _run = run;
        _results = new SarifResults(run);
        _strongest = run.Profile == SarifProfile.GitHub ? new StrongestResults(MostForGitHub) : null;
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
        WriteSourceVersion();
        _json.WriteStartArray("results"u8);
    }

    /// <inheritdoc/>
    public void Write(LintReport report)
    {
        var findings = _run.Profile == SarifProfile.Full ? report.All : report.Diagnostics;
        _hidden += report.Diagnostics.Length + report.Hidden.Length - findings.Length;
        if (findings.IsEmpty)
        {
            return;
        }

        var lineHash = new GitHubLineHash(report.File);
        foreach (var finding in findings)
        {
            if (finding.Severity >= Severity.Suggestion)
            {
                Write(finding, lineHash);
            }
        }
    }

    /// <inheritdoc/>
    public void End(RunSummary summary)
    {
        WriteStrongest();
        WriteFixed(summary);
        _json.WriteEndArray();
        _json.WriteStartArray("invocations"u8);
        _json.WriteStartObject();
        _json.WriteBoolean("executionSuccessful"u8, summary.Succeeded);
        SarifNotifications.Write(_json, [.. summary.Notes, .. LeftOut(summary)], _run.Tree);
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Flush();
    }

    /// <summary>Writes out what is pending; the stream stays open.</summary>
    public void Dispose() => _json.Dispose();

    private void Write(LintDiagnostic finding, GitHubLineHash lineHash)
    {
        if (_strongest is null)
        {
            _results.Write(_json, finding, lineHash);
            if (_json.BytesPending >= FlushAt)
            {
                _json.Flush();
            }

            return;
        }

        var rank = RankOf(finding);
        if (!_strongest.Wants(rank))
        {
            _strongest.Add(rank, []);
            return;
        }

        using (var json = new Utf8JsonWriter(_buffer, DiagnosticJson.Options))
        {
            _results.Write(json, finding, lineHash);
        }

        _strongest.Add(rank, _buffer.WrittenSpan.ToArray());
        _buffer.ResetWrittenCount();
    }

    /// <summary>The place of a finding in the order in which GitHub lists alerts: by level, then by precision.</summary>
    private static int RankOf(LintDiagnostic finding) =>
        (2 * (Severity.Error - finding.Severity)) + (SarifRules.IsPrecise(finding.Rule) ? 0 : 1);

    private void WriteStrongest()
    {
        foreach (var result in _strongest?.InOrder() ?? [])
        {
            _json.WriteRawValue(result, skipInputValidation: true);
            if (_json.BytesPending >= FlushAt)
            {
                _json.Flush();
            }
        }
    }

    private void WriteFixed(RunSummary summary)
    {
        if (_run.Profile == SarifProfile.Full)
        {
            foreach (var entry in summary.Fixed)
            {
                _results.WriteAbsent(_json, entry);
            }
        }
    }

    private IEnumerable<RunNote> LeftOut(RunSummary summary)
    {
        if (summary.BinaryFiles > 0)
        {
            yield return new RunNote(RunNoteKind.Input, Severity.Suggestion, string.Create(CultureInfo.InvariantCulture, $"Binary files left out: {summary.BinaryFiles}."));
        }

        if (_hidden > 0)
        {
            yield return new RunNote(RunNoteKind.LeftOut, Severity.Suggestion, string.Create(CultureInfo.InvariantCulture, $"Findings that are suppressed or in the baseline, and not in this log: {_hidden}."));
        }

        if (_strongest is { Dropped: > 0 and var dropped })
        {
            yield return new RunNote(
                RunNoteKind.LeftOut,
                Severity.Warning,
                string.Create(CultureInfo.InvariantCulture, $"GitHub shows {MostForGitHub} results of a run, so this log has the strongest {MostForGitHub} of {_strongest.Seen}; {dropped} were left out."));
        }
    }

    private void WriteTool()
    {
        _json.WriteStartObject("tool"u8);
        _json.WriteStartObject("driver"u8);
        _json.WriteString("name"u8, "newslint"u8);
        _json.WriteString("semanticVersion"u8, _run.Version);
        _json.WriteString("informationUri"u8, "https://github.com/newslint/newslint"u8);
        _json.WriteStartArray("rules"u8);
        foreach (var rule in _run.Rules)
        {
            SarifRules.Write(_json, rule);
        }

        _json.WriteEndArray();
        SarifNotifications.WriteDescriptors(_json);
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
        _json.WriteString("id"u8, _run.Category);
        _json.WriteEndObject();

        // Where the root lies is for the reader to know: an address here would differ from machine to machine.
        _json.WriteStartObject("originalUriBaseIds"u8);
        _json.WriteStartObject(SarifResults.SourceRoot);
        SarifText.Write(_json, "description", "The top of the source tree.");
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void WriteSourceVersion()
    {
        if (_run.SourceVersion is not { } source)
        {
            return;
        }

        _json.WriteStartArray("versionControlProvenance"u8);
        _json.WriteStartObject();
        _json.WriteString("repositoryUri"u8, source.Repository.AbsoluteUri);
        _json.WriteString("revisionId"u8, source.Revision);
        if (source.Branch is { } branch)
        {
            _json.WriteString("branch"u8, branch);
        }

        _json.WriteStartObject("mappedTo"u8);
        _json.WriteString("uriBaseId"u8, SarifResults.SourceRoot);
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.WriteEndArray();
    }
}
