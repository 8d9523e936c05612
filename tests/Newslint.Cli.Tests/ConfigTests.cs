using System.Text.Json;

namespace Newslint.Cli.Tests;

public sealed class ConfigTests : IDisposable
{
    private readonly Newslint _newslint = new();

    public ConfigTests() => _newslint.Write(".editorconfig", "root = true\n[*]\nindent_size = 2\ndotnet_diagnostic.NL1701.severity = error\ndotnet_diagnostic.CA1000.severity = none\n");

    public void Dispose() => _newslint.Dispose();

    [Fact]
    public void The_settings_of_a_path_are_shown_with_their_places_and_what_they_override()
    {
        _newslint.Write("sport/.editorconfig", "\n[*.txt]\ndotnet_diagnostic.nl1701.severity = none # all of it\n");

        var shown = _newslint.Run("config", "show", "sport/rugby/later.txt");

        Assert.Equal(
            """
            sport/rugby/later.txt

            Files, the stronger ones first:
              sport/.editorconfig
              .editorconfig

            Settings:
              dotnet_diagnostic.nl1701.severity = none
                sport/.editorconfig:3 [*.txt]
                instead of 'error', .editorconfig:4 [*]

            1 rule differs from its default severity:
              NL1701 ad-label  none        not warning: dotnet_diagnostic.nl1701.severity, sport/.editorconfig:3 [*.txt]

            """,
            shown.Output);
        Assert.Equal((0, string.Empty), (shown.Code, shown.Errors));
    }

