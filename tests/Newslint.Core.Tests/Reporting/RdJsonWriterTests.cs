using System.Text;
using System.Text.Json;
using Microsoft.CodeAnalysis.Text;
using Newslint.Reporting;
using Newslint.Rules;

namespace Newslint.Core.Tests.Reporting;

public sealed class RdJsonWriterTests
{
    [Fact]
    public void A_finding_is_a_diagnostic_of_reviewdog() =>
        Assert.Equal(
            """
            {"source":{"name":"newslint","url":"https://github.com/newslint/newslint"},"severity":"WARNING","diagnostics":[{"message":"'Advertisement' is an advertisement label left in the copy.","location":{"path":"copy/a.txt","range":{"start":{"line":3,"column":1},"end":{"line":3,"column":14}}},"severity":"WARNING","code":{"value":"NL1701"},"original_output":"copy/a.txt(3,1,3,14): warning NL1701: 'Advertisement' is an advertisement label left in the copy."}]}
            """,
            Written(TestReports.Report("copy/a.txt", "He spoke.\n\n[|Advertisement|]\n")));

    [Theory]
    [InlineData(Severity.Error, "ERROR")]
    [InlineData(Severity.Warning, "WARNING")]
    [InlineData(Severity.Suggestion, "INFO")]
    public void Each_severity_has_its_word(Severity severity, string word) =>
        Assert.Equal(word, Diagnostics(TestReports.Report("a.txt", "[|Ad|]").As(severity))[0].GetProperty("severity").GetString());

    [Fact]
    public void Columns_count_bytes_of_UTF8()
    {
        Assert.Equal("1:1-1:3", Place(TestReports.Report("a.txt", "[|Ad|]")));
        Assert.Equal("2:14-2:18", Place(TestReports.Report("a.txt", "“é”\n“é” 😀[|😀|]")));
        Assert.Equal("1:4-1:6", Place(TestReports.Report("a.txt", "[|Ad|]", Encoding.UTF8, out _)));
        Assert.Equal("2:1-2:3", Place(TestReports.Report("a.txt", "One.\n[|Ad|]", Encoding.UTF8, out _)));
    }

    [Fact]
    public void Columns_are_right_far_into_a_long_line()
    {
        var line = "x" + string.Concat(Enumerable.Repeat("😀é“", 1_000));
        for (var at = 1; at < line.Length; at += 4 * 7)
        {
            var before = line[..at];
            Assert.Equal($"1:{Encoding.UTF8.GetByteCount(before) + 1}", Place(TestReports.Report("a.txt", $"{before}[|Ad|]")).Split('-')[0]);
        }
    }

    [Fact]
    public void A_fix_is_one_suggestion_however_many_edits_it_has()
    {
        var report = WithFix(FixSafety.Suggestion, new TextChange(new TextSpan(0, 1), "“"), new TextChange(new TextSpan(6, 1), "”"));
        Assert.Equal("""[{"range":{"start":{"line":1,"column":1},"end":{"line":1,"column":8}},"text":"“Hello”"}]""", Diagnostics(report)[0].GetProperty("suggestions").GetRawText());
    }

    [Fact]
    public void A_fix_that_takes_words_out_suggests_nothing_in_their_place() =>
        Assert.Equal("", Diagnostics(WithFix(FixSafety.Safe, new TextChange(new TextSpan(0, 7), "")))[0].GetProperty("suggestions")[0].GetProperty("text").GetString());

    [Fact]
    public void An_idea_is_not_offered_as_a_fix() =>
        Assert.False(Diagnostics(WithFix(FixSafety.Display, new TextChange(new TextSpan(0, 7), "")))[0].TryGetProperty("suggestions", out _));

    [Fact]
    public void Nothing_in_a_message_is_a_link_or_a_tag_of_Markdown()
    {
        Assert.StartsWith(@"'[x\](http://y) \<b> \<i \\\<u [z\](1)'", Diagnostics(TestReports.Report("a.txt", @"[|[x](http://y) <b> \<i \\<u [z\](1)|]"))[0].GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_that_are_shown_to_nobody_are_not_written() =>
        Assert.Empty(Diagnostics(TestReports.Report("a.txt", "[|Ad|]").Silenced()));

    private static LintReport WithFix(FixSafety safety, params TextChange[] edits) =>
        TestReports.Report("a.txt", "[|\"Hello\"|] he said.").With(diagnostic => diagnostic with { Fix = new Fix(safety, [.. edits]) });

    private static string Place(LintReport report)
    {
        var range = Diagnostics(report)[0].GetProperty("location").GetProperty("range");
        return $"{Position("start")}-{Position("end")}";

        string Position(string name) => $"{range.GetProperty(name).GetProperty("line")}:{range.GetProperty(name).GetProperty("column")}";
    }

    private static JsonElement[] Diagnostics(LintReport report) =>
        [.. JsonSerializer.Deserialize<JsonElement>(Written(report)).GetProperty("diagnostics").EnumerateArray()];

    private static string Written(LintReport report) => Writing.Bytes(stream => new RdJsonWriter(stream), report);
}
