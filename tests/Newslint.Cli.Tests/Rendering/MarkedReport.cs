using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using Newslint.Rules;
using Newslint.Text;

namespace Newslint.Cli.Tests.Rendering;

/// <summary>Reports made by hand: each <c>[rule|…|]</c> in a text is a finding of the rule of that name, <c>[|…|]</c> one of a placeholder rule.</summary>
internal static class MarkedReport
{
    private static readonly Dictionary<string, RuleDescriptor> Rules = new(StringComparer.Ordinal)
    {
        [""] = Rule("NL1804", "placeholder", "residue", Severity.Warning, "A placeholder."),
        ["ad"] = Rule("NL1701", "ad-label", "furniture", Severity.Warning, "An advertisement label."),
        ["teaser"] = Rule("NL1705", "teaser", "furniture", Severity.Warning, "A teaser."),
        ["contents"] = Rule("NL1803", "outline", "residue", Severity.Warning, "A scaffold."),
        ["title"] = Rule("NL1301", "stale-title", "people", Severity.Warning, "Out of date."),
        ["fatal"] = Rule("NL1302", "wrong-title", "people", Severity.Error, "Never held."),
        ["maybe"] = Rule("NL1001", "unattributed-quote", "quotes", Severity.Suggestion, "Nobody is named."),
        ["hush"] = Rule("NL1002", "hushed", "quotes", Severity.Silent, "Hushed."),
        ["echo"] = Rule("NL1303", "echo", "people", Severity.Warning, "{0}"),
    };

    public static LintReport Of(string markedText, string path = "story.txt", ImmutableArray<RelatedLocation> related = default)
    {
        var text = new StringBuilder();
        var marks = new List<(string Rule, TextSpan Span)>();
        for (var at = 0; at < markedText.Length;)
        {
            var bar = markedText[at] == '[' ? markedText.IndexOf('|', at) : -1;
            if (bar < 0 || !Rules.ContainsKey(markedText[(at + 1)..bar]))
            {
                text.Append(markedText[at++]);
                continue;
            }

            var close = markedText.IndexOf("|]", bar + 1, StringComparison.Ordinal);
            marks.Add((markedText[(at + 1)..bar], new TextSpan(text.Length, close - bar - 1)));
            text.Append(markedText, bar + 1, close - bar - 1);
            at = close + 2;
        }

        var file = SourceFile.FromText(path, text.ToString());
        return new LintReport(file, [.. marks.Select(mark => Finding(file, Rules[mark.Rule], mark.Span, related))], []);
    }

    private static LintDiagnostic Finding(SourceFile file, RuleDescriptor rule, TextSpan span, ImmutableArray<RelatedLocation> related) => new()
    {
        Rule = rule,
        Severity = rule.DefaultSeverity,
        File = file,
        Span = span,
        Arguments = [file.Text.Substring(span.Start, span.Length)],
        Related = related.IsDefault ? [] : related,
        Fix = rule.Category == "furniture" ? Fix.DeleteLines(span, rule.Id == "NL1701" ? FixSafety.Safe : FixSafety.Suggestion) : null,
    };

    private static RuleDescriptor Rule(string id, string name, string category, Severity severity, string message) => new()
    {
        Id = id,
        Name = name,
        Category = category,
        DefaultSeverity = severity,
        Summary = message,
        Why = message,
        MessageFormat = message,
    };
}
