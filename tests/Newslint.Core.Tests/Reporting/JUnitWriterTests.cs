using System.Xml;
using System.Xml.Schema;
using Newslint.Reporting;
using Newslint.Rules;

namespace Newslint.Core.Tests.Reporting;

public sealed class JUnitWriterTests
{
    private static readonly LintReport[] Reports =
    [
        TestReports.Report("a.txt", "He spoke.\n[|Ad|]\n[|Ad & <b>|]"),
        TestReports.Report("b.txt", "Copy."),
        TestReports.Report("c.txt", "[|Mayor|] Ruiz", TestRules.StaleTitle),
        TestReports.Report("d.txt", "[|Ad|]").Silenced(),
        TestReports.Report("e.txt", "[|Ad|]").As(Severity.Error),
    ];

    [Fact]
    public void A_file_is_a_test_that_errors_and_warnings_fail() =>
        Assert.Equal(
            """
            <?xml version="1.0" encoding="utf-8"?>
            <testsuites>
            <testsuite name="newslint" tests="5" failures="2" errors="0" skipped="0">
            <testcase name="a.txt" classname="newslint"><failure message="'Ad' is an advertisement label left in the copy. (1 more)" type="warning">
            a.txt(2,1,2,3): warning NL1701: 'Ad' is an advertisement label left in the copy.
            a.txt(3,1,3,9): warning NL1701: 'Ad &amp; &lt;b&gt;' is an advertisement label left in the copy.
            </failure></testcase>
            <testcase name="b.txt" classname="newslint" />
            <testcase name="c.txt" classname="newslint"><system-out>
            c.txt(1,1,1,6): info NL1301: 'Mayor' is out of date: Ana Ruiz held the office then.
            </system-out></testcase>
            <testcase name="d.txt" classname="newslint" />
            <testcase name="e.txt" classname="newslint"><failure message="'Ad' is an advertisement label left in the copy." type="error">
            e.txt(1,1,1,3): error NL1701: 'Ad' is an advertisement label left in the copy.
            </failure></testcase>
            </testsuite>
            </testsuites>

            """,
            Writing.Bytes(stream => new JUnitWriter(stream), Reports));

    [Fact]
    public void A_report_has_the_shape_that_readers_share()
    {
        AssertValid(Writing.Bytes(stream => new JUnitWriter(stream)));
        AssertValid(Writing.Bytes(stream => new JUnitWriter(stream), TestReports.Summary with { Notes = [new RunNote(RunNoteKind.Input, Severity.Error, "It cannot be read.") { Path = "f.txt" }] }, Reports));
    }

    [Fact]
    public void The_shape_is_asked_for() =>
        Assert.Throws<XmlSchemaValidationException>(() => AssertValid(Writing.Bytes(stream => new JUnitWriter(stream), Reports).Replace(" tests=\"5\"", "", StringComparison.Ordinal)));

    private static void AssertValid(string report)
    {
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema };
        settings.Schemas.Add(null, Repository.PathOf("tests", "Newslint.Core.Tests", "Reporting", "junit.xsd"));
        using var reader = XmlReader.Create(new StringReader(report), settings);
        while (reader.Read())
        {
        }
    }
}
