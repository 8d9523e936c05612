namespace Newslint.Cli.Tests;

public sealed class RulesNewTests : IDisposable
{
    private readonly Newslint _newslint = new();

    public void Dispose() => _newslint.Dispose();

    public static TheoryData<string> Kinds => [.. Commands.RulesNewOptions.Kinds];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_new_rule_of_each_kind_passes_its_tests_and_every_change_of_it_is_noticed(string kind)
    {
        var written = _newslint.Run("rules", "new", "plain-use", "--kind", kind, "--output", "my-rules");
        var tested = _newslint.Run("rules", "test", "my-rules", "--coverage", "--mutate", "--at-least", "90");

        Assert.Equal((0, "Wrote my-rules/plain-use.yml. Next: newslint rules test my-rules/plain-use.yml\n"), (written.Code, written.Output));
        Assert.Equal(string.Empty, tested.Errors);
        Assert.True(tested.Code == 0, tested.Output);
    }

    [Fact]
    public void A_file_that_is_there_is_left_as_it_is()
    {
        var path = _newslint.Write("plain-use.yml", "mine");

        var result = _newslint.Run("rules", "new", "plain-use");

        Assert.Equal((2, "newslint: plain-use.yml: There is such a file already. Choose another name, or another folder with --output.\n"), (result.Code, result.Errors));
        Assert.Equal("mine", File.ReadAllText(path));
    }

    [Fact]
    public void The_next_free_id_of_the_folder_is_taken()
    {
        _newslint.Run("rules", "new", "first");
        _newslint.Write("other.yml", "id: HOUSE0041 # the last one\n");

        _newslint.Run("rules", "new", "second");

        Assert.Contains("id: HOUSE0001\n", File.ReadAllText(Path.Combine(_newslint.Folder, "first.yml")), StringComparison.Ordinal);
        Assert.Contains("id: HOUSE0042\n", File.ReadAllText(Path.Combine(_newslint.Folder, "second.yml")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'Plain Use' is no name. Did you mean 'plain-use'?", "Plain Use")]
    [InlineData("'../x' is no name.", "../x")]
    [InlineData("'lower1' is no id.", "plain-use", "--id", "lower1")]
    [InlineData("--kind 'fined': Did you mean 'find'?", "plain-use", "--kind", "fined")]
    public void A_name_or_id_that_no_rule_can_have_is_refused(string message, params string[] arguments)
    {
        var result = _newslint.Run(["rules", "new", .. arguments]);

        Assert.Equal(2, result.Code);
        Assert.Contains(message, result.Errors, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(_newslint.Folder));
    }
}
