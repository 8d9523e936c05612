using Microsoft.CodeAnalysis.Text;
using Newslint.Cli.Input;
using Newslint.Cli.Tests.Rendering;
using Newslint.Rules;

namespace Newslint.Cli.Tests.Input;

public sealed class ChangedLinesTests
{
    [Theory]
    [InlineData("@@ -2 +2 @@\n-x\n+y\n", "2")]
    [InlineData("@@ -0,0 +1,3 @@\n+a\n+b\n+c\n", "1 2 3")]
    [InlineData("@@ -1,2 +0,0 @@\n-a\n-b\n", "")]
    [InlineData("@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n@@ -4,0 +5 @@ said\n+z\n", "1 5")]
    [InlineData("@@ -1,2 +1,2 @@\n--- a/x.txt\n-@@ -9 +9 @@\n+++ b/x.txt\n+@@ -8 +8 @@\n@@ -6 +6 @@\n-p\n+q\n", "1 2 6")]
    public void The_lines_of_a_hunk_have_changed(string hunks, string lines)
    {
        var changes = new ChangedLines();
        changes.AddPatch($"diff --git a/s.txt b/s.txt\nindex 1..2 100644\n--- a/s.txt\n+++ b/s.txt\n{hunks}");

        Assert.Equal(lines, Changed(changes, "s.txt"));
        Assert.False(changes.Has("x.txt"));
    }

    [Theory]
    [InlineData("+++ b/a b.txt\t", "a b.txt")]
    [InlineData("+++ \"b/a\\tb\\\"\\\\\\303\\251é😀.txt\"", "a\tb\"\\éé😀.txt")]
    [InlineData("+++ b/é.txt", "é.txt")]
    public void A_path_is_read_as_git_writes_it(string line, string path)
    {
        var changes = new ChangedLines();
        changes.AddPatch($"diff --git a/x b/x\n--- /dev/null\n{line}\n@@ -0,0 +1 @@\n+x\n");

        Assert.Equal("1", Changed(changes, path));
    }

    [Fact]
    public void A_new_file_has_changed_to_its_end()
    {
        var changes = new ChangedLines();
        changes.AddFile("s.txt");

        Assert.Equal("1 2 3 4 5 6 7 8 9", Changed(changes, "s.txt"));
    }

    [Fact]
    public void A_finding_of_several_lines_and_one_that_is_explained_by_another_place_have_changed()
    {
        var report = MarkedReport.Of("One\nTwo [ad|three\nfour|]\nFive [ad|six|]", related: [new RelatedLocation(new TextSpan(0, 3), "See here.")]);
        var first = new FileChanges(report.File.Text, [(1, 1)]);
        var third = new FileChanges(report.File.Text, [(3, 3)]);

        Assert.All(report.Diagnostics, finding => Assert.True(first.Touches(finding)));
        Assert.Equal([true, false], report.Diagnostics.Select(third.Touches));
    }

    /// <summary>The changed lines of a text of nine lines, each of which is a finding.</summary>
    private static string Changed(ChangedLines changes, string path)
    {
        var report = MarkedReport.Of(string.Join('\n', Enumerable.Repeat("[ad|word|]", 9)), path);
        var file = changes.In(path, report.File.Text);
        return string.Join(' ', report.Diagnostics.Where(file.Touches).Select(finding => finding.Lines.Start.Line + 1));
    }
}
