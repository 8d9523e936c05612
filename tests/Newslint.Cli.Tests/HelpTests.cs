namespace Newslint.Cli.Tests;

public sealed class HelpTests : IDisposable
{
    private readonly Newslint _newslint = new();

    public void Dispose() => _newslint.Dispose();

    [Theory]
    [InlineData]
    [InlineData("check")]
    [InlineData("fix")]
    [InlineData("allow")]
    [InlineData("inspect")]
    [InlineData("pipe")]
    [InlineData("explain")]
    [InlineData("config")]
    [InlineData("config", "show")]
    [InlineData("rules")]
    [InlineData("rules", "list")]
    [InlineData("rules", "new")]
    [InlineData("rules", "test")]
    [InlineData("rules", "try")]
    [InlineData("rules", "docs")]
    [InlineData("rules", "schema")]
    [InlineData("init")]
    public void Help_shows_examples(params string[] verb)
    {
        var result = _newslint.Run([.. verb, "--help"]);

        Assert.Equal(0, result.Code);
        Assert.Contains("Examples:", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_tells_what_a_rule_finds_by_id_or_name()
    {
        var byId = _newslint.Run("explain", "nl1701");

        Assert.Equal(0, byId.Code);
        Assert.Contains("[|Advertisement|]", byId.Output, StringComparison.Ordinal);
        Assert.Contains("dotnet_diagnostic.NL1701.severity", byId.Output, StringComparison.Ordinal);
        Assert.Equal(byId.Output, _newslint.Run("explain", "ad-label").Output);
    }

    [Fact]
    public void Explain_helps_with_a_misspelt_name()
    {
        var result = _newslint.Run("explain", "ad-lable");

        Assert.Equal(2, result.Code);
        Assert.Contains("Did you mean 'ad-label'?", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void The_list_of_rules_can_be_narrowed()
    {
        var result = _newslint.Run("rules", "list", "--only", "residue");

        Assert.All(result.Lines, line => Assert.Contains("residue", line, StringComparison.Ordinal));
        Assert.NotEmpty(result.Lines);
    }

    [Fact]
    public void A_list_without_rules_is_empty()
    {
        var result = _newslint.Run("rules", "list", "--only", "residue", "--skip", "residue");

        Assert.Equal((0, string.Empty, string.Empty), (result.Code, result.Output, result.Errors));
    }
}
