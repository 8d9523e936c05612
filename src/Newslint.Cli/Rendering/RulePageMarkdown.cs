using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using Newslint.Cli.Running;
using Newslint.Reporting;
using Newslint.Rules;

namespace Newslint.Cli.Rendering;

/// <summary>The page of a rule in Markdown, and the page that lists all of them. Same rules, same bytes.</summary>
internal sealed class RulePageMarkdown
{
    /// <summary>How a page that may be written over or taken away begins.</summary>
    public const string Header = "<!-- Made by `newslint rules docs` from the rule and its examples. -->\n";

    private readonly StringBuilder _page = new(Header);

    private RulePageMarkdown()
    {
    }

    /// <summary>The page of one rule.</summary>
    public static string Of(RulePage page)
    {
        var markdown = new RulePageMarkdown();
        markdown.WriteHead(page);
        markdown.WriteExamples("What it reports", page.Bad);
        markdown.WriteExamples("What it leaves alone", page.Good);
        markdown.WriteConfiguration(page);
        markdown.WriteRelated(page);
        return markdown._page.ToString();
    }

    /// <summary>The page that lists rules, with links into <paramref name="folder"/> beside it.</summary>
    public static string Index(string title, string folder, IEnumerable<RuleDescriptor> rules)
    {
        var index = new StringBuilder(Header);
        index.Append($"# {title}\n\n");
        index.Append("| id | name | severity | category | what it finds |\n|---|---|---|---|---|\n");
        foreach (var rule in rules)
        {
            index.Append($"| [{rule.Id}]({folder}/{rule.Id}.md) | {rule.Name} | {SeverityNames.NameOf(rule.DefaultSeverity)} | {rule.Category} | {MarkdownEscape.Of(rule.Summary)} |\n");
        }

        return index.ToString();
    }

    private void WriteHead(RulePage page)
    {
        var rule = page.Rule;
        Line($"# {rule.Id} {rule.Name}");
        Line();
        Line(MarkdownEscape.Of(rule.Summary));
        Line();
        Line($"Category: {rule.Category}. Severity: {page.Severities}.");
        Line();
        Line("## Why");
        Line();
        foreach (var line in rule.Why.Trim().Split('\n'))
        {
            Line(MarkdownEscape.Of(line));
        }
    }

    private void WriteExamples(string title, ImmutableArray<RulePageExample> examples)
    {
        if (examples.IsEmpty)
        {
            return;
        }

        Line();
        Line($"## {title}");
        var isFirst = true;
        foreach (var example in examples)
        {
            Line();
            if (!isFirst)
            {
                // Without it Markdown would take two quotations in a row for one.
                Line("<!-- -->");
                Line();
            }

            isFirst = false;
            WriteQuoted(example.Text, example.Found);
            WriteNotes(example);
        }
    }

    private void WriteNotes(RulePageExample example)
    {
        if (example.Note.Length > 0)
        {
            Line();
            Line($"*({MarkdownEscape.Of(example.Note)})*");
        }

        foreach (var message in example.Messages)
        {
            Line();
            Line($"→ {MarkdownEscape.Of(message.ReplaceLineEndings(" "))}");
        }

        if (example.Fixed is { } mended)
        {
            Line();
            Line(mended.Length == 0 ? "Fixed: nothing is left." : "Fixed:");
            if (mended.Length > 0)
            {
                Line();
                WriteQuoted(mended, []);
            }
        }
    }

    /// <summary>Copy as a block quotation that keeps its lines, with marks around spans.</summary>
    private void WriteQuoted(string text, ImmutableArray<TextSpan> spans)
    {
        var start = 0;
        var last = text.AsSpan().TrimEnd('\n').Length;
        foreach (var line in text[..last].Split('\n'))
        {
            var end = start + line.Length;
            var breaks = end < last && line.Length > 0 && text[end + 1] != '\n' ? "\\" : string.Empty;
            Line(line.Length == 0 ? ">" : $"> {Marked(text, start, end, spans)}{breaks}");
            start = end + 1;
        }
    }

    /// <summary>A line with marks around what of <paramref name="spans"/> lies in it.</summary>
    private static string Marked(string text, int start, int end, ImmutableArray<TextSpan> spans)
    {
        var line = new StringBuilder();
        var at = start;
        foreach (var span in spans)
        {
            var from = Math.Max(span.Start, at);
            var to = Math.Min(span.End, end);
            if (from < to)
            {
                line.Append(MarkdownEscape.Of(text[at..from])).Append("<mark>").Append(MarkdownEscape.Of(text[from..to])).Append("</mark>");
                at = to;
            }
        }

        return line.Append(MarkdownEscape.Of(text[at..end])).ToString();
    }

    private void WriteConfiguration(RulePage page)
    {
        var rule = page.Rule;
        Line();
        Line("## Configure");
        Line();
        Line("In `.editorconfig`, with `error`, `warning`, `suggestion`, `silent` or `none`:");
        Line();
        Line("```ini");
        Line("[*]");
        Line($"dotnet_diagnostic.{rule.Id}.severity = none");
        Line("```");
        foreach (var (setting, says) in page.Options)
        {
            Line();
            Line(MarkdownEscape.Of(says));
            Line();
            Line("```ini");
            Line(PlainLine.Of(setting));
            Line("```");
        }

        Line();
        Line($"To leave it out of one run: `newslint --skip {rule.Name}`");
    }

    private void WriteRelated(RulePage page)
    {
        if (!page.Rule.Links.IsEmpty)
        {
            Line();
            Line("## More");
            Line();
            foreach (var link in page.Rule.Links)
            {
                Line($"- <{PlainLine.Of(link)}>");
            }
        }

        if (page.Yields.IsEmpty && page.YieldsTo.IsEmpty)
        {
            return;
        }

        Line();
        Line("## Related rules");
        Line();
        foreach (var rule in page.YieldsTo)
        {
            Line($"- {Link(rule)} stands in its place where both find something.");
        }

        foreach (var rule in page.Yields)
        {
            Line($"- {Link(rule)} gives way to it where both find something.");
        }
    }

    private static string Link(RuleDescriptor rule) => $"[{rule.Id} {rule.Name}]({rule.Id}.md)";

    private void Line(string text = "") => _page.Append(text).Append('\n');
}
