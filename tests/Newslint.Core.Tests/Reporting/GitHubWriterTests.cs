using Newslint.Reporting;
using Newslint.Rules;

namespace Newslint.Core.Tests.Reporting;

public sealed class GitHubWriterTests
{
    [Fact]
    public void A_finding_is_a_command_with_its_place_from_the_top_of_the_tree() =>
        Assert.Equal(
            "::warning file=copy/a b.txt,line=2,endLine=2,col=1,endColumn=14,title=NL1701 ad-label::'Advertisement' is an advertisement label left in the copy.\n",
            Writing.Lines(text => new GitHubWriter(text, new SourceTree("copy/2025", null)), TestReports.Report("../a b.txt", "He spoke.\r\n[|Advertisement|]")));

    [Theory]
    [InlineData(Severity.Error, "::error ")]
    [InlineData(Severity.Warning, "::warning ")]
    [InlineData(Severity.Suggestion, "::notice ")]
    public void Each_severity_has_its_command(Severity severity, string command) =>
        Assert.StartsWith(command, Writing.Lines(text => new GitHubWriter(text, SourceTree.None), TestReports.Report("a.txt", "[|Ad|]").As(severity)), StringComparison.Ordinal);

    [Fact]
    public void A_finding_over_several_lines_has_no_columns() =>
        Assert.Equal(
            "::warning file=a.txt,line=1,endLine=2,title=NL1701 ad-label::'Ad Ad' is an advertisement label left in the copy.\n",
            Writing.Lines(text => new GitHubWriter(text, SourceTree.None), TestReports.Report("a.txt", "[|Ad\nAd|]")));

    [Fact]
    public void Text_is_escaped_as_the_toolkit_of_GitHub_does_it() =>
        Assert.Equal(
            "::warning file=100%25%2C a%3Ab.txt,line=1,endLine=1,col=1,endColumn=14,title=NL1701 ad-label::'50%25, a: b %250A' is an advertisement label left in the copy.\n",
            Writing.Lines(text => new GitHubWriter(text, SourceTree.None), TestReports.Report("100%, a:b.txt", "[|50%, a: b %0A|]")));

    [Fact]
    public void The_first_ten_of_a_kind_are_written_and_the_others_counted()
    {
        var many = string.Concat(Enumerable.Repeat("[|Ad|]\n", 8));
        var lines = Writing.Lines(
            text => new GitHubWriter(text, SourceTree.None),
            TestReports.Report("a.txt", many),
            TestReports.Report("b.txt", many),
            TestReports.Report("c.txt", many).As(Severity.Error),
            TestReports.Report("d.txt", "[|Ad|] [|Ad|] [|Ad|]").As(Severity.Error)).TrimEnd('\n').Split('\n');

        Assert.Equal(8, lines.Count(line => line.StartsWith("::warning file=a.txt,", StringComparison.Ordinal)));
        Assert.Equal(2, lines.Count(line => line.StartsWith("::warning file=b.txt,", StringComparison.Ordinal)));
        Assert.Equal(10, lines.Count(line => line.StartsWith("::error ", StringComparison.Ordinal)));
        Assert.Equal(
            "GitHub shows ten annotations of a kind. There are also 1 more error and 6 more warnings. Add --format sarif:newslint.sarif, or lint with --format msbuild, to see them all.",
            lines[^1]);
        Assert.Equal(21, lines.Length);
    }

    [Fact]
    public void Findings_that_are_shown_to_nobody_are_not_written() =>
        Assert.Empty(Writing.Lines(text => new GitHubWriter(text, SourceTree.None), TestReports.Report("a.txt", "[|Ad|]").Silenced()));
}
