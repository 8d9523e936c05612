using Microsoft.CodeAnalysis.Text;
using Newslint.Cli.Rendering;
using Newslint.Rules;
using Newslint.Rules.Fixes;
using Newslint.Text;

namespace Newslint.Cli.Tests.Rendering;

public sealed class UnifiedDiffTests
{
    [Fact]
    public void A_line_that_goes_is_shown_between_three_lines_on_each_side() => Assert.Equal(
        """
        --- a/story.txt
        +++ b/story.txt
        @@ -2,7 +2,6 @@
         two
         three
         four
        -five
         six
         seven
         eight

        """,
        Diff("one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\n", ("five\n", "")));

    [Fact]
    public void Changes_whose_context_touches_share_a_hunk_and_others_do_not() =>
        Assert.Equal(2, Diff("a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\nl\nm\nn\no\np\n", ("a\n", ""), ("h\n", "H\n"), ("p\n", "")).Split("@@ -").Length - 1);

    [Fact]
    public void A_missing_line_break_at_the_end_is_told_on_the_side_that_lacks_it() => Assert.Equal(
        """
        --- a/story.txt
        +++ b/story.txt
        @@ -1,2 +1,1 @@
        -one
        -two
        \ No newline at end of file
        +one
        \ No newline at end of file

        """,
        Diff("one\ntwo", ("\ntwo", "")));

    [Theory]
    [InlineData("all\n", "@@ -1,1 +0,0 @@\n-all\n")]
    [InlineData("", "@@ -0,0 +1,1 @@\n+all\n")]
    public void A_file_may_be_empty_before_or_after(string text, string hunk) =>
        Assert.EndsWith(hunk, text.Length > 0 ? Diff(text, ("all\n", "")) : Written(text, [new TextChange(default, "all\n")]).Diff, StringComparison.Ordinal);

    [Fact]
    public void A_name_with_a_blank_ends_in_a_tab() =>
        Assert.StartsWith("--- a/my story.txt\t\n+++ b/my story.txt\t\n", Written("one\n", [new TextChange(new TextSpan(0, 3), "two")], "my story.txt").Diff, StringComparison.Ordinal);

    [Fact]
    public void Whatever_is_edited_a_patch_program_makes_the_same_of_it()
    {
        var random = new Random(20250306);
        for (var round = 0; round < 500; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(30)).Select(_ => Pick(random, "one\n", "two\n", "three\r\n", "\n", "\n", "four\r", "five")));
            var (diff, after) = Written(text, Edits(random, text));

            Assert.Equal(after, diff.Split('\n').Length > 3 ? Patch.Apply(text, diff) : text);
        }
    }

    [Fact]
    public void A_large_file_of_which_every_other_line_goes_takes_no_time()
    {
        var text = string.Concat(Enumerable.Repeat("It held.\nAd\n", 200_000));
        var edits = Enumerable.Range(0, 200_000).Select(i => new TextChange(new TextSpan((i * 12) + 9, 3), string.Empty));

        var (diff, after) = Written(text, [.. edits]);

        Assert.Equal(200_000, diff.Split("\n-Ad").Length - 1);
        Assert.Equal(1_800_000, after.Length);
    }

    private static TextChange[] Edits(Random random, string text)
    {
        var edits = new List<TextChange>();
        for (var at = 0; at < text.Length;)
        {
            var start = Math.Min(text.Length, at + random.Next(25));
            var end = Math.Min(text.Length, start + random.Next(9));
            edits.Add(new TextChange(TextSpan.FromBounds(start, end), Pick(random, "", "", "\n", "new", "one\n")));
            at = end + 1;
        }

        return [.. edits];
    }

    private static string Pick(Random random, params string[] choices) => choices[random.Next(choices.Length)];

    private static string Diff(string text, params (string Old, string New)[] edits) =>
        Written(text, [.. edits.Select(edit => new TextChange(new TextSpan(text.IndexOf(edit.Old, StringComparison.Ordinal), edit.Old.Length), edit.New))]).Diff;

    private static (string Diff, string After) Written(string text, TextChange[] edits, string path = "story.txt")
    {
        var before = SourceFile.FromText(path, text);
        var after = SourceFile.FromText(path, SourceText.From(text).WithChanges(edits).ToString());
        using var diff = new StringWriter();
        UnifiedDiff.Write(diff, new FixedFile
        {
            Before = before,
            BytesBefore = [],
            After = after,
            Bytes = [],
            Kept = KeptText.By(edits, text.Length),
            Left = new LintReport(after, [], []),
        });
        return (diff.ToString(), after.Text);
    }
}
