using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using Newslint.Reporting;
using Newslint.Reporting.Sarif;
using Newslint.Rules;

namespace Newslint.Core.Tests.Reporting.Sarif;

/// <summary>Logs before an independent judge, with the sources they speak of and the same run's JSON lines.</summary>
public sealed class SarifJudgeTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("newslint-sarif-").FullName;
    private readonly List<LintReport> _reports = [];

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [JudgeFact]
    public void A_log_without_findings_is_good() => AssertGood();

    [JudgeFact]
    public void Names_encodings_and_line_ends_of_all_kinds_are_good()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        Add("a b#1 100%?ü😀.txt", "One\r\n[|Advertisement|]\r\nTwo\r\n\r\n[|Advertisement|]", utf8);
        Add("bom.txt", "[|Advertisement|]\nHe spoke. [|Ad|] [|Ad|]", Encoding.UTF8);
        Add("controls.txt", "[|a\u001b[31m\u007f\u0085|]\t[|\u2028b\u2029|] \u00A0 [|😀|]\n[|\v|]", utf8);
        Add("deep/er/cr.txt", "One\r[|Ad|]\rTwo\r \n\r\n[|Ad|]", utf8);
        Add("latin.txt", "\u201c[|Caf\u00e9|]\u201d costs \u20ac5\n[|Ad|]", CodePagesEncodingProvider.Instance.GetEncoding(1252)!);
        Add("links.txt", "[|[see](3)|] and [|[1](2)|] {0} [|{1}|] \\", utf8);
        Add("utf16be.txt", "A\u0A0D\n[|Advert\u00fc|]\r\n[|x|]", Encoding.BigEndianUnicode);
        Add("utf16le.txt", "A\u0A0D\n[|Advert\u00fc|]\r\n[|x|]", Encoding.Unicode);
        AssertGood();
    }

    [JudgeFact]
    public void Related_places_and_notes_are_good()
    {
        Add("a.txt", "She is [|Mayor Ruiz|] now.", Encoding.UTF8);
        _reports[0] = _reports[0].With(diagnostic => diagnostic with
        {
            Rule = TestRules.StaleTitle,
            Severity = Severity.Error,
            Arguments = ["Mayor Ruiz", "Lee Park"],
            Related = [new RelatedLocation(new TextSpan(0, 3), "[“She”](7) is Ruiz."), new RelatedLocation(new TextSpan(4, 2), "Now.")],
            Properties = ImmutableSortedDictionary<string, string>.Empty.Add("actual", "none"),
        });
        AssertGood(TestReports.Summary with
        {
            Succeeded = false,
            BinaryFiles = 1,
            Notes =
            [
                new RunNote(RunNoteKind.Input, Severity.Error, "This file cannot be read.") { Path = "b.txt" },
                new RunNote(RunNoteKind.Configuration, Severity.Warning, "This key has no effect.") { Path = ".editorconfig", Line = 3, Column = 1 },
            ],
        });
    }

    [JudgeFact]
    public void Four_thousand_findings_in_random_text_are_good()
    {
        string[] pieces = ["a", "é", "😀", " ", "\t", "\u00A0", "\u2028", "\u0085", "“q”", "](1)", "{0}", "x\u0001", new string('y', 60)];
        string[] breaks = ["\n", "\r\n", "\r", "\n\n", " \r \n"];
        var random = new Random(20250305);
        for (var file = 0; file < 40; file++)
        {
            var text = new StringBuilder();
            for (var finding = 0; finding < 100; finding++)
            {
                text.Append(Some(pieces)).Append("[|ad").Append(Some(pieces)).Append("|]").Append(random.Next(3) == 0 ? Some(breaks) : Some(pieces));
            }

            Add($"f{file:d2}.txt", text.ToString(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: file % 2 == 0));
        }

        AssertGood();

        string Some(string[] strings) => strings[random.Next(strings.Length)];
    }

    [JudgeFact]
    public void Paths_from_a_folder_within_the_tree_are_good()
    {
        Add("copy/2025/a.txt", "[|Ad|]", Encoding.UTF8);
        var written = _reports[0].File.Text;
        _reports[0] = TestReports.Report("../2025/a.txt", $"[|{written}|]", Encoding.UTF8, out _);
        AssertGood(folder: "copy/2025", withJsonLines: false);
    }

    private void Add(string path, string markedText, Encoding encoding)
    {
        _reports.Add(TestReports.Report(path, markedText, encoding, out var bytes));
        var file = Path.Combine(_root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
    }

    private void AssertGood(RunSummary? summary = null, string folder = "", bool withJsonLines = true)
    {
        var log = Path.Combine(_root, "out.sarif");
        var lines = Path.Combine(_root, "out.jsonl");
        using (var stream = File.Create(log))
        using (var writer = new SarifWriter(stream, new SarifRun { Rules = [TestRules.StaleTitle, TestRules.AdLabel], Version = "0.1.0-test.1+abc", Tree = new SourceTree(folder, null) }))
        {
            Write(writer, summary);
        }

        using (var stream = File.Create(lines))
        {
            Write(new JsonLinesWriter(stream), summary);
        }

        var judgement = Judge(["--sarif", log, .. withJsonLines ? ["--jsonl", lines] : Array.Empty<string>()]);
        Assert.Contains("{\"errors\":0,\"warnings\":0,", judgement, StringComparison.Ordinal);
        Assert.Contains($"\"results\":{_reports.Sum(report => report.Diagnostics.Length)},", judgement, StringComparison.Ordinal);
    }

    private void Write(IDiagnosticWriter writer, RunSummary? summary)
    {
        writer.Begin();
        _reports.ForEach(writer.Write);
        writer.End(summary ?? TestReports.Summary);
    }

    private string Judge(string[] arguments)
    {
        var schema = Path.Combine(JudgeFactAttribute.Folder, "sarif-schema-2.1.0.json");
        var start = new ProcessStartInfo(
            "node", [Path.Combine(JudgeFactAttribute.Folder, "judge.mjs"), "--root", _root, "--schema", schema, .. arguments])
        {
            RedirectStandardOutput = true,
        };
        using var node = Process.Start(start)!;
        var output = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        return output;
    }
}
