using Newslint.Cli.Running;
using Newslint.Rules;

namespace Newslint.Cli.Tests;

/// <summary>Rules of a library that is loaded from its own folder, beside copies of what it shares with the command.</summary>
public sealed class PluginTests : IDisposable
{
    private static readonly string Sample = Repository.PathOf(
        "tests", "Newslint.SampleRules", "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, new DirectoryInfo(AppContext.BaseDirectory).Name, "Newslint.SampleRules.dll");

    private readonly Newslint _newslint = new();

    public void Dispose() => _newslint.Dispose();

    [Fact]
    public void A_rule_of_a_plug_in_runs_beside_the_shipped_rules()
    {
        _newslint.Write("story.txt", "The crews left.\n\nAdvertisement\n\nThe dam dam held.\n");

        var result = _newslint.Run("story.txt", "--plugin", Sample, "--format", "msbuild");

        Assert.Equal((1, string.Empty), (result.Code, result.Errors));
        Assert.Contains("NL1701", result.Output, StringComparison.Ordinal);
        Assert.Contains("SAMPLE0001", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_examples_are_tested()
    {
        var result = _newslint.Run("rules", "test", "--plugin", Sample, "--coverage", "--mutate");

        Assert.Equal((0, "1 rule, 2 examples: 1 reported, 1 clean\n", string.Empty), (result.Code, result.Output, result.Errors));
    }

    [Fact]
    public void It_is_explained_listed_tried_and_can_be_left_out()
    {
        _newslint.Write("story.txt", "The dam dam held.\n");

        Assert.Contains("She saw [|the the|] rain.", _newslint.Run("explain", "repeated-word", "--plugin", Sample).Output, StringComparison.Ordinal);
        Assert.Contains("SAMPLE0001", _newslint.Run("rules", "list", "--plugin", Sample).Output, StringComparison.Ordinal);
        Assert.Contains("1 hit in 1 of 1 files", _newslint.Run("rules", "try", "SAMPLE0001", "story.txt", "--plugin", Sample).Output, StringComparison.Ordinal);
        Assert.Equal(0, _newslint.Run("story.txt", "--plugin", Sample, "--skip", "repeated-word").Code);
    }

    [Fact]
    public void The_documentation_shows_the_sample_as_it_is()
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "plugin-rules.md"));
        var sample = File.ReadAllText(Repository.PathOf("tests", "Newslint.SampleRules", "RepeatedWordRule.cs"));

        Assert.Contains($"```csharp\n{sample}```\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_plug_in_is_told()
    {
        _newslint.Write("story.txt", "The dam held.\n");
        _newslint.Write("text.dll", "This is text.");

        AssertRefused("nowhere.dll: There is no such file.", "nowhere.dll");
        AssertRefused("text.dll: This is no .NET library.", "text.dll");
        AssertRefused("The library does not use Newslint.Core, so it holds no rules.", Path.Combine(AppContext.BaseDirectory, "System.CommandLine.dll"));
        AssertRefused("The library holds no public sealed class that derives from Newslint.Rules.Rule.", Path.Combine(AppContext.BaseDirectory, "newslint.dll"));
        AssertRefused("SAMPLE0001 (repeated-word) has the id or the name of SAMPLE0001 (repeated-word).", Sample, "--plugin", Sample);
    }

    [Theory]
    [InlineData("1.2.0.0", "1.2.7.0", null)]
    [InlineData("1.3.0.0", "1.2.0.0", "The plug-in was built for Newslint 1.3, and this is 1.2. Build it again with Newslint.Core 1.2.")]
    [InlineData("0.1.0.0", "1.1.0.0", "The plug-in was built for Newslint 0.1, and this is 1.1. Build it again with Newslint.Core 1.1.")]
    public void A_plug_in_runs_with_the_version_that_it_was_built_for(string builtFor, string ours, string? problem) =>
        Assert.Equal(problem, PluginLoader.VersionProblem(Version.Parse(builtFor), Version.Parse(ours)));

    [Theory]
    [InlineData("HOUSE0001", "no-rain", "house", null)]
    [InlineData("NLX0001", "no-rain", "house", null)]
    [InlineData("NL1701", "no-rain", "house", "'NL1701': ids that begin with NL are reserved for the shipped rules. Use a prefix of your own, such as HOUSE1701.")]
    [InlineData("rain", "no-rain", "house", "'rain' is no id. Write two to twelve capitals and a number, such as HOUSE0001.")]
    [InlineData("HOUSE0001", "No Rain", "house", "'No Rain' is no name. Write small letters, digits and single hyphens, such as ad-label.")]
    [InlineData("HOUSE0001", "no-rain", "hous", "'hous' is no category. Did you mean 'house'?")]
    public void A_rule_of_a_plug_in_is_called_as_any_other(string id, string name, string category, string? problem) =>
        Assert.Equal(problem, PluginLoader.Problem(new RuleDescriptor
        {
            Id = id,
            Name = name,
            Category = category,
            DefaultSeverity = Severity.Warning,
            Summary = "Rain.",
            Why = "Rain is no news.",
            MessageFormat = "It rains.",
        }));

    private void AssertRefused(string message, params string[] arguments)
    {
        var result = _newslint.Run(["story.txt", "--plugin", .. arguments]);

        Assert.Equal(2, result.Code);
        Assert.Contains(message, result.Errors, StringComparison.Ordinal);
    }
}
