namespace Newslint.Cli.Tests;

public sealed class AllowTests : IDisposable
{
    private const string Story = "The crews left.\n\nAdvertisement\n\nThe dam held.\n\nADVERTISEMENT\n";

    private readonly Newslint _newslint = new();

    public AllowTests()
    {
        _newslint.Write(".git/HEAD", "");
        _newslint.Write("news/story.txt", Story);
    }

    public void Dispose() => _newslint.Dispose();

    [Theory]
    [InlineData("news/story.txt:3", "ad-label")]
    [InlineData("news/story.txt:3:1", "nl1701")]
    [InlineData("news/story.txt:3:13", "furniture")]
    public void A_new_file_is_made_at_the_top(string place, string rule)
    {
        var result = _newslint.Run("allow", place, rule, "--reason", "It is “the” \"story\".");

        Assert.Equal((0, string.Empty), (result.Code, result.Errors));
        Assert.StartsWith("newslint-allow.yml: made, with 1 entry.\n  NL1701 \"Advertisement\" in news/story.txt\n", result.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n- rule: NL1701\n  text: \"Advertisement\"\n  file: \"news/story.txt\"\n  reason: \"It is “the” \\\"story\\\".\"\n", File.ReadAllText(Path.Combine(_newslint.Folder, "newslint-allow.yml")), StringComparison.Ordinal);
        Assert.Equal(0, _newslint.Run(".").Code);
        Assert.Equal([".git", "news", "newslint-allow.yml"], Directory.GetFileSystemEntries(_newslint.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_nearest_file_is_added_to()
    {
        var path = _newslint.Write("news/newslint-allow.yml", "# ours\n- rule: NL1301\n  text: x");

        var result = _newslint.RunIn("news", "allow", "story.txt", "NL1701", "--no-reason");

        Assert.Equal((0, "newslint-allow.yml: added 2 entries.\n  NL1701 \"Advertisement\" in story.txt\n  NL1701 \"ADVERTISEMENT\" in story.txt\n"), (result.Code, result.Output));
        Assert.StartsWith("# ours\n- rule: NL1301\n  text: x\n- rule: NL1701\n", File.ReadAllText(path), StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_newslint.Folder, "newslint-allow.yml")));
    }

    [Theory]
    [InlineData("news/story.txt:5", "NL1701", "'NL1701' finds nothing there, so nothing was written.")]
    [InlineData("news/story.txt:3:14", "NL1701", "news/story.txt:3:1: NL1701 ad-label: 'Advertisement' is an advertisement label left in the copy.")]
    [InlineData("news/story.txt:3", "NL1301", "news/story.txt:3:1: NL1701 ad-label")]
    [InlineData("news/story.txt:3", "nothing", "There is no rule or category 'nothing'.")]
    [InlineData("news/stori.txt:3", "NL1701", "news/stori.txt:3: There is no such file.")]
    public void Nothing_is_written_where_nothing_is_found(string place, string rule, string told)
    {
        var result = _newslint.Run("allow", place, rule, "--reason", "so");

        Assert.Equal(2, result.Code);
        Assert.Contains(told, result.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_newslint.Folder, "newslint-allow.yml")));
    }

    [Fact]
    public void A_reason_is_wanted()
    {
        var result = _newslint.Run("allow", "news/story.txt:3", "NL1701");

        Assert.Equal(2, result.Code);
        Assert.Contains("Say why with --reason", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_added_to_is_left_as_it_is()
    {
        const string yaml = "[{ rule: NL1301, text: x }]\n";
        var path = _newslint.Write("newslint-allow.yml", yaml);

        var result = _newslint.Run("allow", "news/story.txt:3", "NL1701", "--reason", "so");

        Assert.Equal((2, yaml), (result.Code, File.ReadAllText(path)));
        Assert.Contains("- rule: NL1701", result.Errors, StringComparison.Ordinal);
    }
}
