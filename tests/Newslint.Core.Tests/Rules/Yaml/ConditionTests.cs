using Newslint.Rules;

namespace Newslint.Core.Tests.Rules.Yaml;

/// <summary>What conditions hold of, by the words that a rule with them marks.</summary>
public sealed class ConditionTests
{
    [Theory]
    [InlineData("anywhere", "[|Heavy rain fell.|]\n[|Rain|]\n[|It was the rain.|]\nRains came.")]
    [InlineData("whole", "Heavy rain fell.\n[|Rain|]\n[|— RAIN: —|]\nrain rain\nRain?\n“Rain”\n$ rain\n[|(rain)|]\n[|rain!|]")]
    [InlineData("start", "[|Rain fell.|]\n[|— rain fell|]\nIt was rain.\n“Rain” fell.\n[|rain, rain|]")]
    [InlineData("end", "[|It was rain.|]\nRain fell.\n[|It was the rain —|]\nWas it rain?")]
    public void A_phrase_stands_at_its_place_in_the_line(string place, string marked) =>
        AssertMarked("line", $"match: {{ phrase: {{ at: {place}, any: [rain] }} }}", marked);

    [Fact]
    public void A_phrase_does_not_reach_into_the_next_line() =>
        AssertMarked("line", "match: { phrase: { any: [heavy rain] } }", "It was heavy\nrain and [nothing].\n[|Heavy rain|]");

    [Fact]
    public void A_longer_phrase_that_ends_later_may_be_the_one_at_the_start() =>
        AssertMarked("line", "match: { phrase: { at: start, any: [day, good day to you] } }\nflag: match", "[|Good day to you|], sir.");

    [Fact]
    public void All_keys_of_a_mapping_must_hold_and_one_item_of_a_list() =>
        AssertMarked("line", "match: [ { words: 2, phrase: { any: [rain] } }, { words: 4 } ]", "[|Rain fell|]\nSun shone\nRain fell hard\n[|One two three four|]");

    [Fact]
    public void A_list_with_a_condition_without_phrases_is_asked_though_no_phrase_stands_anywhere() =>
        AssertMarked("line", "match: { any: [ { phrase: { any: [snow] } }, { words: 2 } ] }", "[|Rain fell|]\nRain fell hard");

    [Fact]
    public void What_is_denied_is_asked_though_no_phrase_stands_anywhere() =>
        AssertMarked("line", "match: { not: { phrase: { any: [snow] } } }", "[|Rain fell|]");

    [Fact]
    public void Previous_and_next_look_at_the_neighbours() =>
        AssertMarked("line", "match: { previous: { phrase: { any: [rain] } }, next: { phrase: { any: [snow] } } }", "Rain\n[|and then|]\nsnow\nand then\nrain");

    [Fact]
    public void A_fragment_may_be_used_twice() =>
        AssertMarked("line", "where: { wet: { phrase: { any: [rain] } } }\nmatch: { is: wet, next: { is: wet } }", "[|Rain|]\n[|rain|]\nrain\nsun");

    [Fact]
    public void The_match_is_the_words_of_the_phrase() =>
        AssertMarked("sentence", "match: { phrase: { any: [rain fell] } }\nflag: match", "Heavy [|rain\u00A0 fell|] all day.");

    [Fact]
    public void The_match_is_the_words_of_the_pattern() =>
        AssertMarked("sentence", "match: { pattern: 'r[a-z]+n' }\nflag: match", "Heavy [|rain|] fell. [|RAIN|] fell.");

    [Fact]
    public void What_a_failed_branch_matched_is_not_flagged() =>
        AssertMarked("sentence", "match: [ { all: [ { phrase: { any: [heavy] } }, { phrase: { any: [snow] } } ] }, { pattern: 'rain' } ]\nflag: match", "Heavy [|rain|] fell.");

    [Fact]
    public void What_a_denial_matched_is_not_flagged() =>
        AssertMarked("sentence", "match: { not: { not: { phrase: { any: [heavy] } } } }\nflag: match", "[|Heavy rain fell.|]");

    [Fact]
    public void What_an_exception_matched_is_not_flagged() =>
        AssertMarked("sentence", "match: { phrase: { any: [rain] } }\nunless: [ { all: [ { phrase: { any: [heavy] } }, { phrase: { any: [snow] } } ] } ]\nflag: match", "Heavy [|rain|] fell.");

    [Fact]
    public void What_is_inside_a_quotation_can_be_left_alone() =>
        AssertMarked("sentence", "match: { phrase: { any: [rain] } }\nunless: { inside: quotation }\nflag: match", "The [|rain|] fell. “The rain was heavy,” the mayor said.");

    [Fact]
    public void Numbers_lie_within_their_bounds() =>
        AssertMarked("line", "match: { words: { at-least: 2, at-most: 3 } }", "Rain\n[|rain fell|]\n[|heavy rain fell|]\nheavy rain fell today");

    [Fact]
    public void A_pattern_that_runs_too_long_is_tried_without_backtracking()
    {
        var rule = TestLint.Yaml("sentence", "match: { pattern: '^(([a-z])+.)+[A-Z]([a-z])+$' }");
        var report = TestLint.Run($"{new string('a', 5_000)}!!", rule, HandMadeRule.Finding("HOUSE0009", "!!"));

        Assert.Equal(["HOUSE0009"], report.Diagnostics.Select(diagnostic => diagnostic.Rule.Id));
    }

    [Fact]
    public void A_pattern_that_runs_too_long_and_needs_backtracking_stops_its_rule_and_no_other()
    {
        var rule = TestLint.Yaml("sentence", @"match: { pattern: '^(([a-z])+.)+\2[A-Z]$' }");
        var report = TestLint.Run($"{new string('a', 5_000)}!!", rule, HandMadeRule.Finding("HOUSE0009", "!!"));

        Assert.Equal(["NL0003", "HOUSE0009"], report.Diagnostics.Select(diagnostic => diagnostic.Rule.Id));
    }

    [Fact]
    public void Many_hits_behind_many_marks_are_found_in_linear_time()
    {
        var text = new string('-', 100_000) + string.Concat(Enumerable.Repeat(" rain", 20_000)) + " fell";

        Assert.Empty(TestLint.Run(text, TestLint.Yaml("line", "match: { phrase: { at: whole, any: [rain] } }")).Diagnostics);
    }

    private static void AssertMarked(string unit, string keys, string marked) =>
        Assert.Equal(marked, TestLint.Marked(MarkedText.Parse(marked).Text, TestLint.Yaml(unit, keys)));
}
