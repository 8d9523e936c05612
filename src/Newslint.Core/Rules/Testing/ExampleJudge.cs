using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Newslint.Rules.Fixes;

namespace Newslint.Rules.Testing;

/// <summary>Compares what was found in an example with what it asks for.</summary>
internal sealed class ExampleJudge
{
    /// <summary>Fixes of one place take turns; more turns than this no honest fix takes.</summary>
    private const int MostRounds = 10;

    private readonly ExampleCopy _copy;
    private readonly RuleHost _host;
    private readonly ImmutableArray<LintDiagnostic> _findings;
    private readonly ImmutableArray<LintDiagnostic> _others;
    private readonly ImmutableArray<string> _notes;
    private readonly ImmutableArray<ExampleFailure>.Builder _failures = ImmutableArray.CreateBuilder<ExampleFailure>();

    private ExampleJudge(ExampleCopy copy, RuleHost host, string ruleId)
    {
        _copy = copy;
        _host = host;
        var report = copy.Lint(host);
        _findings = report.Diagnostics.RemoveAll(finding => finding.Rule.Id != ruleId);
        _others = report.Diagnostics.RemoveAll(finding => finding.Rule.Id == ruleId);
        _notes = report.Notes;
    }

    /// <summary>The outcome of one example.</summary>
    public static ExampleResult Judge(ExampleCopy copy, RuleHost host, string ruleId)
    {
        var judge = new ExampleJudge(copy, host, ruleId);
        judge.JudgePlaces();
        judge.JudgeOthers();
        judge.JudgeMessages();
        judge.JudgeFix(ruleId);
        return new ExampleResult(copy.Example, judge._failures.ToImmutable());
    }

    private void JudgePlaces()
    {
        var expected = _copy.Marked.Spans;
        var found = ImmutableArray.CreateRange(_findings, finding => finding.Span);
        if (expected.AsSpan().SequenceEqual(found.AsSpan()))
        {
            return;
        }

        var text = _copy.Marked.Text;
        var marked = MarkedText.Write(text, WithoutOverlap(found));
        var missed = new Queue<TextSpan>(expected.Except(found));
        var exact = expected.Intersect(found).ToHashSet();
        foreach (var span in found)
        {
            if (exact.Remove(span))
            {
                continue;
            }

            while (missed.TryPeek(out var before) && before.End <= span.Start)
            {
                AddMissing(missed.Dequeue(), marked);
            }

            if (missed.TryPeek(out var mark) && mark.OverlapsWith(span))
            {
                missed.Dequeue();
                Add(ExampleOutcome.Misplaced, $"'{Slice(span)}' is reported where '{Slice(mark)}' is marked.", marked);
            }
            else
            {
                Add(ExampleOutcome.Noisy, $"'{Slice(span)}' is reported, and nothing is marked there.", marked);
            }
        }

        foreach (var mark in missed)
        {
            AddMissing(mark, marked);
        }
    }

    private void AddMissing(TextSpan mark, string marked)
    {
        var note = _notes.IsEmpty ? string.Empty : $" {string.Join(' ', _notes)}";
        Add(ExampleOutcome.Missing, $"'{Slice(mark)}' is marked, and nothing is reported there.{note}", marked);
    }

    private void Add(ExampleOutcome outcome, string message, string found) =>
        _failures.Add(new ExampleFailure(outcome, message, _copy.Example.MarkedText, found));

    private string Slice(TextSpan span) => Yaml.Shown.Of(_copy.Marked.Text.Substring(span.Start, span.Length));

    private static IEnumerable<TextSpan> WithoutOverlap(IEnumerable<TextSpan> spans)
    {
        var end = 0;
        foreach (var span in spans)
        {
            if (span.Start >= end)
            {
                yield return span;
                end = span.End;
            }
        }
    }

