using System.Text;
using Newslint.Core.Tests.Reporting;
using Newslint.Reporting.Sarif;
using Newslint.Rules;
using Newslint.Suppressions.Baselines;

namespace Newslint.Core.Tests.Suppressions.Baselines;

public sealed class BaselineMatcherTests
{
    [Theory]
    [InlineData("One.\n\n[|Advertisement|]\n\nTwo.", "One and a half.\n\nOne.\n\n[|Advertisement|]", "=")] // lines above and below
    [InlineData("Here [|Advertisement|] stands.", "Now there [|Advertisement|] goes on.", "=")] // words beside it
    [InlineData("[|Ad|] x\n\n[|Ad|] y", "[|Ad|] y\n\n[|Ad|] x", "==")] // paragraphs in another order
    [InlineData("[|Ad|]\n\n[|Ad|]", "[|Ad|]\n\n[|Ad|]\n\n[|Ad|]", "==+")] // one more of a kind
    [InlineData("[|Ad|] x\n\n[|Ad|] y", "[|Ad|] y", "=")] // the right one of two is gone
    [InlineData("[|Advert|]", "[|Advertisement|]", "+")]
    public void A_finding_is_known_by_its_words_and_what_stands_beside_them(string before, string after, string states)
    {
        var matcher = new BaselineMatcher(BaselineOf(TestReports.Report("a.txt", before)), _ => true);

        Assert.Equal(states, StatesOf(matcher.Apply(TestReports.Report("a.txt", after), "a.txt")));
    }

    [Fact]
    public void What_is_not_found_any_more_is_fixed()
    {
        var matcher = new BaselineMatcher(BaselineOf(TestReports.Report("a.txt", "[|Ad|] x\n\n[|Ad|] y"), TestReports.Report("b.txt", "[|Ad|]")), _ => true);
        matcher.Apply(TestReports.Report("a.txt", "[|Ad|] y"), "a.txt");

        var entry = Assert.Single(matcher.Fixed(_ => true, _ => true));
        Assert.Equal(("a.txt", "NL1701", new BaselineRegion(1, 1, 1, 3)), (entry.Path, entry.RuleId, entry.Region));
        Assert.Empty(matcher.Fixed(_ => true, gone => gone.RuleId != "NL1701"));
    }

    [Fact]
    public void A_file_that_was_not_linted_has_nothing_fixed() =>
        Assert.Empty(new BaselineMatcher(BaselineOf(TestReports.Report("a.txt", "[|Ad|]")), _ => true).Fixed(_ => true, _ => true));

    [Fact]
    public void What_a_rule_did_not_look_for_to_the_end_is_not_fixed()
    {
        var matcher = new BaselineMatcher(BaselineOf(TestReports.Report("a.txt", "[|Ad|]")), _ => true);
        matcher.Apply(TestReports.Report("a.txt", "Nothing.") with { Unfinished = ["NL1701"] }, "a.txt");

        Assert.Empty(matcher.Fixed(_ => true, _ => true));
    }

    [Fact]
    public void A_renamed_file_stays_known()
    {
        var baseline = BaselineOf(TestReports.Report("old.txt", "[|Ad|] x\n\n[|Ad|] y"));

        var renamed = new BaselineMatcher(baseline, path => path != "old.txt");
        Assert.Equal("==", StatesOf(renamed.Apply(TestReports.Report("new.txt", "[|Ad|] z\n\n[|Ad|] y"), "new.txt")));
        Assert.Empty(renamed.Fixed(_ => true, _ => true));

        var copied = new BaselineMatcher(baseline, _ => true);
        Assert.Equal("++", StatesOf(copied.Apply(TestReports.Report("new.txt", "[|Ad|] x\n\n[|Ad|] y"), "new.txt")));
    }

    [Fact]
    public void A_label_that_stands_everywhere_does_not_make_a_known_file_of_another_that_has_gone()
    {
        var matcher = new BaselineMatcher(BaselineOf(TestReports.Report("a.txt", "Clean [|Ad|] here."), TestReports.Report("gone.txt", "[|Ad|]")), path => path != "gone.txt");

        Assert.Equal("=+", StatesOf(matcher.Apply(TestReports.Report("a.txt", "Clean [|Ad|] here.\n\n[|Ad|]"), "a.txt")));
    }

