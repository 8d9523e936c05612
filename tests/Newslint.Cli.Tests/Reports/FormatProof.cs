using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml;

namespace Newslint.Cli.Tests.Reports;

/// <summary>What must hold of a report in one format, whatever words are in it. A new format needs one.</summary>
/// <param name="Format">The name of the format.</param>
/// <param name="Check">Reads a report back with a parser of the format and compares it with what was to be written.</param>
internal sealed record FormatProof(string Format, Action<NaughtyReport, string> Check)
{
    /// <summary>Whether a report is meant to be read in the log of a build server, as it is printed.</summary>
    public bool IsForLogs { get; init; }

    /// <summary>Whether tabs of the copy stay tabs.</summary>
    public bool MayHoldTabs { get; init; }

    /// <summary>A proof for each format.</summary>
    public static IReadOnlyList<FormatProof> All { get; } =
    [
        new("text", Text) { IsForLogs = true },
        new("msbuild", (naughty, output) => Assert.Equal(naughty.Lines, Lines(output))) { IsForLogs = true },
        new("jsonl", JsonLines),
        new("sarif", Sarif),
        new("github", GitHub),
        new("gitlab", GitLab),
        new("junit", JUnit) { IsForLogs = true },
        new("checkstyle", Checkstyle) { IsForLogs = true },
        new("rdjson", RdJson),
        new("html", Html) { MayHoldTabs = true },
    ];

    private static void Text(NaughtyReport naughty, string output)
    {
        var lines = Lines(output);
        Assert.Equal(Plain.Terminal(naughty.Path), lines[0]);

        // A finding has four lines: what it is, the excerpt, the carets, the related place. Two more stand between and before the numbers at the end.
        for (var i = 0; i < 3; i++)
        {
            var message = Plain.Terminal(naughty.Messages[i]);
            Assert.Matches("^  +1:10  (error|warning|suggestion) +", lines[1 + (i * 4)]);
            Assert.Equal(message, lines[1 + (i * 4)][(lines[1 + (i * 4)].LastIndexOf("  NL900", StringComparison.Ordinal) - message.Length)..^"  NL9001 naughty".Length]);
            Assert.Matches("^ +1 │ ", lines[2 + (i * 4)]);
            Assert.Matches(@"^ +│ +\^+( and on to line \d+)?$", lines[3 + (i * 4)]);
            Assert.EndsWith("╰ 1:10 " + Plain.Terminal(naughty.Words), lines[4 + (i * 4)], StringComparison.Ordinal);
        }

        Assert.Equal("", lines[13]);
        Assert.DoesNotMatch("[\u061C\u200E\u200F\u202A-\u202E\u2066-\u206F]", output);
    }

    private static void JsonLines(NaughtyReport naughty, string output)
    {
        var findings = Lines(output).Select(line => JsonSerializer.Deserialize<JsonElement>(line)).ToArray();
        var words = Plain.Scalars(naughty.Words);
        Assert.Equal(naughty.Messages.Select(Plain.Scalars), findings.Select(finding => Of(finding, "message")));
        Assert.All(findings, finding =>
        {
            Assert.Equal(Plain.Scalars(naughty.Path), Of(finding, "path"));
            Assert.Equal(words, Of(finding.GetProperty("related")[0], "message"));
            Assert.Equal(words, Of(finding.GetProperty("fix").GetProperty("edits")[0], "text"));
            Assert.Equal(words, Of(finding.GetProperty("properties"), words));
        });
    }

    private static void Sarif(NaughtyReport naughty, string output)
    {
        var run = Assert.Single(JsonSerializer.Deserialize<JsonElement>(output).GetProperty("runs").EnumerateArray());
        var findings = run.GetProperty("results").EnumerateArray().ToArray();
        Assert.Equal(NaughtyReport.MessagesOf(Plain.Unlinked(naughty.Words)).Zip([".", "", "."], string.Concat), findings.Select(finding => Of(finding.GetProperty("message"), "text")));
        Assert.All(findings, finding =>
        {
            var location = finding.GetProperty("locations")[0].GetProperty("physicalLocation");
            var uri = Of(location.GetProperty("artifactLocation"), "uri");
            Assert.Matches("^[A-Za-z0-9._~/%-]*$", uri.Replace("file:///", "", StringComparison.Ordinal));
            Assert.Equal(Plain.Scalars(naughty.PathFromTop).TrimStart('/'), Uri.UnescapeDataString(uri.Replace("file:///", "", StringComparison.Ordinal)));
            Assert.Equal(Plain.Scalars(Plain.Beginning(naughty.Words)), Of(location.GetProperty("region").GetProperty("snippet"), "text"));
            Assert.Equal(Plain.Sentence(Plain.Unlinked(naughty.Words)), Of(finding.GetProperty("relatedLocations")[0].GetProperty("message"), "text"));
        });
        var note = Assert.Single(run.GetProperty("invocations")[0].GetProperty("toolExecutionNotifications").EnumerateArray());
        Assert.Equal(Plain.Sentence(Plain.Line(naughty.Words)), Of(note.GetProperty("message"), "text"));
    }

