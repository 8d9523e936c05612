namespace Newslint.Cli.Tests.Running;

/// <summary>What was made of many rule files is kept for the next run, which must not notice.</summary>
public sealed class RuleCacheTests : IDisposable
{
    private readonly Newslint _newslint = new();

    public RuleCacheTests()
    {
        for (var i = 0; i < 20; i++)
        {
            WriteRule(i, $"rain{i}");
        }

        _newslint.Write("story.txt", "It was rain3 and rain7, not snow.\n");
    }

    private string Cache => Path.Combine(_newslint.Folder, "cache");

    public void Dispose() => _newslint.Dispose();

    [Fact]
    public void A_second_run_says_the_same()
    {
        var first = Run();
        var written = File.ReadAllBytes(Kept());
        var second = Run();

        Assert.Equal(2, first.Lines.Length);
        Assert.Equal(first.Output, second.Output);
        Assert.Equal(first.Errors, second.Errors);
        Assert.Equal(written, File.ReadAllBytes(Kept()));
    }

    [Fact]
    public void A_rule_that_changes_is_read_again()
    {
        Run();
        WriteRule(3, "snow");

        Assert.Contains("'snow'", Run().Output);
        Assert.DoesNotContain("rain3", Run().Output);
    }

    [Fact]
    public void A_mistake_is_told_in_every_run()
    {
        _newslint.Write("rules/bad.yml", "id: HOUSE0099\nname: bad\n");

        var first = Run();
        var second = Run();

        Assert.Equal(2, first.Code);
        Assert.Contains("bad.yml(1,1): error:", first.Errors);
        Assert.Equal(first.Errors, second.Errors);
        Assert.Equal(first.Output, second.Output);
    }

    [Theory]
    [InlineData("")]
    [InlineData("This is no pack.")]
    public void A_damaged_cache_is_written_again(string damage)
    {
        var first = Run();
        var whole = File.ReadAllBytes(Kept());
        File.WriteAllText(Kept(), damage);

        Assert.Equal(first.Output, Run().Output);
        Assert.Equal(whole, File.ReadAllBytes(Kept()));
    }

    [Fact]
    public void Where_nothing_can_be_written_the_run_goes_on()
    {
        _newslint.Write("cache", "A file stands where the folder should be.");

        var result = Run();

        Assert.Equal(2, result.Lines.Length);
        Assert.Empty(result.Errors);
    }

    [Fact]
    public void It_can_be_switched_off()
    {
        Run("off");

        Assert.False(Directory.Exists(Cache));
        Assert.False(Directory.Exists(Path.Combine(_newslint.Folder, "off")));
    }

    [Fact]
    public void A_few_rules_are_not_worth_a_cache()
    {
        Directory.Delete(Path.Combine(_newslint.Folder, "rules"), recursive: true);
        WriteRule(3, "rain3");

        Assert.Single(Run().Lines);
        Assert.False(Directory.Exists(Cache));
    }

    private Newslint.Result Run(string? cache = null) => _newslint.RunWith(
        new Dictionary<string, string> { ["NEWSLINT_CACHE"] = cache ?? Cache }, "story.txt", "--rules", "rules", "--format", "jsonl");

    private string Kept() => Assert.Single(Directory.GetFiles(Cache));

    private void WriteRule(int number, string phrase) => _newslint.Write(
        $"rules/{number}.yml",
        $"id: HOUSE{number:D4}\nname: no-{number}\ncategory: house\nseverity: warning\nmessage: \"It is '{{text}}'.\"\nwhy: A test wants it.\nfind: [{phrase}]\n");
}
