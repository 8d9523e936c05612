using System.Text;
using Microsoft.CodeAnalysis.Text;
using Newslint.Reporting;
using Newslint.Rules;
using Newslint.Text;

namespace Newslint.Core.Tests.Reporting;

/// <summary>Reports made by hand: each <c>[|…|]</c> in a text is a finding, with the flagged words as its argument.</summary>
internal static class TestReports
{
    public static RunSummary Summary { get; } = new() { Files = 1, BinaryFiles = 0, Succeeded = true };

    public static LintReport Report(string path, string markedText, RuleDescriptor? rule = null) =>
        Of(path, markedText, rule ?? TestRules.AdLabel, text => SourceFile.FromText(path, text));

    /// <summary>A report on a file of bytes in an encoding, which are given too; a byte order mark is the encoding's.</summary>
    public static LintReport Report(string path, string markedText, Encoding encoding, out byte[] bytes)
    {
        var (text, _) = Unmark(markedText);
        byte[] encoded = [.. encoding.Preamble, .. encoding.GetBytes(text)];
        bytes = encoded;
        return Of(path, markedText, TestRules.AdLabel, _ => SourceFile.TryDecode(path, encoded, out var file) ? file : throw new InvalidOperationException(path));
    }

    public static LintReport With(this LintReport report, Func<LintDiagnostic, LintDiagnostic> change) =>
        report with { Diagnostics = [.. report.Diagnostics.Select(change)] };

    public static LintReport Silenced(this LintReport report) => report.With(diagnostic => diagnostic with { Severity = Severity.Silent });

    private static LintReport Of(string path, string markedText, RuleDescriptor rule, Func<string, SourceFile> read)
    {
        var (text, spans) = Unmark(markedText);
        var file = read(text);
        Assert.Equal(text, file.Text);
        Assert.Equal(path, file.Path);
        var fingerprints = new FingerprintMaker(file);
        return new LintReport(file, [.. spans.Select(span => Diagnostic(file, rule, span) with { Fingerprint = fingerprints.Next(rule.Id, span) })], []);
    }

    private static LintDiagnostic Diagnostic(SourceFile file, RuleDescriptor rule, TextSpan span) => new()
    {
        Rule = rule,
        Severity = rule.DefaultSeverity,
        File = file,
        Span = span,
        Arguments = rule == TestRules.AdLabel ? [file.Text.Substring(span.Start, span.Length)] : [file.Text.Substring(span.Start, span.Length), "Ana Ruiz"],
    };

    private static (string Text, List<TextSpan> Spans) Unmark(string markedText)
    {
        var text = new StringBuilder();
        var spans = new List<TextSpan>();
        foreach (var piece in markedText.Split("[|"))
        {
            var end = piece.IndexOf("|]", StringComparison.Ordinal);
            if (end >= 0)
            {
                spans.Add(new TextSpan(text.Length, end));
            }

            text.Append(piece.Replace("|]", "", StringComparison.Ordinal));
        }

        return (text.ToString(), spans);
    }
}
