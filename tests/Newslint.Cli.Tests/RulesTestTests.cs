namespace Newslint.Cli.Tests;

public sealed class RulesTestTests : IDisposable
{
    private const string Rain = "id: HOUSE0001\nname: rain\ncategory: house\nseverity: warning\nwhy: No news.\nmessage: It rains.\non: sentence\nmatch:\n  phrase: { any: [rain] }\nexamples:\n";

    private readonly Newslint _newslint = new();

    public void Dispose() => _newslint.Dispose();

    [Fact]
    public void The_shipped_rules_pass()
    {
        var result = _newslint.Run("rules", "test");

        Assert.Equal((0, string.Empty), (result.Code, result.Errors));
        Assert.Matches(@"^\d+ rules, \d+ examples: \d+ reported, \d+ clean\n$", result.Output);
    }

    [Fact]
    public void A_failing_example_is_told_with_its_line_and_what_was_found()
    {
        _newslint.Write("rules/rain.yml", Rain + "  - bad: \"[|Rain fell.|]\"\n  - bad: |-\n      Snow fell.\n\n      [|Rain|] fell.\n");

        var result = _newslint.Run("rules", "test", "rules");

        Assert.Equal(1, result.Code);
        Assert.Equal(
            """
            rules/rain.yml(12): misplaced: 'Rain fell.' is reported where 'Rain' is marked.
                Snow fell.
              - [|Rain|] fell.
              + [|Rain fell.|]
            1 rule, 2 examples: 1 reported, 1 misplaced

            """,
            result.Output);
    }

    [Fact]
    public void A_broken_rule_file_is_told_and_the_others_are_tested()
    {
        _newslint.Write("rules/broken.yml", "id: HOUSE0002\n");
        _newslint.Write("rules/rain.yml", Rain + "  - bad: \"[|Rain fell.|]\"\n");

        var result = _newslint.Run("rules", "test", "rules");

        Assert.Equal(2, result.Code);
        Assert.Contains("rules/broken.yml(1,1): error: The key 'name' is missing", result.Errors, StringComparison.Ordinal);
        Assert.Contains("1 rule, 1 example: 1 reported", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Coverage_names_what_no_example_shows_and_fails_nothing()
    {
        _newslint.Write("rain.yml", Rain + "  - bad: \"[|Rain fell.|] Snow fell.\"\nunless: { inside: quotation }\n");

        var result = _newslint.Run("rules", "test", "rain.yml", "--coverage");

        Assert.Equal(0, result.Code);
        Assert.Contains("rain.yml(12,11): not covered: 'inside: quotation' holds in no example.", result.Output, StringComparison.Ordinal);
        Assert.Contains("2 conditions, 1 not covered", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1, "--at-least", "50.5")]
    [InlineData(0, "--at-least", "50")]
    public void A_change_that_no_example_notices_fails_the_test_unless_enough_are_noticed(int code, params string[] options)
    {
        _newslint.Write("rain.yml", Rain.Replace("[rain]", "[rain, hail]", StringComparison.Ordinal) + "  - bad: \"[|Rain fell.|]\"\n");

        var result = _newslint.Run(["rules", "test", "rain.yml", "--mutate", .. options]);

        Assert.Equal(code, result.Code);
        Assert.Contains("rain.yml(9,25): survived: no example notices the rule without 'hail'.", result.Output, StringComparison.Ordinal);
        Assert.Contains("2 changes, 1 noticed (50.0 %)", result.Output, StringComparison.Ordinal);
        Assert.Contains("2 phrases tried by themselves, 0 at fault", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Programs_get_a_line_for_each_example()
    {
        _newslint.Write("rain.yml", Rain + "  - bad: \"[|Rain fell.|]\"\n  - good: \"Rain fell.\"\n");

        var lines = _newslint.Run("rules", "test", "rain.yml", "--format", "jsonl").Lines;

        Assert.Equal("""{"kind":"example","path":"rain.yml","line":11,"ruleId":"HOUSE0001","example":"bad","outcome":"reported"}""", lines[0]);
        Assert.StartsWith("""{"kind":"example","path":"rain.yml","line":12,"ruleId":"HOUSE0001","example":"good","outcome":"noisy","failures":[{""", lines[1], StringComparison.Ordinal);
        Assert.Equal("""{"kind":"totals","rules":1,"examples":2,"outcomes":{"reported":1,"noisy":1}}""", lines[2]);
    }

    [Fact]
    public void Shipped_rules_can_be_tested_where_they_are_written()
    {
        var file = Repository.PathOf("rules", "furniture", "NL1701-ad-label.yml");

        Assert.Equal(0, _newslint.Run("rules", "test", file).Code);
    }

    [Fact]
    public void A_rule_without_examples_is_told()
    {
        _newslint.Write("rain.yml", Rain.Replace("examples:\n", string.Empty, StringComparison.Ordinal));

        Assert.Contains("rain.yml: note: HOUSE0001 has no examples.", _newslint.Run("rules", "test", "rain.yml").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--at-least: this is for --mutate", "--at-least", "50")]
    [InlineData("--at-least 'x': write a number from 0 to 100.", "--mutate", "--at-least", "x")]
    [InlineData("--only 'nobody': there is no rule or category of that name.", "--only", "nobody")]
    public void An_option_that_makes_no_sense_is_refused(string message, params string[] options)
    {
        var result = _newslint.Run(["rules", "test", .. options]);

        Assert.Equal(2, result.Code);
        Assert.Contains(message, result.Errors, StringComparison.Ordinal);
    }
}
