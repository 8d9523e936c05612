using Microsoft.CodeAnalysis.Text;
using Newslint.Rules;
using Newslint.Rules.Testing;
using Newslint.Rules.Yaml;

namespace Newslint.Core.Tests.Rules.Testing;

/// <summary>What is wrong with an example has a name.</summary>
public sealed class ExampleRunnerTests
{
    [Theory]
    [InlineData("- bad: '[|Rain|] fell.'", ExampleOutcome.Reported)]
    [InlineData("- good: 'Snow fell.'", ExampleOutcome.Clean)]
    [InlineData("- bad: '[|Snow|] fell.'", ExampleOutcome.Missing)]
    [InlineData("- good: 'Rain fell.'", ExampleOutcome.Noisy)]
    [InlineData("- bad: '[|Rain|] fell. It was the rain.'", ExampleOutcome.Noisy)]
    [InlineData("- bad: '[|Rain fell.|]'", ExampleOutcome.Misplaced)]
    [InlineData("- { bad: '[|Rain|] fell.', message: \"'Rain' is no news.\" }", ExampleOutcome.Reported)]
    [InlineData("- { bad: '[|Rain|] fell.', message: 'It rains.' }", ExampleOutcome.WrongMessage)]
    [InlineData("- { bad: '[|Rain|] fell.', severity: warning }", ExampleOutcome.Reported)]
    [InlineData("- { bad: '[|Rain|] fell.', severity: error }", ExampleOutcome.WrongSeverity)]
    [InlineData("- { bad: '[|Rain|] fell.', fixed: 'Snow fell.' }", ExampleOutcome.WrongFix)]
    public void Of_a_rule_about_rain(string example, ExampleOutcome outcome)
    {
        var results = ExampleRunner.Run(Rain(example));

        Assert.Equal(outcome, Assert.Single(results).Outcome);
    }

    [Fact]
    public void Each_failure_is_told_with_what_was_expected_and_what_was_found()
    {
        var result = Assert.Single(ExampleRunner.Run(Rain("- bad: '[|Snow|] and rain. It was [|the rain|].'")));

        Assert.Equal(
            [
                (ExampleOutcome.Missing, "'Snow' is marked, and nothing is reported there."),
                (ExampleOutcome.Noisy, "'rain' is reported, and nothing is marked there."),
                (ExampleOutcome.Misplaced, "'rain' is reported where 'the rain' is marked."),
            ],
            result.Failures.Select(failure => (failure.Outcome, failure.Message)));
        Assert.All(result.Failures, failure => Assert.Equal("Snow and [|rain|]. It was the [|rain|].", failure.Found));
    }

    [Fact]
    public void What_was_left_out_for_want_of_a_date_says_so()
    {
        var rule = TestLint.Yaml("sentence", "needs: date\nmatch: { phrase: { any: [rain] } }\nexamples:\n  - bad: '[|Rain fell.|]'\n  - { bad: '[|Rain fell.|]', published: 2025-03-06 }");

        var results = ExampleRunner.Run(rule);

        Assert.EndsWith("HOUSE0001 (hand-made) was skipped: the article has no date.", Assert.Single(results[0].Failures).Message, StringComparison.Ordinal);
        Assert.True(results[1].Passed);
    }

    [Fact]
    public void A_rule_that_is_silent_by_default_is_tested_all_the_same()
    {
        var text = "id: HOUSE0001\nname: rain\ncategory: house\nseverity: none\nwhy: No news.\nmessage: It rains.\non: sentence\nmatch: { phrase: { any: [rain] } }\nexamples: [{ bad: '[|Rain fell.|]' }]";

        Assert.True(ExampleRunner.Run(RuleFile.Read("house.yml", text, isShipped: false).Rule!).Single().Passed);
    }

    [Fact]
    public void A_rule_that_fails_fails_the_example()
    {
        var rule = new FixingRule((_, _) => throw new InvalidOperationException("Out of words."), new RuleExample(IsBad: false, "Rain fell."));

        var failure = Assert.Single(Assert.Single(ExampleRunner.Run(rule)).Failures);

        Assert.Equal(ExampleOutcome.Failed, failure.Outcome);
        Assert.Contains("Out of words.", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_with_a_hole_in_it_is_wrong()
    {
        var rule = new FixingRule((context, at) => context.Report(at, [" "]), new RuleExample(IsBad: true, "[|Rain|] fell."));

        Assert.Equal(ExampleOutcome.WrongMessage, Assert.Single(ExampleRunner.Run(rule)).Outcome);
    }

    [Theory]
    [InlineData("Snow fell.", "snow", ExampleOutcome.Reported)]
    [InlineData("Hail fell.", "snow", ExampleOutcome.WrongFix)]
    [InlineData("The rain fell.", "the rain", ExampleOutcome.NotIdempotent)]
    [InlineData("Rain fell.", "rain", ExampleOutcome.NotIdempotent)]
    [InlineData(null, "a rain", ExampleOutcome.NotIdempotent)]
    public void A_fix_is_made_and_must_hold(string? @fixed, string replacement, ExampleOutcome outcome)
    {
        replacement = char.ToUpperInvariant(replacement[0]) + replacement[1..];
        var rule = new FixingRule(
            (context, at) => context.Report(at, ["rain"], fix: Fix.Replace(at, replacement, FixSafety.Suggestion)),
            new RuleExample(IsBad: true, "[|Rain|] fell.") { Fixed = @fixed });

        Assert.Equal(outcome, Assert.Single(ExampleRunner.Run(rule)).Outcome);
    }

    [Fact]
    public void A_superseded_rule_runs_beside_and_must_be_silent_where_something_is_marked()
    {
        var stronger = Rain("- bad: '[|Rain|] fell.'\nsupersedes: [HOUSE0002]");
        var weaker = TestLint.Yaml("sentence", "match: { phrase: { any: [rain] } }", id: "HOUSE0002");
        var runner = new ExampleRunner(stronger, [weaker]);

        Assert.True(Assert.Single(runner.RunAll(stronger)).Passed);
        var failure = Assert.Single(Assert.Single(runner.RunAll(Rain("- bad: '[|Rain|] fell.'"))).Failures);
        Assert.Equal((ExampleOutcome.Noisy, "HOUSE0002 (hand-made) reports 'Rain fell.' as well."), (failure.Outcome, failure.Message));
    }

    [Fact]
    public void Every_outcome_has_a_name_of_its_own() =>
        Assert.Distinct(Enum.GetValues<ExampleOutcome>().Select(OutcomeNames.NameOf));

    private static Rule Rain(string examples) =>
        TestLint.Yaml("sentence", $"match: {{ phrase: {{ any: [rain] }} }}\nflag: match\nexamples:\n  {examples}", message: "'Rain' is no news.");

    /// <summary>Finds “rain” and does with it what a test wants.</summary>
    private sealed class FixingRule(Action<RuleContext, TextSpan> report, RuleExample example) : Rule
    {
        public override RuleDescriptor Descriptor { get; } = new()
        {
            Id = "HOUSE0001",
            Name = "rain",
            Category = "house",
            DefaultSeverity = Severity.Warning,
            Summary = "Rain.",
            Why = "Rain is no news.",
            MessageFormat = "'{0}' is no news.",
            Examples = [example],
        };

        public override void Register(RuleRegistrar registrar) => registrar.OnDocument(context =>
        {
            var at = context.Article.Text.IndexOf("rain", StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
            {
                report(context, new TextSpan(at, 4));
            }
        });
    }
}
