using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using Newslint.Reporting;
using Newslint.Rules;

namespace Newslint.Core.Tests.Reporting.Html;

public sealed class HtmlReportWriterTests
{
    [Fact]
    public void A_finding_is_a_mark_in_the_copy_and_a_card_beside_it()
    {
        var page = new WrittenPage(TestReports.Report("copy/a.txt", "He spoke.\n\n[|Advertisement|]\n\nShe answered."));
        Assert.Equal(["He spoke.", "Advertisement", "She answered."], page.Copy);
        var mark = Assert.Single(page.All("mark"));
        Assert.Equal("warning", mark.ClassName);
        Assert.Equal("#c1-1", mark.QuerySelector("a")!.GetAttribute("href"));
        var card = page.Document.GetElementById("c1-1")!;
        Assert.Equal(mark.ParentElement!.ParentElement, card.ParentElement!.ParentElement);
        Assert.Equal("'Advertisement' is an advertisement label left in the copy.", page.Document.GetElementById(mark.GetAttribute("aria-describedby")!)!.TextContent);
        Assert.Contains("Ad labels are page furniture", card.QuerySelector(".why")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("ad-label, furniture", card.QuerySelector(".rule-name")!.TextContent);
    }

    [Theory]
    [InlineData("0-3 5-8", "One: c1-1", "hre: c1-2")]
    [InlineData("0-8 2-4", "On: c1-1", "e : c1-1 c1-2", "Thre: c1-1")]
    [InlineData("0-5 3-8", "One: c1-1", " T: c1-1 c1-2", "hre: c1-2")]
    [InlineData("0-3 0-3 0-3", "One: c1-1 c1-2 c1-3")]
    [InlineData("0-9 1-8 2-7", "O: c1-1", "n: c1-1 c1-2", "e Thr: c1-1 c1-2 c1-3", "e: c1-1 c1-2", "e: c1-1")]
    public void Findings_that_overlap_are_cut_into_stretches_that_name_all_of_them(string spans, params string[] marks) =>
        Assert.Equal(marks, new WrittenPage(WithSpans("One Three", spans)).Marks);

    [Fact]
    public void A_finding_over_several_lines_is_marked_on_each_and_told_once()
    {
        var page = new WrittenPage(TestReports.Report("a.txt", "On [|the\r\nway\n\nhome|]."));
        Assert.Equal(["the: c1-1", "way: c1-1", "home: c1-1"], page.Marks);
        Assert.Equal("1", Assert.Single(page.All("mark sup")).TextContent);
        Assert.Single(page.All(".card"));
    }

    [Fact]
    public void A_finding_of_line_breaks_alone_can_be_clicked()
    {
        var page = new WrittenPage(TestReports.Report("a.txt", "One[|\n\n|]Two"));
        Assert.Equal(["↵: c1-1"], page.Marks);
    }

    [Fact]
    public void Every_link_within_the_page_leads_somewhere()
    {
        var report = WithSpans("One Three\n\nFive", "0-9 1-8 2-7 9-11 11-15").With(diagnostic => diagnostic with
        {
            Related = [new RelatedLocation(new TextSpan(11, 2), "There.")],
        });
        var page = new WrittenPage(report, TestReports.Report("b.txt", "[|Ad|]"));
        foreach (var link in page.All("a[href]"))
        {
            Assert.NotNull(page.Document.GetElementById(link.GetAttribute("href")![1..]));
        }

        var ids = page.All("[id]").Select(element => element.Id).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Fact]
    public void A_thousand_findings_within_each_other_do_not_make_a_page_of_their_square()
    {
        var text = new string('x', 2000);
        var page = new WrittenPage(WithSpans(text, string.Join(' ', Enumerable.Range(0, 1000).Select(i => $"{i}-{2000 - i}"))));
        Assert.Equal(1000, page.All(".card").Count());
        Assert.True(page.Markup.Length < 3_000_000, page.Markup.Length.ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_fix_is_shown_before_and_after_with_its_tier()
    {
        var report = TestReports.Report("a.txt", "She had [|utilized|] it.\n").With(diagnostic => diagnostic with
        {
            Fix = Fix.Replace(diagnostic.Span, "used", FixSafety.Safe),
        });
        var page = new WrittenPage(report);
        Assert.Equal(["She had utilized it.", "She had used it."], page.All(".fix dd").Select(side => side.TextContent));
        Assert.Equal("utilized", Assert.Single(page.All("del")).TextContent);
        Assert.Equal("used", Assert.Single(page.All("ins")).TextContent);
        Assert.Equal("Safe fix: newslint fix makes it.", Assert.Single(page.All(".tier")).TextContent);
        Assert.Contains("1 can be fixed with newslint fix.", page.Summary.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fix_is_shown_with_whole_words_of_its_line_around_it()
    {
        var report = TestReports.Report("a.txt", "One.\nThe quick brown foxes and hounds [|utilized|] the gate to reach the other side.").With(diagnostic => diagnostic with
        {
            Fix = Fix.Replace(diagnostic.Span, "used", FixSafety.Suggestion),
        });
        Assert.Equal(
            ["…brown foxes and hounds utilized the gate to reach the…", "…brown foxes and hounds used the gate to reach the…"],
            new WrittenPage(report).All(".fix dd").Select(side => side.TextContent));
    }

    [Fact]
    public void The_summary_counts_and_names_rules_files_notes_and_what_is_hidden()
    {
        var hidden = TestReports.Report("c.txt", "[|Ad|]");
        var page = new WrittenPage(
            [
                TestReports.Report("a.txt", "[|Ad|] [|Ad|]"),
                TestReports.Report("b.txt", "[|Mayor Ruiz|]", TestRules.StaleTitle),
                hidden with { Diagnostics = [], Hidden = hidden.Diagnostics },
            ],
            TestReports.Summary with { Files = 3, Succeeded = false, Notes = [new RunNote(RunNoteKind.Input, Severity.Error, "cannot be read.") { Path = "d.txt" }] });
        Assert.Equal(["0 errors", "2 warnings", "1 suggestion"], page.All(".counts li").Select(count => count.TextContent));
        Assert.Equal(["NL1701 ad-labelfurniture21", "NL1301 stale-titlepeople11"], page.All(".by-rule tbody tr").Select(row => row.TextContent));
        Assert.Equal(["a.txt 2 warnings", "b.txt 1 suggestion"], page.All(".by-file li").Select(file => file.TextContent));
        Assert.Equal(["c.txt"], page.All(".clean li").Select(file => file.TextContent));
        Assert.Equal(["d.txt: error: cannot be read."], page.All(".notes li").Select(note => note.TextContent));
        Assert.Contains("1 more finding: suppressed", page.Summary.TextContent, StringComparison.Ordinal);
        Assert.Contains("Not everything could be linted", page.Summary.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_that_finds_nothing_says_so()
    {
        var page = new WrittenPage(TestReports.Report("a.txt", "[|Ad|]").Silenced());
        Assert.Contains("Clean copy: nothing found in 1 file.", page.Summary.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.All("mark, .card, form, .file"));
    }

    [Theory]
    [InlineData(20, 20)]
    [InlineData(21, 0)]
    public void Files_are_open_while_they_are_few(int files, int open)
    {
        var page = new WrittenPage([.. Enumerable.Range(1, files).Select(i => TestReports.Report($"{i:d3}.txt", "[|Ad|]"))]);
        Assert.Equal(files, page.All(".file").Count());
        Assert.Equal(open, page.All(".file[open]").Count());
        Assert.Equal(page.All(".file").Select(file => file.Id), Enumerable.Range(1, files).Select(i => $"file-{i}"));
    }

    [Fact]
    public void Of_a_long_file_only_the_lines_around_its_findings_are_shown()
    {
        var lines = Enumerable.Range(1, 400).Select(i => i is 100 or 104 or 300 ? "[|Ad|]" : $"Line {i}.");
        var page = new WrittenPage(TestReports.Report("a.txt", string.Join('\n', lines)));
        Assert.Equal(["… 96 lines …", "… 189 lines …", "… 97 lines …"], page.All(".gap").Select(gap => gap.TextContent));
        Assert.Equal(["97", "107", "297", "303"], Ends(page.All(".n").Select(number => number.TextContent).ToList()));

        static string[] Ends(List<string> numbers) => [numbers[0], numbers[10], numbers[11], numbers[^1]];
    }

    [Fact]
    public void Of_a_long_stretch_only_its_ends_are_shown()
    {
        var page = new WrittenPage(TestReports.Report("a.txt", new string('x', 50_000) + "[|Ad|]"));
        Assert.Contains("… 46,000 characters …", page.Copy.First(), StringComparison.Ordinal);
        Assert.Equal(["Ad: c1-1"], page.Marks);
    }

    [Fact]
    public void Files_beyond_the_bound_are_counted_and_the_page_says_so()
    {
        var reports = Enumerable.Range(1, 60).Select(i => TestReports.Report($"{i:d3}.txt", string.Join('\n', Enumerable.Repeat("[|Ad|]", 30)))).ToList();
        var page = new WrittenPage(reports, summary: null, mostCharacters: 40_000);
        var shown = page.All(".file").Count();
        Assert.InRange(shown, 1, 10);
        Assert.Equal(60, page.All(".by-file li").Count());
        Assert.Equal(shown, page.All(".by-file a").Count());
        Assert.Contains($"{60 - shown} more files with findings only counted above", page.Main.TextContent, StringComparison.Ordinal);
        Assert.Contains("in this file not shown", page.Main.TextContent, StringComparison.Ordinal);
        Assert.InRange(page.Main.OuterHtml.Length, 30_000, 60_000);
    }

    [Fact]
    public void The_policy_allows_the_style_and_the_script_of_the_page_and_nothing_else()
    {
        var page = new WrittenPage(TestReports.Report("a.txt", "[|Ad|]"));
        var policy = page.Document.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;
        Assert.Equal(
            $"default-src 'none'; style-src {HashOf("style")}; script-src {HashOf("script")}; img-src data:; base-uri 'none'; form-action 'none'", policy);
        Assert.Empty(page.All("[style], [src], link, img, iframe, object, embed, base"));

        string HashOf(string element) =>
            $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Assert.Single(page.All(element)).TextContent)))}'";
    }

    [Fact]
    public void The_same_findings_give_the_same_page()
    {
        var report = TestReports.Report("a.txt", "[|Ad|] and [|Ad|]");
        Assert.Equal(new WrittenPage(report).Markup, new WrittenPage(report).Markup);
    }

    /// <summary>A report with findings at spans such as <c>0-3 5-8</c>.</summary>
    private static LintReport WithSpans(string text, string spans)
    {
        var report = TestReports.Report("a.txt", $"[|{text}|]");
        var one = report.Diagnostics[0];
        var diagnostics = spans.Split(' ')
            .Select(span => span.Split('-').Select(int.Parse).ToArray())
            .Select(ends => one with { Span = TextSpan.FromBounds(ends[0], ends[1]), Arguments = ["words"] });
        return report with { Diagnostics = [.. diagnostics.OrderBy(finding => finding.Span.Start)] };
    }
}