    [Fact]
    public void A_folder_stands_for_any_file_in_it()
    {
        Assert.Contains("NL1701 ad-label  error       not warning", _newslint.Run("config", "show", ".").Output, StringComparison.Ordinal);
        Assert.Contains("NL1701 ad-label  error       not warning", _newslint.Run("config", "show").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_configuration_it_says_what_to_write()
    {
        _newslint.Write(".editorconfig", "root = true\n[*.cs]\nindent_size = 2\n");

        var shown = _newslint.Run("config", "show", "story.txt").Output;

        Assert.Contains("Nothing in these files is for Newslint and matches the path, so every rule has its default severity.", shown, StringComparison.Ordinal);
        Assert.Contains("To set something, write in .editorconfig:\n\n  [*.txt]\n  newslint_style = guardian\n", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_style_is_named_where_it_changes_a_rule()
    {
        _newslint.Write(".editorconfig", "root = true\n[*]\nnewslint_style = bbc\n");

        Assert.Contains("NL1305 courtesy-title  none        not suggestion: newslint_style, .editorconfig:3 [*]\n", _newslint.Run("config", "show", "story.txt").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Programs_get_json()
    {
        _newslint.Write("sport/.editorconfig", "[*]\nnewslint_stile = ap\ndotnet_analyzer_diagnostic.category-furniture.severity = none\n");

        using var json = JsonDocument.Parse(_newslint.Run("config", "show", "sport/a.txt", "--format", "json").Output);

        var root = json.RootElement;
        Assert.Equal("sport/a.txt", root.GetProperty("path").GetString());
        Assert.Equal(["sport/.editorconfig", ".editorconfig"], root.GetProperty("files").EnumerateArray().Select(file => file.GetString()));
        var setting = root.GetProperty("settings").EnumerateArray().Single(setting => setting.GetProperty("key").GetString() == "dotnet_diagnostic.nl1701.severity");
        Assert.Equal(("error", ".editorconfig", 4, "*"), (setting.GetProperty("value").GetString(), setting.GetProperty("path").GetString(), setting.GetProperty("line").GetInt32(), setting.GetProperty("section").GetString()));
        var rules = root.GetProperty("rules").EnumerateArray().ToDictionary(rule => rule.GetProperty("id").GetString()!);
        Assert.Equal("error", rules["NL1701"].GetProperty("severity").GetString());
        Assert.Equal("dotnet_analyzer_diagnostic.category-furniture.severity", rules["NL1702"].GetProperty("because").GetString());
        var problem = Assert.Single(root.GetProperty("problems").EnumerateArray());
        Assert.Equal(("sport/.editorconfig", 2), (problem.GetProperty("path").GetString(), problem.GetProperty("line").GetInt32()));
    }

    [Fact]
    public void A_mistake_is_told_by_show_and_at_the_end_of_a_check()
    {
        _newslint.Write(".editorconfig", "root = true\n[*]\nnewslint_stile = ap\ndotnet_diagnostic.NL17011.severity = none\n");
        _newslint.Write("story.txt", "It rained.\n");

        Assert.Contains("\nProblems:\n  .editorconfig(3,1): 'newslint_stile' is no key of Newslint. Did you mean 'newslint_style'?\n", _newslint.Run("config", "show", "story.txt").Output, StringComparison.Ordinal);
        var check = _newslint.Run("story.txt");
        Assert.Equal(0, check.Code);
        Assert.Contains(".editorconfig(3,1): warning: 'newslint_stile' is no key of Newslint. Did you mean 'newslint_style'?\n", check.Errors, StringComparison.Ordinal);
        Assert.Contains(".editorconfig(4,1): warning: There is no rule 'NL17011'. Did you mean 'NL1701' (ad-label)?\n", check.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_of_the_newsroom_is_known_where_the_configuration_names_it_and_it_is_left_out()
    {
        _newslint.Write("rules/plain.yml", "id: DESK0001\nname: plain-use\ncategory: house\nseverity: suggestion\nmessage: \"Write '{replacement}'.\"\nwhy: Short words are read faster.\nreplace: { utilize: use }\nexamples:\n  - bad: \"Crews [|utilize|] it.\"\n  - good: \"Crews use it.\"\n");
        _newslint.Write(".editorconfig", "root = true\n[*]\nnewslint_rules = rules\ndotnet_diagnostic.DESK0001.severity = error\ndotnet_diagnostic.DESK0002.severity = none\n");
        _newslint.Write("story.txt", "It rained.\n");

        Assert.Contains("DESK0001 plain-use  error       not suggestion", _newslint.Run("config", "show", "story.txt").Output, StringComparison.Ordinal);
        var errors = _newslint.Run("story.txt", "--skip", "DESK0001").Errors;
        Assert.DoesNotContain("'DESK0001'.", errors, StringComparison.Ordinal);
        Assert.Contains("There is no rule 'DESK0002'. Did you mean 'DESK0001' (plain-use)?", errors, StringComparison.Ordinal);
    }

    [UnixTheory]
    [InlineData("story.txt")]
    [InlineData("config", "show", "story.txt")]
    public void A_configuration_file_that_cannot_be_read_is_trouble(params string[] arguments)
    {
        if (!Path.Exists("/proc/self/mem"))
        {
            return;
        }

        File.Delete(Path.Combine(_newslint.Folder, ".editorconfig"));
        File.CreateSymbolicLink(Path.Combine(_newslint.Folder, ".editorconfig"), "/proc/self/mem"); // not even root can read its first byte
        _newslint.Write("story.txt", "It rained.\n");

        var result = _newslint.Run(arguments);

        Assert.Equal(2, result.Code);
        Assert.Contains("The file cannot be read, so nothing in it counts:", result.Output + result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_and_other_encodings_are_read_as_the_compiler_reads_them()
    {
        var utf8 = _newslint.Run("config", "show").Output;
        var path = Path.Combine(_newslint.Folder, ".editorconfig");
        var text = File.ReadAllText(path);

        File.WriteAllText(path, text, System.Text.Encoding.UTF8);
        Assert.Equal(utf8, _newslint.Run("config", "show").Output);
        File.WriteAllText(path, text, System.Text.Encoding.Unicode);
        Assert.Equal(utf8, _newslint.Run("config", "show").Output);
    }

    [Theory]
    [InlineData("PATH '-': standard input has no path.", "-")]
    [InlineData("--format 'yaml':", ".", "--format", "yaml")]
    public void Wrong_usage_is_met_with_what_to_write(string message, params string[] arguments)
    {
        var result = _newslint.Run(["config", "show", .. arguments]);

        Assert.Equal(2, result.Code);
        Assert.Contains(message, result.Errors, StringComparison.Ordinal);
    }
}
