using Newslint.Reporting;
using Newslint.Rules;

namespace Newslint.Core.Tests.Reporting;

public sealed class MSBuildWriterTests
{
    [Fact]
    public void A_finding_is_a_line_that_editors_can_follow() =>
        Assert.Equal(
            "copy/a b.txt(2,1,2,14): warning NL1701: 'Advertisement' is an advertisement label left in the copy.\n",
            Written(TestReports.Report("copy/a b.txt", "He spoke.\r\n[|Advertisement|]")));

    [Fact]
    public void A_suggestion_is_information() =>
        Assert.Equal(
            "a.txt(1,1,1,6): info NL1301: 'Mayor' is out of date: Ana Ruiz held the office then.\n",
            Written(TestReports.Report("a.txt", "[|Mayor|] Ruiz", TestRules.StaleTitle)));

    [Fact]
    public void Nothing_in_a_text_or_a_path_ends_the_line_or_speaks_to_the_terminal() =>
        Assert.Equal(
            "a b�c.txt(1,1,3,10): warning NL1701: 'x  y z�[31m�\u00A0�' is an advertisement label left in the copy.\n",
            Written(TestReports.Report("a\nb\u001bc.txt", "[|x\r\ny\rz\u001b[31m\u009b\u00A0\uD83D|]")));

    [Fact]
    public void Findings_that_are_shown_to_nobody_are_not_written() =>
        Assert.Empty(Written(TestReports.Report("a.txt", "[|Ad|]").Silenced()));

    private static string Written(LintReport report)
    {
        using var text = new StringWriter();
        var writer = new MSBuildWriter(text);
        writer.Begin();
        writer.Write(report);
        writer.End(TestReports.Summary);
        return text.ToString();
    }
}
