using Newslint.Configuration;
using Newslint.Rules;

namespace Newslint.Core.Tests.Configuration;

public sealed class ConfigurationSetTests
{
    private const string Rule = "dotnet_diagnostic.NL1701.severity";
    private const string Category = "dotnet_analyzer_diagnostic.category-furniture.severity";
    private const string All = "dotnet_analyzer_diagnostic.severity";

    [Fact]
    public void Without_configuration_the_default_counts()
    {
        var set = Set();
        Assert.Same(RuleSettings.Default, set.SettingsFor("/copy/a.txt"));
        Assert.Same(RuleSettings.Default, set.SettingsFor("a.txt"));
        Assert.Equal(Severity.Warning, set.SettingsFor("a.txt").SeverityOf(TestRules.AdLabel));
        Assert.Null(set.SettingsFor("a.txt").Option("newslint_style"));
    }

    [Theory]
    [InlineData($"{Rule} = error\n{Category} = none\n{All} = suggestion", Severity.Error)]
    [InlineData($"{Category} = silent\n{All} = suggestion", Severity.Silent)]
    [InlineData($"{All} = suggestion", Severity.Suggestion)]
    [InlineData($"{Rule} = default\n{Category} = none", Severity.Warning)]
    [InlineData($"{Rule} = None", Severity.None)]
    [InlineData("dotnet_analyzer_diagnostic.category-Furniture.severity = error", Severity.Error)]
    [InlineData("dotnet_analyzer_diagnostic.category-people.severity = error", Severity.Warning)]
    [InlineData("dotnet_diagnostic.NL1702.severity = error", Severity.Warning)]
    [InlineData($"{Category} = error\n{Category} = suggestion", Severity.Suggestion)]
    public void The_narrower_key_is_stronger(string properties, Severity severity) =>
        Assert.Equal(severity, Set(("/", "[*]\n" + properties)).SettingsFor("/a.txt").SeverityOf(TestRules.AdLabel));

    [Fact]
    public void A_nearer_file_is_stronger_for_the_same_key_only()
    {
        var set = Set(
            ("/", $"[*]\n{Rule} = error"),
            ("/copy", $"[*]\n{Category} = none\nnewslint_style = ap"),
            ("/copy/sport", $"[rugby/*]\n{Rule} = suggestion\n[*]\nNEWSLINT_style = House Style"));

        Assert.Equal(Severity.Error, set.SettingsFor("/copy/a.txt").SeverityOf(TestRules.AdLabel));
        Assert.Equal(Severity.Error, set.SettingsFor("/copy/sport/a.txt").SeverityOf(TestRules.AdLabel));
        Assert.Equal(Severity.Suggestion, set.SettingsFor("/copy/sport/rugby/a.txt").SeverityOf(TestRules.AdLabel));
        Assert.Equal("ap", set.SettingsFor("/copy/a.txt").Option("newslint_style"));
        Assert.Equal("House Style", set.SettingsFor("/copy/sport/a.txt").Option("newslint_style"));
    }

    [Fact]
    public void Root_ends_the_search()
    {
        var asked = new List<string>();
        var set = new ConfigurationSet(folder =>
        {
            asked.Add(folder);
            return folder switch
            {
                "/" => $"[*]\n{Rule} = error",
                "/copy" => $"root = true\n[*]\n{All} = suggestion",
                _ => null,
            };
        });

        Assert.Equal(Severity.Suggestion, set.SettingsFor("/copy/sport/a.txt").SeverityOf(TestRules.AdLabel));
        Assert.Equal(Severity.Suggestion, set.SettingsFor("/copy/sport/b.txt").SeverityOf(TestRules.AdLabel));
        Assert.Equal(Severity.Error, set.SettingsFor("/b.txt").SeverityOf(TestRules.AdLabel));
        Assert.Equal(["/copy/sport", "/copy", "/"], asked);
    }

    [Theory]
    [InlineData("/copy/sport/a.txt", "/copy/sport,/copy,/")]
    [InlineData("/a.txt", "/")]
    [InlineData("copy/a.txt", "copy,")]
    [InlineData("a.txt", "")]
    [InlineData("C:/copy/a.txt", "C:/copy,C:/")]
    public void The_folders_of_a_path_are_asked_from_the_nearest_on(string path, string folders)
    {
        var asked = new List<string>();
        new ConfigurationSet(folder =>
        {
            asked.Add(folder);
            return null;
        }).SettingsFor(path);
        Assert.Equal(folders.Split(','), asked);
    }

    [Theory]
    [InlineData("/", "/copy/a.txt")]
    [InlineData("/copy", "/copy/a.txt")]
    [InlineData("", "copy/a.txt")]
    [InlineData("copy", "copy/a.txt")]
    [InlineData("C:/", "C:/copy/a.txt")]
    public void Patterns_are_relative_to_their_folder(string folder, string path)
    {
        var pattern = folder.EndsWith("copy", StringComparison.Ordinal) ? "/a.txt" : "/copy/a.txt";
        var set = Set((folder, $"[{pattern}]\n{Rule} = error"));
        Assert.Equal(Severity.Error, set.SettingsFor(path).SeverityOf(TestRules.AdLabel));
    }

    [Fact]
    public void Files_that_the_same_sections_match_share_their_settings()
    {
        var set = Set(("", $"[*.txt]\n{Rule} = error\n[*.md]\n{All} = none\n[*]\nindent_size = 2"));
        Assert.Same(set.SettingsFor("a.txt"), set.SettingsFor("sport/b.txt"));
        Assert.NotSame(set.SettingsFor("a.txt"), set.SettingsFor("a.md"));
        Assert.Same(RuleSettings.Default, set.SettingsFor("a.html"));
    }

    [Fact]
    public void Unknown_severities_are_problems_and_change_nothing()
    {
        var set = Set(
            ("", $"[*]\n{Rule} = error\n[*.txt]\n{Rule} = fatal\nindent_size = fatal"),
            ("copy", $"[*]\nnonsense\n{Category} ="));

        Assert.Equal(Severity.Error, set.SettingsFor("copy/a.txt").SeverityOf(TestRules.AdLabel));
        Assert.Equal(
            [
                new ConfigurationProblem(".editorconfig", 4, 37, "'fatal' is not a severity: write error, warning, suggestion, silent, none or default."),
                new ConfigurationProblem("copy/.editorconfig", 2, 1, "'nonsense' is neither a section header, a comment nor 'key = value'."),
                new ConfigurationProblem("copy/.editorconfig", 3, 57, "'' is not a severity: write error, warning, suggestion, silent, none or default."),
            ],
            set.Problems.AsEnumerable());
    }

    [Fact]
    public void A_path_of_very_many_folders_is_no_danger() =>
        Assert.Same(RuleSettings.Default, Set().SettingsFor(string.Concat(Enumerable.Repeat("a/", 5_000)) + "a.txt"));

    private static ConfigurationSet Set(params (string Folder, string Text)[] files) =>
        new(folder => files.FirstOrDefault(file => file.Folder == folder).Text);
}
