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
    public void Sections_and_files_that_match_are_merged_key_by_key()
    {
        var set = Set(
            ("/", "[*]\nnewslint_option.NL1010.edits = 1\nnewslint_option.NL1010.share = 10\nnewslint_style = ap"),
            ("/copy", "[*.txt]\nnewslint_option.NL1010.edits = 2\n[sport/**]\nnewslint_style = guardian\n[*.md]\nnewslint_option.NL1010.share = 30"));

        var sport = set.SettingsFor("/copy/sport/a.txt");
        Assert.Equal(("2", "10", "guardian"), (sport.Option("newslint_option.nl1010.edits"), sport.Option("newslint_option.NL1010.share"), sport.Style));
        var notes = set.SettingsFor("/copy/a.md");
        Assert.Equal(("1", "30", "ap"), (notes.Option("newslint_option.nl1010.edits"), notes.Option("newslint_option.NL1010.share"), notes.Style));
    }

    [Fact]
    public void A_later_line_of_a_section_takes_the_earlier_one_away_even_where_it_makes_no_sense() =>
        Assert.Equal(Severity.Warning, Set(("", $"[*]\n{Rule} = error\n{Rule} = fatal")).SettingsFor("a.txt").SeverityOf(TestRules.AdLabel));

    [Fact]
    public void A_trace_tells_what_counts_and_what_it_overrides()
    {
        var trace = Set(
            ("/", $"[*]\n{Rule} = error\nindent_size = 2\n{All} = none"),
            ("/copy", $"[*.md]\n{Rule} = none\n[*.txt]\nDotnet_Diagnostic.nl1701.severity: suggestion\n[a*]\n{Rule} = fatal")).TraceOf("/copy/a.txt");

        Assert.Equal(["/.editorconfig", "/copy/.editorconfig"], trace.Files.AsEnumerable());
        var decider = trace.DeciderOf(TestRules.AdLabel)!;
        Assert.Equal(("suggestion", "/copy/.editorconfig", 4, "*.txt", 36), (decider.Value, decider.Header.Path, decider.Line, decider.Header.Pattern, decider.Column));
        Assert.Equal("Dotnet_Diagnostic.nl1701.severity", decider.WrittenKey);
        Assert.Equal(["fatal", "error"], trace.Overridden(decider).Select(property => property.Value));
        Assert.Equal("none", trace.DeciderOf(TestRules.StaleTitle)?.Value);
        Assert.Equal(["dotnet_analyzer_diagnostic.severity", "dotnet_diagnostic.nl1701.severity", "indent_size"], trace.Counting.Select(property => property.Key));
    }

    [Fact]
    public void Nothing_is_traced_where_there_is_no_file() => Assert.Same(ConfigurationTrace.Empty, Set().TraceOf("/copy/a.txt"));

    [Fact]
    public void A_file_that_cannot_be_read_is_a_problem_and_the_others_count()
    {
        var set = new ConfigurationSet(folder => folder == "/copy" ? throw new UnauthorizedAccessException("Access is denied.") : folder == "/" ? $"[*]\n{Rule} = error" : null);

        Assert.Equal(Severity.Error, set.SettingsFor("/copy/sport/a.txt").SeverityOf(TestRules.AdLabel));
        Assert.Equal(Severity.Error, set.SettingsFor("/copy/b.txt").SeverityOf(TestRules.AdLabel));
        Assert.Equal(
            [new ConfigurationProblem("/copy/.editorconfig", 1, 1, "The file cannot be read, so nothing in it counts: Access is denied.") { IsUnreadable = true }],
            set.Problems.AsEnumerable());
    }

    [Fact]
    public void A_path_of_very_many_folders_is_no_danger() =>
        Assert.Same(RuleSettings.Default, Set().SettingsFor(string.Concat(Enumerable.Repeat("a/", 5_000)) + "a.txt"));

    private static ConfigurationSet Set(params (string Folder, string Text)[] files) =>
        new(folder => files.FirstOrDefault(file => file.Folder == folder).Text);
}
