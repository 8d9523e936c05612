using System.Diagnostics;
using System.Text;
using Newslint.Cli.Input;

namespace Newslint.Cli.Tests.Input;

public sealed class GitIgnoreTests
{
    [Theory]
    [InlineData("a.txt", "a.txt", true)]
    [InlineData("a.txt", "deep/down/a.txt", true)]
    [InlineData("/a.txt", "deep/a.txt", false)]
    [InlineData("deep/a.txt", "deep/a.txt", true)]
    [InlineData("deep/a.txt", "very/deep/a.txt", false)]
    [InlineData("*.txt", "deep/a.txt", true)]
    [InlineData("deep/*.txt", "deep/down/a.txt", false)]
    [InlineData("deep/**/a.txt", "deep/a.txt", true)]
    [InlineData("deep/**/a.txt", "deep/very/far/a.txt", true)]
    [InlineData("**/down/a.txt", "deep/down/a.txt", true)]
    [InlineData("deep/**", "deep/down/a.txt", true)]
    [InlineData("deep/**", "deep", false)]
    [InlineData("a?.txt", "a/.txt", false)]
    [InlineData("[a-c].txt", "b.txt", true)]
    [InlineData("[!a-c].txt", "b.txt", false)]
    [InlineData("a.txt/", "a.txt", false)]
    [InlineData("# a.txt", "# a.txt", false)]
    [InlineData("\\#a.txt", "#a.txt", true)]
    [InlineData("a.txt  ", "a.txt", true)]
    [InlineData("a.txt\\ ", "a.txt ", true)]
    [InlineData("", "a.txt", false)]
    [InlineData("/", "a.txt", false)]
    [InlineData("!", "a.txt", false)]
    [InlineData("[a.txt", "[a.txt", false)]
    [InlineData("a.txt\\", "a.txt", false)]
    public void A_line_matches_files_as_git_documents(string line, string path, bool expected) =>
        Assert.Equal(expected, GitIgnorePattern.Parse(line)?.Matches(Encoding.UTF8.GetBytes(path), isFolder: false) ?? false);

    [Fact]
    public void A_line_with_a_slash_at_its_end_is_for_folders() =>
        Assert.True(GitIgnorePattern.Parse("build/")!.Matches("deep/build"u8, isFolder: true));

    [Fact]
    public void Many_stars_take_no_more_than_linear_time()
    {
        var pattern = GitIgnorePattern.Parse(string.Concat(Enumerable.Repeat("*a**/", 60)) + "b")!;
        var path = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("aaaa/", 800)));
        var watch = Stopwatch.StartNew();

        Assert.False(pattern.Matches(path, isFolder: false));
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(2));
    }
}
