using Newslint.Rules;

namespace Newslint.Core.Tests.Reporting;

public sealed class FingerprintTests
{
    private const string Copy = "He spoke.\n\nRead more: [|Advertisement|] here.\n\nShe answered.";

    [Theory]
    [InlineData("Another lead.\r\n\r\nRead  more:\t[|Advertisement|]\u00A0here.")]
    [InlineData("Read more: [|Advertisement|] here.")]
    public void Changes_on_other_lines_and_of_blanks_keep_it(string changed) => Assert.Equal(Of(Copy), Of(changed));

    [Theory]
    [InlineData("He spoke.\n\nRead less: [|Advertisement|] here.")]
    [InlineData("He spoke.\n\nRead more: [|Advertisement|] there.")]
    [InlineData("He spoke.\n\nRead more: [|Advertisements|] here.")]
    [InlineData("He spoke.\n\nRead more[|: Advertisement|] here.")]
    public void Changes_beside_the_finding_change_it(string changed) => Assert.NotEqual(Of(Copy), Of(changed));

    [Fact]
    public void Another_rule_has_another() =>
        Assert.NotEqual(Of(Copy), Of(TestReports.Report("a.txt", Copy, TestRules.StaleTitle)));

    [Fact]
    public void Findings_that_are_alike_are_counted()
    {
        var fingerprints = Of("[|Ad|]\n[|Ad|]\n[|Advert|]\n[|Ad|]");
        Assert.Equal([":1", ":2", ":1", ":3"], fingerprints.Select(fingerprint => fingerprint[16..]));
        Assert.Equal(fingerprints[0][..16], fingerprints[3][..16]);
        Assert.NotEqual(fingerprints[0], fingerprints[2]);
    }

    [Fact]
    public void They_stay_the_same_from_version_to_version() => Assert.Equal(["aa2c0dd801856c93:1"], Of("[|Ad|]"));

    [Fact]
    public void A_finding_that_takes_its_line_break_with_it_is_no_danger() =>
        Assert.Equal(3, Of("[|Ad\r\n|]x\n[|y\n|]\n[|z|]").Length);

    private static string[] Of(string markedText) => Of(TestReports.Report("a.txt", markedText));

    private static string[] Of(LintReport report) => [.. report.Diagnostics.Select(diagnostic => diagnostic.Fingerprint.ToString())];
}
