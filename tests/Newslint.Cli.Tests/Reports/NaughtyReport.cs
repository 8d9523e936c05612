using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using Newslint.Cli.Input;
using Newslint.Reporting;
using Newslint.Rules;
using Newslint.Text;

namespace Newslint.Cli.Tests.Reports;

/// <summary>A report with the same words in its path, its text, its messages, its related places, its fixes and its properties.</summary>
internal sealed class NaughtyReport
{
    private static readonly RuleDescriptor[] Rules =
    [
        Rule("NL9001", Severity.Error, "{0}"),
        Rule("NL9002", Severity.Warning, "'{0}' stands here."),
        Rule("NL9003", Severity.Suggestion, "Here stands ({0}"),
    ];

    public NaughtyReport(string words)
    {
        Words = words;
        var file = SourceFile.FromText(words + ".txt", $"He wrote {words} there.\n");
        Report = new LintReport(file, [.. Rules.Select(rule => Finding(file, rule, words))], [words]);
    }

    /// <summary>The words.</summary>
    public string Words { get; }

    /// <summary>The report: an error, a warning and a suggestion.</summary>
    public LintReport Report { get; }

    /// <summary>What is said of the run.</summary>
    public RunSummary Summary => new() { Files = 1, BinaryFiles = 0, Succeeded = true, Notes = [new RunNote(RunNoteKind.Article, Severity.Suggestion, Words)] };

    /// <summary>The path from the working folder.</summary>
    public string Path => Report.File.Path;

    /// <summary>The path from the top of the work tree that the tests run in.</summary>
    public string PathFromTop => Plain.FromTop(GitWorkTree.TreeOf(Environment.CurrentDirectory).Folder, Path);

    /// <summary>The messages, as they are.</summary>
    public string[] Messages => MessagesOf(Words);

    /// <summary>A line of a log for each finding.</summary>
    public string[] Lines => [.. Report.Diagnostics.Zip(Messages, (finding, message) => Plain.Line(Line(finding, message)))];

    /// <summary>The messages about words.</summary>
    public static string[] MessagesOf(string words) => [words, $"'{words}' stands here.", $"Here stands ({words}"];

    private static string Line(LintDiagnostic finding, string message)
    {
        var (start, end) = (finding.Lines.Start, finding.Lines.End);
        var severity = finding.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" };
        return string.Create(CultureInfo.InvariantCulture, $"{finding.File.Path}({start.Line + 1},{start.Character + 1},{end.Line + 1},{end.Character + 1}): {severity} {finding.Rule.Id}: {message}");
    }

    private static LintDiagnostic Finding(SourceFile file, RuleDescriptor rule, string words)
    {
        var span = new TextSpan("He wrote ".Length, words.Length);
        return new LintDiagnostic
        {
            Rule = rule,
            Severity = rule.DefaultSeverity,
            File = file,
            Span = span,
            Arguments = [words],
            Related = [new RelatedLocation(span, words)],
            Fix = Fix.Replace(span, words, FixSafety.Safe),
            Fingerprint = new Fingerprint(1, rule.Id[^1] - '0'),
            Properties = ImmutableSortedDictionary<string, string>.Empty.Add(words, words),
        };
    }

    private static RuleDescriptor Rule(string id, Severity severity, string message) => new()
    {
        Id = id,
        Name = "naughty",
        Category = "quotes",
        DefaultSeverity = severity,
        Summary = message,
        Why = message,
        MessageFormat = message,
    };
}