    /// <summary>Other rules run beside this one because it supersedes them, and the host speaks where a rule failed.</summary>
    private void JudgeOthers()
    {
        foreach (var other in _others)
        {
            if (other.Rule.Category == "host")
            {
                Add(ExampleOutcome.Failed, other.Message, _copy.Example.MarkedText);
            }
            else if (_copy.Marked.Spans.Any(mark => mark.OverlapsWith(other.Span)))
            {
                Add(ExampleOutcome.Noisy, $"{other.Rule.Id} ({other.Rule.Name}) reports '{Slice(other.Span)}' as well.", _copy.Example.MarkedText);
            }
        }
    }

    private void JudgeMessages()
    {
        foreach (var finding in _findings)
        {
            var message = finding.Message;
            if (finding.Arguments.Any(string.IsNullOrWhiteSpace) || string.IsNullOrWhiteSpace(message))
            {
                _failures.Add(new ExampleFailure(ExampleOutcome.WrongMessage, "The message has a hole: nothing stands for one of its placeholders.", finding.Rule.MessageFormat, message));
                break;
            }
        }

        var example = _copy.Example;
        if (_findings.IsEmpty)
        {
            return;
        }

        if (example.Message is { } expected && _findings[0].Message != expected)
        {
            _failures.Add(new ExampleFailure(ExampleOutcome.WrongMessage, "The message is another one.", expected, _findings[0].Message));
        }

        if (example.Severity is { } severity && _findings.FirstOrDefault(finding => finding.Severity != severity) is { } other)
        {
            _failures.Add(new ExampleFailure(
                ExampleOutcome.WrongSeverity, $"'{Slice(other.Span)}' is not reported as {SeverityNames.NameOf(severity)}.", SeverityNames.NameOf(severity), SeverityNames.NameOf(other.Severity)));
        }
    }

    private void JudgeFix(string ruleId)
    {
        var expected = _copy.Example.Fixed;
        var before = _findings.RemoveAll(finding => finding.Fix is null);
        if (before.IsEmpty)
        {
            if (expected is not null && !_findings.IsEmpty)
            {
                _failures.Add(new ExampleFailure(ExampleOutcome.WrongFix, "The rule offers no fix here.", expected, _copy.Marked.Text));
            }

            return;
        }

        var (text, after) = MakeFixes(ruleId, before);
        if (expected is not null && text != expected)
        {
            _failures.Add(new ExampleFailure(ExampleOutcome.WrongFix, "The fix gives other copy.", expected, text));
        }

        if (after.FirstOrDefault(finding => IsFoundAgain(finding, text, before)) is { } again)
        {
            var marked = MarkedText.Write(text, [again.Span]);
            _failures.Add(new ExampleFailure(ExampleOutcome.NotIdempotent, "The fixed copy is reported again.", text, marked));
        }
    }

    /// <summary>The copy when all fixes are made, and what is found in it. Fixes that want one place take turns.</summary>
    private (string Text, ImmutableArray<LintDiagnostic> Findings) MakeFixes(string ruleId, ImmutableArray<LintDiagnostic> findings)
    {
        var text = _copy.Marked.Text;
        for (var round = 1; ; round++)
        {
            var result = FixApplier.Apply(text, findings.Where(finding => finding.Fix is not null).Select(finding => finding.Fix!));
            text = result.Text;
            findings = _copy.Lint(_host, text).Diagnostics.RemoveAll(finding => finding.Rule.Id != ruleId);
            if (result.Left == 0 || result.Made == 0 || round == MostRounds)
            {
                return (text, findings);
            }
        }
    }

    private static bool IsFoundAgain(LintDiagnostic finding, string text, ImmutableArray<LintDiagnostic> before) =>
        (finding.Fix is { } fix && FixApplier.Apply(text, [fix]).Text != text)
        || before.Any(known => known.Message == finding.Message && TextOf(known) == TextOf(finding));

    private static string TextOf(LintDiagnostic finding) => finding.File.Text.Substring(finding.Span.Start, finding.Span.Length);
}
