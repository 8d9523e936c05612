using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Newslint.Cli.Tests.Input;

namespace Newslint.Cli.Tests.Integrations;

/// <summary>What <c>docs/integrations.md</c> gives to copy.</summary>
public sealed partial class IntegrationsPageTests : IDisposable
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs", "integrations.md"));
    private readonly Newslint _newslint = new();

    public void Dispose() => _newslint.Dispose();

    [Fact]
    public void Every_file_on_the_page_can_be_read()
    {
        foreach (var (language, text) in Blocks())
        {
            _ = language switch
            {
                "yaml" => (object)YamlFile.Parse(text),
                "xml" => XElement.Parse(text),
                "json" => JsonDocument.Parse(text),
                "sh" or "groovy" or "vim" => text,
                _ => throw new InvalidOperationException($"What is {language}?"),
            };
        }
    }

    public static TheoryData<string> CommandLines => [.. Commands().Where(line => !line.Contains('$', StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(CommandLines))]
    public void Every_command_of_the_page_runs(string line)
    {
        _newslint.Write("content/story.txt", "She spoke.\n\nAdvertisement\n\nRain fell.\n");

        var result = _newslint.RunWithInput("Advertisement\n", [.. line.Split(' ')[1..].Where(word => word != "%")]);

        Assert.True(result.Code is 0 or 1, result.Errors);
    }

    [GitFact]
    public void A_command_that_is_given_a_revision_runs_with_one()
    {
        using var run = new ActionRun();
        run.UseNewslint();
        run.MakeRepository("She spoke.\n\nAdvertisement\n\nRain fell.\n");

        foreach (var line in Commands().Where(line => line.Contains('$', StringComparison.Ordinal)))
        {
            var result = run.Bash(line, ("CI_MERGE_REQUEST_DIFF_BASE_SHA", "HEAD"));

            Assert.Equal((0, string.Empty), (result.Code, result.Errors));
        }
    }

    [Fact]
    public void Every_version_on_the_page_and_in_the_read_me_of_a_package_is_that_of_the_code()
    {
        string[] texts = [Page, File.ReadAllText(Repository.PathOf("README.md")), File.ReadAllText(Repository.PathOf("src", "Newslint.MSBuild", "README.md"))];

        Assert.All(texts.SelectMany(text => Version().Matches(text)), match => Assert.Equal(AboutNewslint.Version, match.Groups[1].Value));
        Assert.All(texts, text => Assert.Matches(Version(), text));
    }

    [Fact]
    public void The_inputs_of_the_action_are_told_with_their_defaults()
    {
        var inputs = YamlFile.Read(Repository.PathOf("action.yml"))["inputs"];

        Assert.All(inputs.Keys, name => Assert.Contains(
            inputs[name]["default"].Text is { Length: > 0 } text ? $"| `{name}` | `{text}` | " : $"| `{name}` | | ", Page, StringComparison.Ordinal));
    }

    [Fact]
    public void Workflows_name_inputs_and_hooks_that_there_are()
    {
        var inputs = YamlFile.Read(Repository.PathOf("action.yml"))["inputs"].Keys.ToHashSet();
        var hooks = YamlFile.Read(Repository.PathOf(".pre-commit-hooks.yaml")).Items.Select(hook => hook["id"].Text).ToHashSet();
        var files = Blocks().Where(block => block.Language == "yaml").Select(block => YamlFile.Parse(block.Text)).ToList();

        var workflow = Assert.Single(files, file => file.Has("jobs"));
        Assert.Subset(inputs, workflow["jobs"]["newslint"]["steps"].Items[1]["with"].Keys.ToHashSet());
        Assert.All(files.Where(file => file.Has("repos")).SelectMany(file => file["repos"].Items[0]["hooks"].Items), hook => Assert.Contains(hook["id"].Text, hooks));
    }

    private static IEnumerable<string> Commands() =>
        Blocks().SelectMany(block => CommandLine().Matches(block.Text)).Concat(InText().Matches(Page)).Select(match => match.Groups[1].Value.Trim()).Distinct();

    private static IEnumerable<(string Language, string Text)> Blocks() => Fence().Matches(Page).Select(match => (match.Groups[1].Value, match.Groups[2].Value));

    [GeneratedRegex("^```([a-z]*)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    /// <summary>A command in a script, a value of YAML, or quoted in another language; up to its end or a pipe.</summary>
    [GeneratedRegex("(?:^|- |run: |[\"'])(newslint (?:-|content|\\.|check|fix|init)[^\n|\"']*)", RegexOptions.Multiline)]
    private static partial Regex CommandLine();

    [GeneratedRegex("`(newslint [^`]+)`")]
    private static partial Regex InText();

    [GeneratedRegex("(?:newslint@v|rev: v|--branch v|Newslint\\.MSBuild\" Version=\")([0-9][0-9A-Za-z.-]*)")]
    private static partial Regex Version();
}
