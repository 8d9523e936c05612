using System.Text.Json;

namespace Newslint.Cli.Tests;

public sealed class CheckTests : IDisposable
{
    private const string Bad = "The crews left.\n\nAdvertisement\n\nThe dam held.\n";
    private const string Clean = "The crews left.\n\nThe dam held.\n";

    private readonly Newslint _newslint = new();

    public void Dispose() => _newslint.Dispose();

    [Fact]
    public void A_file_whose_name_begins_with_an_at_sign_is_linted_and_holds_no_arguments()
    {
        _newslint.Write("@story.txt", "Advertisement\n");

        Assert.StartsWith("@story.txt(1,1,1,14): warning NL1701", _newslint.Run("@story.txt").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void How_long_each_rule_took_is_told_on_standard_error_where_it_is_asked_for()
    {
        _newslint.Write("story.txt", "The crews left.\n\nAdvertisement\n\nThe dam held.\n");

        var plain = _newslint.Run("story.txt");
        var timed = _newslint.Run("story.txt", "--timing");

        Assert.Equal((plain.Code, plain.Output, string.Empty), (timed.Code, timed.Output, plain.Errors));
        Assert.Matches(@"^Time by rule.*\n( +[0-9,.]+ ms +1  [A-Z]+[0-9]+ [a-z-]+\n)+(and [0-9]+ faster ones\n)?$", timed.Errors);
        Assert.Contains("NL1701 ad-label", timed.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_clean_file_gives_nothing_and_0()
    {
        _newslint.Write("story.txt", Clean);

        var result = _newslint.Run("story.txt");

        Assert.Equal((0, string.Empty, string.Empty), (result.Code, result.Output, result.Errors));
    }

    [Fact]
    public void A_warning_gives_1_and_an_msbuild_line_where_output_is_no_terminal()
    {
        _newslint.Write("story.txt", Bad);

        var result = _newslint.Run("story.txt");

        Assert.Equal(1, result.Code);
        Assert.StartsWith("story.txt(3,1,3,14): warning NL1701: 'Advertisement'", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check", "story.txt")]
    [InlineData("story.txt")]
    [InlineData(".")]
    [InlineData]
    public void Check_is_the_default_verb_and_the_folder_the_default_path(params string[] arguments)
    {
        _newslint.Write("story.txt", Bad);

        Assert.Contains("story.txt(3,1,3,14)", _newslint.Run(arguments).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("never", 0)]
    [InlineData("error", 0)]
    [InlineData("warning", 1)]
    [InlineData("suggestion", 1)]
    public void Fail_on_sets_what_fails_a_run(string severity, int code)
    {
        _newslint.Write("story.txt", Bad);

        Assert.Equal(code, _newslint.Run("story.txt", "--fail-on", severity).Code);
    }

    [Fact]
    public void A_missing_path_is_told_and_gives_2_and_the_rest_is_linted()
    {
        _newslint.Write("story.txt", Bad);

        var result = _newslint.Run("nowhere.txt", "story.txt");

        Assert.Equal(2, result.Code);
        Assert.Contains("nowhere.txt", result.Errors, StringComparison.Ordinal);
        Assert.Contains("NL1701", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_that_leads_nowhere_is_told_without_its_full_path()
    {
        File.CreateSymbolicLink(Path.Combine(_newslint.Folder, "story.txt"), "nowhere.txt");

        var result = _newslint.Run();

        Assert.Equal((2, "story.txt: error: This file has gone, or is a link that leads nowhere.\n"), (result.Code, result.Errors));
    }

    [Fact]
    public void A_binary_file_is_left_out()
    {
        _newslint.Write("story.txt", [0x41, 0x00, 0x42]);

        var result = _newslint.Run("story.txt");

        Assert.Equal((0, string.Empty), (result.Code, result.Output));
    }

    [Fact]
    public void What_is_no_utf8_is_read_as_windows_1252_and_said_so()
    {
        _newslint.Write("story.txt", [.. "Caf"u8, 0xE9, .. " closes.\n\nAdvertisement\n"u8]);

        var result = _newslint.Run("story.txt");

        Assert.Contains("windows-1252", result.Errors, StringComparison.Ordinal);
        Assert.Contains("(3,1,3,14)", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--format", "sarf", "Did you mean 'sarif'?")]
    [InlineData("--fail-on", "loud", "error, warning, suggestion, never")]
    [InlineData("--published", "yesterday", "2025-03-06")]
    [InlineData("--only", "furnitur", "Did you mean 'furniture'?")]
    [InlineData("--only", "", "ids, names or categories")]
    [InlineData("--jobs", "0", "at least one job")]
    public void A_bad_option_is_one_clear_message_and_2(string option, string value, string help)
    {
        _newslint.Write("story.txt", Bad);

        var result = _newslint.Run("story.txt", option, value);

        Assert.Equal((2, string.Empty), (result.Code, result.Output));
        Assert.Contains(help, result.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_without_rules_is_refused() => Assert.Contains("no rule", _newslint.Run("--only", "furniture", "--skip", "furniture").Errors, StringComparison.Ordinal);

    [Fact]
    public void What_is_not_shown_fails_a_run_all_the_same()
    {
        _newslint.Write("story.txt", Bad);

        var result = _newslint.Run("story.txt", "--min-severity", "error");

        Assert.Equal((1, string.Empty), (result.Code, result.Output));
        Assert.Equal("Nothing found in 1 file.\n1 finding below --min-severity not shown.\n", _newslint.Run("story.txt", "--min-severity", "error", "--format", "text").Output);
    }

    [Fact]
    public void An_unknown_option_gives_2()
    {
        var result = _newslint.Run("--colour");
        Assert.Equal((2, "--colour: error: There is no such option, nor a file or folder of that name. newslint --help shows the options.\n"), (result.Code, result.Errors));
    }

    [Fact]
    public void Only_and_skip_choose_by_id_name_and_category()
    {
        _newslint.Write("story.txt", Bad + "\nCall to Action\n\nStay tuned!\n");

        Assert.Equal(["NL1701"], Ids("--only", "furniture"));
        Assert.Equal(["NL1701", "NL1804"], Ids("--only", "ad-label,NL1804"));
        Assert.Equal(["NL1804"], Ids("--skip", "furniture", "--skip", "nl1808"));
    }

    [Fact]
    public void Json_lines_have_the_keys_of_the_contract()
    {
        _newslint.Write("story.txt", Bad);

        using var finding = JsonDocument.Parse(_newslint.Run("story.txt", "--format", "jsonl").Lines.Single());

        Assert.Equal(
            ["path", "ruleId", "ruleName", "category", "severity", "message", "start", "end", "startLine", "startColumn", "endLine", "endColumn"],
            finding.RootElement.EnumerateObject().Select(property => property.Name).Take(12));
        Assert.Equal((17, 30), (finding.RootElement.GetProperty("start").GetInt32(), finding.RootElement.GetProperty("end").GetInt32()));
    }

    [Fact]
    public void Output_goes_to_a_file_that_is_whole_and_leaves_nothing_beside_it()
    {
        _newslint.Write("copy/story.txt", Bad);
        _newslint.Write("out.jsonl", "old");

        var result = _newslint.Run("copy", "--format", "jsonl", "--output", "out.jsonl");

        Assert.Equal((1, string.Empty, string.Empty), (result.Code, result.Output, result.Errors));
        Assert.Contains("NL1701", File.ReadAllText(Path.Combine(_newslint.Folder, "out.jsonl")), StringComparison.Ordinal);
        Assert.Equal(["copy", "out.jsonl"], Directory.EnumerateFileSystemEntries(_newslint.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_output_that_cannot_be_written_is_told()
    {
        _newslint.Write("story.txt", Bad);

        var result = _newslint.Run("story.txt", "--output", "no/such/folder/out.txt");

        Assert.Equal(2, result.Code);
        Assert.Contains("--output", result.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--output", "")]
    [InlineData("--output", ".")]
    [InlineData("--stdin-filename", "")]
    public void An_option_that_names_no_file_is_told_before_anything_is_linted(string option, string value)
    {
        var result = _newslint.RunWithInput(Bad, "-", option, value);

        Assert.Equal((2, string.Empty), (result.Code, result.Output));
        Assert.StartsWith($"newslint: {option}", Assert.Single(result.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_newslint.Folder));
    }

    [Fact]
    public void Standard_input_is_linted_alone_and_a_file_of_its_name_with_a_path()
    {
        _newslint.Write("-", Bad);
        _newslint.Write("story.txt", Bad);

        var both = _newslint.Run("story.txt", "-");

        Assert.Equal(2, both.Code);
        Assert.Contains("-: error: Standard input can only be linted alone.", both.Errors, StringComparison.Ordinal);
        Assert.StartsWith("story.txt(3,1,", both.Output, StringComparison.Ordinal);
        Assert.StartsWith("-(3,1,3,14)", _newslint.Run("./-").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_can_be_inspected()
    {
        var result = _newslint.RunWithInput(Bad, "inspect", "-", "--view", "blocks");

        Assert.Equal(0, result.Code);
        Assert.StartsWith("{\"path\":\"stdin.txt\",\"blocks\":[", Assert.Single(result.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_has_the_path_that_it_is_given()
    {
        var result = _newslint.RunWithInput(Bad, "-", "--stdin-filename", "desk/story.txt");

        Assert.StartsWith("desk/story.txt(3,1,3,14): warning NL1701", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_editorconfig_of_a_folder_changes_severities()
    {
        _newslint.Write(".editorconfig", "root = true\n[*.txt]\ndotnet_diagnostic.NL1701.severity = error\n[quiet/*]\ndotnet_analyzer_diagnostic.category-furniture.severity = none\ndotnet_diagnostic.NL1701.severity = none\n");
        _newslint.Write("story.txt", Bad);
        _newslint.Write("quiet/story.txt", Bad);

        var result = _newslint.Run();

        Assert.StartsWith("story.txt(3,1,3,14): error NL1701", Assert.Single(result.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_rule_file_is_told_with_its_place_and_the_other_rules_go_on()
    {
        _newslint.Write("story.txt", Bad);
        _newslint.Write("rules/good.yml", "id: HOUSE0001\nname: no-dam\ncategory: house\nseverity: warning\nmessage: \"Not '{text}'.\"\nwhy: We say weir.\non: sentence\nmatch: { phrase: { any: [dam] } }\nflag: match\n");
        _newslint.Write("rules/bad.yml", "id: HOUSE0002\nname: broken\ncategry: house\n");

        var result = _newslint.Run("story.txt", "--rules", "rules");

        Assert.Equal(2, result.Code);
        Assert.Contains("rules/bad.yml(3,1): error: 'categry' is no key of a rule. Did you mean 'category'?", result.Errors, StringComparison.Ordinal);
        Assert.Contains("story.txt(5,5,5,8): warning HOUSE0001", result.Output, StringComparison.Ordinal);
        Assert.Contains("NL1701", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_in_a_folder_of_rules_that_leads_back_up_is_not_followed()
    {
        _newslint.Write("story.txt", Clean);
        _newslint.Write("rules/deep/good.yml", "id: HOUSE0001\nname: no-dam\ncategory: house\nseverity: warning\nmessage: \"Not '{text}'.\"\nwhy: We say weir.\non: sentence\nmatch: { phrase: { any: [dam] } }\nflag: match\n");
        Directory.CreateSymbolicLink(Path.Combine(_newslint.Folder, "rules", "again"), Path.Combine(_newslint.Folder, "rules"));

        var result = _newslint.Run("story.txt", "--rules", "rules");

        Assert.Equal((1, string.Empty), (result.Code, result.Errors));
        Assert.StartsWith("story.txt(3,5,3,8): warning HOUSE0001", Assert.Single(result.Lines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("story.txt")]
    [InlineData("story.md")]
    public void A_date_in_front_matter_that_cannot_be_read_is_told(string name)
    {
        _newslint.Write(name, "---\ndate: last week\n---\n" + Clean);

        var result = _newslint.Run(name);

        Assert.Equal($"{name}: note: Front matter, line 2, column 7: this is not a date; write it as 2025-03-05.\n", result.Errors);
        Assert.Equal(0, result.Code);
    }

    [Theory]
    [InlineData("sarif")]
    [InlineData("html")]
    public void Any_number_of_jobs_gives_the_same_bytes(string format)
    {
        for (var i = 0; i < 60; i++)
        {
            _newslint.Write($"copy/{i:00}.txt", i % 3 == 0 ? Clean : Bad + i);
        }

        var one = _newslint.Run("copy", "--format", format, "--jobs", "1").Output;

        Assert.Equal(one, _newslint.Run("copy", "--format", format, "--jobs", "2").Output);
        Assert.Equal(one, _newslint.Run("copy", "--format", format, "--jobs", "7").Output);
    }

    [Theory]
    [InlineData("story.txt", "copy/2025/story.txt")]
    [InlineData("../other.txt", "copy/other.txt")]
    public void Sarif_paths_begin_at_the_top_of_the_git_work_tree(string path, string shown)
    {
        _newslint.Write(".git/HEAD", "ref: refs/heads/main\n");
        _newslint.Write("copy/other.txt", Bad);
        _newslint.Write("copy/2025/story.txt", Bad);

        var result = _newslint.RunIn("copy/2025", path, "--format", "sarif");

        Assert.Contains($"\"artifactLocation\":{{\"uri\":\"{shown}\"", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Sarif_paths_outside_of_git_begin_at_the_working_folder()
    {
        _newslint.Write("copy/story.txt", Bad);

        Assert.Contains("\"uri\":\"story.txt\"", _newslint.RunIn("copy", "--format", "sarif").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Colour_is_for_terminals_or_on_demand()
    {
        _newslint.Write("story.txt", Bad);

        Assert.DoesNotContain('\e', _newslint.Run("story.txt", "--format", "text").Output);
        Assert.Contains('\e', _newslint.Run("story.txt", "--format", "text", "--color", "always").Output);
    }

    private string[] Ids(params string[] arguments) =>
        [.. _newslint.Run(["story.txt", "--format", "jsonl", .. arguments]).Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("ruleId").GetString()!)];
}
