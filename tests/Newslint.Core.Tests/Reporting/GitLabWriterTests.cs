using System.Text.Json;
using Newslint.Reporting;
using Newslint.Rules;

namespace Newslint.Core.Tests.Reporting;

public sealed class GitLabWriterTests
{
    [Fact]
    public void A_finding_is_an_issue_of_code_quality() =>
        Assert.Equal(
            """
            [{"description":"'Advertisement' is an advertisement label left in the copy.","check_name":"NL1701","fingerprint":"FINGERPRINT","severity":"minor","location":{"path":"copy/a b.txt","lines":{"begin":3,"end":3}}}]
            """.Replace("FINGERPRINT", Fingerprints(Written("copy", Story))[0], StringComparison.Ordinal),
            Written("copy", Story));

    [Fact]
    public void Without_findings_the_array_is_empty() => Assert.Equal("[]", Written("", TestReports.Report("a.txt", "Copy."), TestReports.Report("b.txt", "[|Ad|]").Silenced()));

    [Theory]
    [InlineData(Severity.Error, "major")]
    [InlineData(Severity.Warning, "minor")]
    [InlineData(Severity.Suggestion, "info")]
    public void Each_severity_has_its_word(Severity severity, string word) =>
        Assert.Contains($"\"severity\":\"{word}\"", Written("", Story.As(severity)), StringComparison.Ordinal);

    [Fact]
    public void Fingerprints_are_unique_in_a_report_where_words_are_alike()
    {
        var fingerprints = Fingerprints(Written("", TestReports.Report("a.txt", "[|Ad|]\n[|Ad|]\n"), TestReports.Report("b.txt", "[|Ad|]\n[|Ad|]\n")));
        Assert.Equal(4, fingerprints.Distinct().Count());
        Assert.All(fingerprints, fingerprint => Assert.Matches("^[0-9a-f]{32}$", fingerprint));
    }

    [Fact]
    public void A_fingerprint_outlives_edits_elsewhere_and_another_working_folder() =>
        Assert.Equal(
            Fingerprints(Written("", TestReports.Report("copy/a.txt", "One.\n\n[|Ad|]\n"))),
            Fingerprints(Written("copy/2025", TestReports.Report(".././a.txt", "Another lead.\nOne.\n\n\n[|Ad|]\n\nThe end.\n"))));

    private static LintReport Story { get; } = TestReports.Report("a b.txt", "He spoke.\n\n[|Advertisement|]\n");

    private static string Written(string folder, params LintReport[] reports) => Writing.Bytes(stream => new GitLabWriter(stream, new SourceTree(folder, null)), reports);

    private static string[] Fingerprints(string written)
    {
        using var issues = JsonDocument.Parse(written);
        return [.. issues.RootElement.EnumerateArray().Select(issue => issue.GetProperty("fingerprint").GetString()!)];
    }
}
