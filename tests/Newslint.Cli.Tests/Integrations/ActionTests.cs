using System.Text.RegularExpressions;
using Newslint.Cli.Tests.Input;

namespace Newslint.Cli.Tests.Integrations;

/// <summary>The GitHub action: what <c>action.yml</c> says, and what its scripts do with what GitHub would set.</summary>
public sealed class ActionTests : IDisposable
{
    private const string Recorder = "#!/bin/sh\nprintf '%s\\n' \"$@\" > arguments\n: > newslint.sarif\nexit ${NEWSLINT_ANSWER:-0}\n";

    private static readonly YamlFile Action = YamlFile.Read(Repository.PathOf("action.yml"));
    private readonly ActionRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public void Every_script_has_a_shell_and_no_expression_in_its_text()
    {
        Assert.Equal("composite", Action["runs"]["using"].Text);
        foreach (var step in Action["runs"]["steps"].Items)
        {
            Assert.True(step.Has("run") != step.Has("uses"));
            if (step.Has("run"))
            {
                Assert.Equal("bash", step["shell"].Text);
                Assert.DoesNotContain("${{", step["run"].Text, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Every_input_is_described_and_used_and_none_else_is()
    {
        var inputs = Action["inputs"];
        var expressions = string.Join('\n', Action["runs"].Texts.Where(text => text.Contains("${{", StringComparison.Ordinal)));

        foreach (var name in inputs.Keys)
        {
            Assert.NotEmpty(inputs[name]["description"].Text);
            Assert.True(inputs[name].Has("default"));
            Assert.Contains($"inputs.{name} ", expressions, StringComparison.Ordinal);
        }

        Assert.Equal(inputs.Keys.Count, Regex.Matches(expressions, @"inputs\.[a-z-]+").Select(match => match.Value).Distinct().Count());
    }

    [Fact]
    public void Every_script_that_a_step_names_is_there()
    {
        foreach (var script in Action["runs"]["steps"].Items.Where(step => step.Has("run")).Select(step => step["run"].Text))
        {
            foreach (Match match in Regex.Matches(script, @"\$GITHUB_ACTION_PATH/([\w./-]+)"))
            {
                Assert.True(File.Exists(Repository.PathOf(match.Groups[1].Value)), match.Value);
            }
        }
    }

    [UnixTheory]
    [InlineData("seeds", "seeds")]
    [InlineData("  news \n\nmore news\r\n", "news", "more news")]
    [InlineData("", ".")]
    [InlineData("$(touch pwned)\n; touch pwned; #\n`touch pwned`\n*\n-n", "$(touch pwned)", "; touch pwned; #", "`touch pwned`", "*", "-n")]
    public void Paths_are_lines_and_no_word_of_them_is_run(string paths, params string[] expected)
    {
        _run.Command("newslint", Recorder);

        var result = _run.Lint(("PATHS", paths));

        Assert.Equal(0, result.Code);
        Assert.Equal(["check", "--format", "sarif:newslint.sarif", "--format", "msbuild", "--fail-on", "warning", "--", .. expected], _run.Lines("arguments"));
        Assert.False(File.Exists(Path.Combine(_run.Folder, "pwned")));
    }

    [UnixTheory]
    [InlineData("--published=2025-03-06\n--only=$(touch pwned) x", "--published=2025-03-06", "--only=$(touch pwned) x")]
    public void More_options_are_lines_too(string options, params string[] expected)
    {
        _run.Command("newslint", Recorder);

        _run.Lint(("ARGS", options), ("FAIL_ON", "never"));

        Assert.Equal(["check", "--format", "sarif:newslint.sarif", "--format", "msbuild", "--fail-on", "never", .. expected, "--", "."], _run.Lines("arguments"));
        Assert.False(File.Exists(Path.Combine(_run.Folder, "pwned")));
    }

    [UnixTheory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void The_exit_code_is_kept_for_the_judge_and_the_matcher_goes(int code)
    {
        _run.Command("newslint", Recorder);

        var result = _run.Lint(("NEWSLINT_ANSWER", $"{code}"));
        var judged = _run.Bash(Action["runs"]["steps"].Items[^1]["run"].Text, ("EXIT_CODE", $"{code}"));

        Assert.Equal(0, result.Code);
        Assert.Equal([$"exit-code={code}", "sarif-file=newslint.sarif"], _run.Lines("github-output"));
        Assert.StartsWith($"::add-matcher::{Repository.Folder}/.github/newslint-problem-matcher.json\n", result.Output, StringComparison.Ordinal);
        Assert.EndsWith("::remove-matcher owner=newslint::\n::remove-matcher owner=newslint-info::\n", result.Output, StringComparison.Ordinal);
        Assert.Equal((code, code > 0), (judged.Code, judged.Output.StartsWith("::error title=Newslint::", StringComparison.Ordinal)));
    }

    [GitFact]
    public void A_push_is_linted_whole()
    {
        _run.UseNewslint();
        _run.MakeRepository("She spoke.\n\nAdvertisement\n\nRain fell.\n");

        var result = _run.Lint();

        Assert.Equal((0, string.Empty), (result.Code, result.Errors));
        Assert.Contains("story.txt(3,1,3,14): warning NL1701: ", result.Output, StringComparison.Ordinal);
        Assert.Equal(["exit-code=1", "sarif-file=newslint.sarif"], _run.Lines("github-output"));
        Assert.Contains("\"ruleId\":\"NL1701\"", File.ReadAllText(Path.Combine(_run.Folder, "newslint.sarif")).Replace(" ", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [GitFact]
    public void A_pull_request_asks_for_changed_lines_of_its_base()
    {
        _run.Command("newslint", Recorder);
        _run.MakeRepository("She spoke.\n");
        _run.Bash("git update-ref refs/remotes/origin/release/x HEAD");

        Assert.Equal(0, _run.Lint(("GITHUB_BASE_REF", "release/x")).Code);
        Assert.Equal(["--changed-since", "origin/release/x", "--", "."], _run.Lines("arguments")[^4..]);

        Assert.Equal(0, _run.Lint(("GITHUB_BASE_REF", "release/x"), ("CHANGED_ONLY", "false")).Code);
        Assert.DoesNotContain("--changed-since", _run.Lines("arguments"));
    }

    [GitFact]
    public void A_check_out_without_history_is_told_what_it_lacks()
    {
        _run.Command("newslint", Recorder);
        _run.MakeRepository("She spoke.\n");

        var result = _run.Lint(("GITHUB_BASE_REF", "main"));

        Assert.Equal(2, result.Code);
        Assert.Contains("fetch-depth: 0", result.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_run.Folder, "arguments")));
    }
}
