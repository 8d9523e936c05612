using System.Text.Json;
using Newslint.Reporting;
using Newslint.Rules.Testing;

namespace Newslint.Cli.Rendering;

/// <summary>
/// Tells what testing rules gave as JSON lines. Each has a <c>kind</c>: <c>example</c> for every one, <c>gap</c>, <c>survivor</c> and
/// <c>entry</c> for what is wrong, <c>totals</c> at the end.
/// </summary>
internal sealed class RuleTestJson : IRuleTestWriter
{
    private readonly Stream _stream;
    private readonly Utf8JsonWriter _json;

    /// <param name="stream">Takes the lines; it is closed at the end.</param>
    public RuleTestJson(Stream stream)
    {
        _stream = stream;
        _json = new Utf8JsonWriter(stream, DiagnosticJson.Options);
    }

    /// <inheritdoc/>
    public void Write(RuleTestReport report)
    {
        foreach (var result in report.Results)
        {
            Begin("example", report, result.Example.Line, column: null);
            _json.WriteString("example"u8, result.Example.IsBad ? "bad" : "good");
            _json.WriteString("outcome"u8, OutcomeNames.NameOf(result.Outcome));
            WriteFailures(result);
            End();
        }

        foreach (var gap in report.Coverage?.Gaps ?? [])
        {
            Begin("gap", report, gap.Line, gap.Column);
            _json.WriteString("condition"u8, gap.Condition);
            _json.WriteString("missing"u8, gap.Missing);
            End();
        }

        foreach (var survivor in report.Mutation?.Survivors ?? [])
        {
            Begin("survivor", report, survivor.Line, survivor.Column);
            _json.WriteString("change"u8, survivor.Change);
            End();
        }

        foreach (var fault in report.Entries?.Faults ?? [])
        {
            Begin("entry", report, fault.Line, fault.Column);
            _json.WriteString("phrase"u8, fault.Phrase);
            _json.WriteString("fault"u8, fault.Fault);
            End();
        }
    }

    /// <inheritdoc/>
    public void End(RuleTestTotals totals)
    {
        _json.WriteStartObject();
        _json.WriteString("kind"u8, "totals");
        _json.WriteNumber("rules"u8, totals.Rules);
        _json.WriteNumber("examples"u8, totals.Examples);
        _json.WriteStartObject("outcomes"u8);
        foreach (var (outcome, count) in totals.Outcomes)
        {
            _json.WriteNumber(OutcomeNames.NameOf(outcome), count);
        }

        _json.WriteEndObject();
        if (totals.Conditions is { } conditions)
        {
            _json.WriteNumber("conditions"u8, conditions);
            _json.WriteNumber("gaps"u8, totals.Gaps);
        }

        if (totals.Mutants is { } mutants)
        {
            _json.WriteNumber("changes"u8, mutants);
            _json.WriteNumber("noticed"u8, totals.Killed);
            _json.WriteNumber("entries"u8, totals.Entries);
            _json.WriteNumber("entryFaults"u8, totals.EntryFaults);
        }

        End();
        _stream.Flush();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _json.Dispose();
        _stream.Dispose();
    }

    private void WriteFailures(ExampleResult result)
    {
        if (result.Passed)
        {
            return;
        }

        _json.WriteStartArray("failures"u8);
        foreach (var failure in result.Failures)
        {
            _json.WriteStartObject();
            _json.WriteString("outcome"u8, OutcomeNames.NameOf(failure.Outcome));
            _json.WriteString("message"u8, failure.Message);
            _json.WriteString("expected"u8, failure.Expected);
            _json.WriteString("found"u8, failure.Found);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void Begin(string kind, RuleTestReport report, int line, int? column)
    {
        _json.WriteStartObject();
        _json.WriteString("kind"u8, kind);
        _json.WriteString("path"u8, report.Tested.Path);
        if (line > 0)
        {
            _json.WriteNumber("line"u8, line);
        }

        if (column is { } at)
        {
            _json.WriteNumber("column"u8, at);
        }

        _json.WriteString("ruleId"u8, report.Tested.Rule.Descriptor.Id);
    }

    private void End()
    {
        _json.WriteEndObject();
        _json.Flush();
        _stream.WriteByte((byte)'\n');
        _json.Reset(_stream);
    }
}
