using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Microsoft.CodeAnalysis.Text;
using Newslint.Reporting;
using Newslint.Rules;

namespace Newslint.Core.Tests.Reporting;

public sealed class JsonLinesWriterTests
{
    [Fact]
    public void A_finding_is_a_line() =>
        Assert.Equal(
            """
            {"path":"copy/ü #1.txt","ruleId":"NL1701","ruleName":"ad-label","category":"furniture","severity":"warning","message":"'Advertisement' is an advertisement label left in the copy.","start":11,"end":24,"startLine":3,"startColumn":1,"endLine":3,"endColumn":14}

            """,
            Written(TestReports.Report("copy/ü #1.txt", "He spoke.\n\n[|Advertisement|]\n")));

    [Fact]
    public void Related_places_and_properties_come_last()
    {
        var report = TestReports.Report("a.txt", "She is [|Mayor Ruiz|] now.", TestRules.StaleTitle).With(diagnostic => diagnostic with
        {
            Related = [new RelatedLocation(new TextSpan(0, 3), "“She” is Ruiz.")],
            Properties = ImmutableSortedDictionary.Create<string, string>(StringComparer.OrdinalIgnoreCase).Add("actual", "mayor").Add("Zone", "x"),
        });
        Assert.Equal(
            """
            {"path":"a.txt","ruleId":"NL1301","ruleName":"stale-title","category":"people","severity":"suggestion","message":"'Mayor Ruiz' is out of date: Ana Ruiz held the office then.","start":7,"end":17,"startLine":1,"startColumn":8,"endLine":1,"endColumn":18,"related":[{"start":0,"end":3,"message":"“She” is Ruiz."}],"properties":{"Zone":"x","actual":"mayor"}}

            """,
            Written(report));
    }

    [Fact]
    public void Without_the_path_the_object_is_the_same()
    {
        var report = TestReports.Report("a.txt", "[|Ad|]");
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, DiagnosticJson.Options))
        {
            DiagnosticJson.Write(json, report.Diagnostics[0], withPath: false);
        }

        Assert.Equal(
            Written(report).Replace("\"path\":\"a.txt\",", "", StringComparison.Ordinal),
            Encoding.UTF8.GetString(stream.ToArray()) + "\n");
    }

    [Fact]
    public void Columns_count_code_units_and_lines_end_as_editors_count_them()
    {
        var report = TestReports.Report("a.txt", "One\r\nTwo\rTh\u2028ree\n😀\u00A0[|Ad\u0085|] x");
        using var line = JsonDocument.Parse(Written(report));
        Assert.Equal(4, line.RootElement.GetProperty("startLine").GetInt32());
        Assert.Equal(4, line.RootElement.GetProperty("startColumn").GetInt32());
        Assert.Equal(7, line.RootElement.GetProperty("endColumn").GetInt32());
        Assert.Equal(19, line.RootElement.GetProperty("start").GetInt32());
    }

    [Fact]
    public void A_byte_order_mark_is_not_counted()
    {
        var report = TestReports.Report("a.txt", "[|Ad|]", Encoding.UTF8, out _);
        Assert.True(report.File.HasByteOrderMark);
        Assert.Contains("\"start\":0,\"end\":2,\"startLine\":1,\"startColumn\":1,", Written(report), StringComparison.Ordinal);
    }

    [Fact]
    public void Halves_of_surrogate_pairs_become_replacement_characters()
    {
        using var line = JsonDocument.Parse(Written(TestReports.Report("a\uD800.txt", "[|x\uDE00\uD83Dy\uD83D|]")));
        Assert.Equal("'x\uFFFD\uFFFDy\uFFFD' is an advertisement label left in the copy.", line.RootElement.GetProperty("message").GetString());
        Assert.Equal("a\uFFFD.txt", line.RootElement.GetProperty("path").GetString());
    }

    [Fact]
    public void Every_character_is_read_back_and_none_breaks_the_line()
    {
        var all = new StringBuilder("😀");
        for (var c = '\0'; c < '\uFFFF'; c++)
        {
            all.Append(char.IsSurrogate(c) ? '-' : c);
        }

        var written = Written(TestReports.Report("a.txt", $"[|{all}|]"));
        using var line = JsonDocument.Parse(written);
        Assert.Equal($"'{all}' is an advertisement label left in the copy.", line.RootElement.GetProperty("message").GetString());
        Assert.DoesNotContain(written[..^1], c => char.IsControl(c) || c is '\u2028' or '\u2029');
    }

    [Fact]
    public void Letters_and_quotation_marks_are_not_escaped() =>
        Assert.Contains("'éß“”’—…中<&+>'", Written(TestReports.Report("a.txt", "[|éß“”’—…中<&+>|]")), StringComparison.Ordinal);

    [Fact]
    public void Findings_that_are_shown_to_nobody_are_not_written() =>
        Assert.Empty(Written(TestReports.Report("a.txt", "[|Ad|]").Silenced()));

    [Fact]
    public void There_is_no_byte_order_mark_and_the_stream_stays_open()
    {
        using var stream = new MemoryStream();
        var writer = new JsonLinesWriter(stream);
        writer.Begin();
        writer.Write(TestReports.Report("a.txt", "[|Ad|] and [|Ad|]"));
        writer.Write(TestReports.Report("b.txt", "[|Ad|]"));
        writer.End(TestReports.Summary);
        Assert.Equal((byte)'{', stream.ToArray()[0]);
        Assert.Equal(3, stream.ToArray().Count(unit => unit == '\n'));
    }

    private static string Written(LintReport report)
    {
        using var stream = new MemoryStream();
        var writer = new JsonLinesWriter(stream);
        writer.Begin();
        writer.Write(report);
        writer.End(TestReports.Summary);
        return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(stream.ToArray());
    }
}