    [Fact]
    public void A_new_file_is_the_one_that_has_most_in_common_with_it_and_no_other()
    {
        var matcher = new BaselineMatcher(
            BaselineOf(TestReports.Report("one.txt", "[|Ad|]\n\nx [|Ad|]"), TestReports.Report("two.txt", "[|Ad|]\n\ny [|Ad|]"), TestReports.Report("old/three.txt", "[|Ad|] z")),
            _ => false);

        Assert.Equal("==+", StatesOf(matcher.Apply(TestReports.Report("new.txt", "[|Ad|]\n\ny [|Ad|]\n\nx [|Ad|] w"), "new.txt")));
        Assert.Equal("=", StatesOf(matcher.Apply(TestReports.Report("new/three.txt", "[|Ad|] changed"), "new/three.txt")));
        Assert.Equal(["one.txt", "one.txt"], matcher.Fixed(_ => true, _ => true).Select(entry => entry.Path));
    }

    [Fact]
    public void What_a_file_had_that_is_gone_is_fixed_where_somebody_looked()
    {
        var matcher = new BaselineMatcher(BaselineOf(TestReports.Report("copy/old.txt", "[|Ad|]")), _ => false);

        Assert.Single(matcher.Fixed(path => path.StartsWith("copy/", StringComparison.Ordinal), _ => true));
        Assert.Empty(matcher.Fixed(_ => false, _ => true));
    }

    [Fact]
    public void A_suppressed_finding_is_matched_and_not_fixed()
    {
        var report = TestReports.Report("a.txt", "[|Ad|]");
        var matcher = new BaselineMatcher(BaselineOf(report), _ => true);
        var suppressed = report with { Diagnostics = [], Hidden = [report.Diagnostics[0] with { Suppression = new Suppression(IsInSource: true, "Wanted.") }] };

        var finding = Assert.Single(matcher.Apply(suppressed, "a.txt").Hidden);
        Assert.Equal((BaselineState.Unchanged, "Wanted."), (finding.BaselineState, finding.Suppression?.Reason));
        Assert.Empty(matcher.Fixed(_ => true, _ => true));
    }

    [Theory]
    [InlineData("{", "This is not JSON: see line 1, byte 2.")]
    [InlineData("[]", "This is not a SARIF log of newslint, or not of this version: a result lacks its rule, place or fingerprints.")]
    [InlineData("""{"runs":[{"tool":{"driver":{"name":"other"}},"results":[]}]}""", "This log was written by 'other', not by newslint.")]
    [InlineData("""{"runs":[{"tool":{"driver":{"name":"newslint"}},"results":[{"ruleId":"NL1701"}]}]}""", "This is not a SARIF log of newslint, or not of this version: a result lacks its rule, place or fingerprints.")]
    public void What_is_no_log_is_told(string text, string message) =>
        Assert.Equal(message, Assert.Throws<InvalidDataException>(() => Baseline.Read(Encoding.UTF8.GetBytes(text))).Message);

    private static Baseline BaselineOf(params LintReport[] reports)
    {
        using var stream = new MemoryStream();
        using var writer = new SarifWriter(stream, new SarifRun { Rules = [TestRules.AdLabel], Version = "0.1.0" });
        writer.Begin();
        Array.ForEach(reports, writer.Write);
        writer.End(TestReports.Summary);
        return Baseline.Read(stream.ToArray());
    }

    /// <summary>A sign for each finding: <c>=</c> for one that is known, <c>+</c> for one that is new.</summary>
    private static string StatesOf(LintReport report)
    {
        Assert.All(report.Hidden, finding => Assert.Equal(BaselineState.Unchanged, finding.BaselineState));
        Assert.All(report.Diagnostics, finding => Assert.Equal(BaselineState.New, finding.BaselineState));
        return string.Concat(report.All.Select(finding => finding.BaselineState == BaselineState.Unchanged ? '=' : '+'));
    }
}
