using Newslint.Reporting;
using Newslint.Rules;

namespace Newslint.Core.Tests.Reporting;

public sealed class CheckstyleWriterTests
{
    [Fact]
    public void Findings_stand_under_their_files_and_clean_files_are_left_out() =>
        Assert.Equal(
            """
            <?xml version="1.0" encoding="utf-8"?>
            <checkstyle version="4.3">
            <file name="copy/a &amp; b.txt">
            <error line="1" column="5" severity="error" message="'x &lt; &quot;y&quot;' is an advertisement label left in the copy." source="newslint.furniture.NL1701" />
            <error line="2" column="1" severity="error" message="'Ad' is an advertisement label left in the copy." source="newslint.furniture.NL1701" />
            </file>
            <file name="d.txt">
            <error line="1" column="1" severity="info" message="'Mayor' is out of date: Ana Ruiz held the office then." source="newslint.people.NL1301" />
            </file>
            </checkstyle>

            """,
            Writing.Bytes(
                stream => new CheckstyleWriter(stream),
                TestReports.Report("copy/a & b.txt", "He: [|x < \"y\"|]\n[|Ad|]").As(Severity.Error),
                TestReports.Report("b.txt", "Copy."),
                TestReports.Report("c.txt", "[|Ad|]").Silenced(),
                TestReports.Report("d.txt", "[|Mayor|] Ruiz", TestRules.StaleTitle)));

    [Fact]
    public void What_XML_forbids_is_replaced() =>
        Assert.Contains(
            "message=\"'a\uFFFDb\uFFFD\uFFFDc d' is",
            Writing.Bytes(stream => new CheckstyleWriter(stream), TestReports.Report("a.txt", "[|a\0b\uFFFE\uFFFFc\nd|]")),
            StringComparison.Ordinal);
}