    private static void GitHub(NaughtyReport naughty, string output)
    {
        Assert.DoesNotMatch(@"##[a-zA-Z]*\[", output);
        var commands = Lines(output).Select(WorkflowCommand.Parse).ToArray();
        Assert.Equal(["error", "warning", "notice"], commands.Select(command => command.Name));
        Assert.Equal(naughty.Messages.Select(Plain.Line), commands.Select(command => command.Data));
        Assert.All(commands, command =>
        {
            Assert.Equal(Plain.Line(naughty.PathFromTop), command.Properties["file"]);
            Assert.Equal("1", command.Properties["line"]);
            Assert.Matches("^NL900[123] naughty$", command.Properties["title"]);
            Assert.Equal(command.Properties["endLine"] == "1", command.Properties.ContainsKey("col"));
            Assert.Equal(command.Properties["endLine"] == "1" ? 6 : 4, command.Properties.Count);
        });
    }

    private static void GitLab(NaughtyReport naughty, string output)
    {
        var issues = JsonSerializer.Deserialize<JsonElement>(output).EnumerateArray().ToArray();
        Assert.Equal(naughty.Messages.Select(Plain.Line), issues.Select(issue => Of(issue, "description")));
        Assert.All(issues, issue => Assert.Equal(Plain.Scalars(naughty.PathFromTop), Of(issue.GetProperty("location"), "path")));
        Assert.Equal(3, issues.Select(issue => Of(issue, "fingerprint")).Distinct().Count());
    }

    private static void JUnit(NaughtyReport naughty, string output)
    {
        var document = Xml(output);
        Assert.Equal(6, document.SelectNodes("//*")!.Count);
        var test = document.SelectSingleNode("/testsuites/testsuite/testcase")!;
        Assert.Equal(Plain.Xml(naughty.Path), test.Attributes!["name"]!.Value);
        Assert.Equal(Plain.Xml(naughty.Words + " (1 more)"), test.SelectSingleNode("failure")!.Attributes!["message"]!.Value);
        Assert.Equal(naughty.Lines[..2].Select(Plain.Xml), Lines(test.SelectSingleNode("failure")!.InnerText[1..]));
        Assert.Equal(naughty.Lines[2..].Select(Plain.Xml), Lines(test.SelectSingleNode("system-out")!.InnerText[1..]));
        Assert.Equal("\n" + Plain.Xml(naughty.Words) + "\n", document.SelectSingleNode("/testsuites/testsuite/system-err")!.InnerText);
    }

    private static void Checkstyle(NaughtyReport naughty, string output)
    {
        var document = Xml(output);
        Assert.Equal(5, document.SelectNodes("//*")!.Count);
        Assert.Equal(Plain.Xml(naughty.Path), document.SelectSingleNode("/checkstyle/file")!.Attributes!["name"]!.Value);
        var errors = document.SelectNodes("/checkstyle/file/error")!.Cast<XmlNode>();
        Assert.Equal(naughty.Messages.Select(Plain.Xml), errors.Select(error => error.Attributes!["message"]!.Value));
    }

    private static void RdJson(NaughtyReport naughty, string output)
    {
        var findings = JsonSerializer.Deserialize<JsonElement>(output).GetProperty("diagnostics").EnumerateArray().ToArray();
        Assert.Equal(naughty.Messages.Select(Plain.Markdown), findings.Select(finding => Of(finding, "message")));
        Assert.Equal(naughty.Lines, findings.Select(finding => Of(finding, "original_output")));
        Assert.All(findings, finding =>
        {
            Assert.Equal(Plain.Scalars(naughty.Path), Of(finding.GetProperty("location"), "path"));
            var suggestion = Assert.Single(finding.GetProperty("suggestions").EnumerateArray());
            Assert.Equal(Plain.Scalars(naughty.Words), Of(suggestion, "text"));
        });
    }

    /// <summary>The tags of a page are those of a page about harmless words; its texts are read back by the tests of the writer.</summary>
    private static void Html(NaughtyReport naughty, string output)
    {
        string[] known = ["html", "head", "meta", "title", "style", "script", "body", "main", "header", "footer", "nav", "section", "article", "aside", "h1", "h2", "h3", "p", "a", "mark", "span", "bdi", "div", "ul", "ol", "li", "table", "caption", "thead", "tbody", "tr", "th", "td", "details", "summary", "form", "fieldset", "legend", "label", "input", "button", "select", "option", "code", "del", "ins", "strong", "em", "small", "sup", "dl", "dt", "dd", "noscript", "br", "kbd", "output"];
        var markup = Regex.Replace(output, "<(style|script)>.*?</\\1>", "<$1></$1>", RegexOptions.Singleline);
        var tags = Regex.Matches(markup, "<[/!]?([a-zA-Z0-9]*)").Select(tag => tag.Groups[1].Value).ToArray();

        Assert.Empty(tags.Except([.. known, "DOCTYPE", "doctype"]));
        Assert.Equal((2, 2), (tags.Count(tag => tag == "script"), tags.Count(tag => tag == "style")));
        Assert.Equal(naughty.Report.Diagnostics.Length, Regex.Count(output, "<div class=\"card "));
        Assert.Contains("default-src &#39;none&#39;", output, StringComparison.Ordinal);
    }

    private static string[] Lines(string output)
    {
        Assert.EndsWith("\n", output, StringComparison.Ordinal);
        return output[..^1].Split('\n');
    }

    private static string Of(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static XmlDocument Xml(string output)
    {
        var document = new XmlDocument { PreserveWhitespace = true, XmlResolver = null };
        using var reader = XmlReader.Create(new StringReader(output), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        document.Load(reader);
        return document;
    }
}
