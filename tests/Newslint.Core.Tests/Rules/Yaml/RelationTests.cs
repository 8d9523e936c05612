using Newslint.Rules;

namespace Newslint.Core.Tests.Rules.Yaml;

/// <summary>What conditions can ask about the things around a unit.</summary>
public sealed class RelationTests
{
    [Fact]
    public void A_unit_has_another_inside() =>
        AssertMarked("sentence", "match: { has: { percent: {} } }", "Rents fell. [|Rents rose by 12 percent.|]");

    [Fact]
    public void A_unit_has_another_of_which_a_condition_holds() =>
        AssertMarked("sentence", "match: { has: { quotation: { words: { more-than: 2 } } } }", "The “long gate” held. [|“The gate will hold,” Ruiz said.|]");

    [Fact]
    public void A_unit_is_not_inside_itself() =>
        AssertMarked("sentence", "match: { inside: { sentence: {} } }", "Rain fell. Snow fell.");

    [Fact]
    public void Words_lie_in_a_unit_of_which_a_condition_holds() =>
        AssertMarked("word", "match: { length: 4, inside: { sentence: { has: { percent: {} } } } }", "Rain fell. It [|rose|] by 12 percent.");

    [Fact]
    public void A_phrase_precedes_a_date_within_some_words() =>
        AssertMarked("sentence", "match: { phrase: met, precedes: { date: {}, within: 2 words } }\nflag: match", "They [|met|] on March 5. They met in the old town hall on March 6. They spoke.");

    [Fact]
    public void A_phrase_follows_another_in_the_same_sentence() =>
        AssertMarked("sentence", "match: { phrase: fell, follows: { phrase: rain, within: sentence } }\nflag: match", "The rain [|fell|]. Snow fell.");

    [Fact]
    public void A_phrase_follows_another_within_so_many_blocks() =>
        AssertMarked("line", "match: { phrase: fell, follows: { phrase: rain, within: 1 block } }", "Rain\n[|It fell|]\nIt stayed\nIt fell");

    [Fact]
    public void Near_looks_on_both_sides() =>
        AssertMarked("sentence", "match: { phrase: gate, near: { phrase: old, within: 1 words } }\nflag: match", "The old [|gate|]. The [|gate|] was old. It held. The gate was never that old.");

    [Fact]
    public void Anywhere_is_anywhere_else() =>
        AssertMarked("sentence", "match: { phrase: rain, not: { anywhere: { phrase: [rain, snow] } } }\nflag: match", "It was [|rain|].");

    [Fact]
    public void Anywhere_finds_another_of_the_same_words() =>
        AssertMarked("sentence", "match: { phrase: rain, anywhere: { phrase: rain } }\nflag: match", "It was [|rain|]. All [|rain|].");

    [Fact]
    public void The_same_named_part_must_stand_elsewhere() =>
        AssertMarked(
            "sentence",
            "match: { pattern: { regex: '\\b(?<letters>[A-Z]{3,5})\\b', case: exact } }\nunless: { anywhere: { pattern: { regex: '\\((?<letters>[A-Z]{3,5})\\)', case: exact }, same: letters } }\nflag: match",
            "The FBI came. The World Trade Organization (WTO) met. The [|NATO|] talks ended. The WTO left. The Federal Bureau of Investigation (FBI) stayed.");

    [Fact]
    public void The_same_field_must_be_alike() =>
        AssertMarked("percent", "match: { anywhere: { percent: {}, same: value } }", "It rose by [|12 percent|]. It fell by 3%. The [|12%|] rise is new.");

    [Fact]
    public void Neighbours_can_have_the_same_first_word() =>
        AssertMarked("sentence", "match: { previous: { same: first-word } }", "Rain fell. [|Rain stayed.|] Snow fell.");

    [Fact]
    public void A_word_that_stands_twice_is_the_same_as_the_one_before() =>
        AssertMarked("word", "match: { starts-sentence: false, previous: { same: lower } }", "The [|the|] rain fell. Fell it did.");

    [Theory]
    [InlineData("more-than: 2", "[|Very wet, very cold and very dark.|] Very wet and very cold.")]
    [InlineData("at-least: 2", "[|Very wet, very cold and very dark.|] [|Very wet and very cold.|]")]
    [InlineData("at-most: 0", "Very wet. [|It was wet.|]")]
    [InlineData("more-than: 2, per: 10 words", "[|Very wet.|] It was very wet in the old town by the river.")]
    public void Things_in_a_unit_are_counted(string bounds, string marked) =>
        AssertMarked("sentence", $"match: {{ count: {{ phrase: very, {bounds} }} }}", marked);

    [Fact]
    public void What_is_counted_too_often_can_be_flagged_by_itself() =>
        AssertMarked("document", "match: { count: { phrase: very, more-than: 2 } }\nflag: match", "Very wet. Very cold.\n\nIt was [|very|] dark.");

    [Fact]
    public void Things_follow_one_another() =>
        AssertMarked(
            "sentence",
            "match: { sequence: [{ phrase: [met with, met] }, { mention: {}, as: who }, { date: {}, within: 2 words }] }\nflag: match",
            "They [|met with President Emmanuel Macron on March 5|]. They met President Emmanuel Macron in the old town hall on March 5. They met on March 5.");

    [Fact]
    public void What_is_named_can_be_flagged_printed_and_pointed_at()
    {
        var rule = TestLint.Yaml(
            "sentence",
            "match: { phrase: met, precedes: { date: {}, within: sentence, as: when } }\nflag: when\nrelated: { when: The day. }",
            message: "They met on {when}.");

        var found = Assert.Single(TestLint.Run("They met again on March 5, 2025.", rule).Diagnostics);

        Assert.Equal("They met on March 5, 2025.", found.Message);
        Assert.Equal(found.Span, Assert.Single(found.Related).Span);
        Assert.Equal("March 5, 2025", found.File.Text.Substring(found.Span.Start, found.Span.Length));
    }

    [Fact]
    public void Weak_signs_add_up_and_the_message_names_them()
    {
        var rule = TestLint.Yaml(
            "line",
            "match: { weigh: { at-least: 3, signs: [{ weight: 2, when: { words: { at-most: 3 } }, says: it is short }, { weight: 1, when: { ends-with: nothing }, says: nothing ends it }, { weight: -2, when: { phrase: rain } }] } }",
            message: "Perhaps a label: {signs}.");

        var report = TestLint.Run("Read more\nRead more.\nRead rain\nThe crews left the gate at dawn.", rule);

        Assert.Equal("Perhaps a label: it is short, nothing ends it.", Assert.Single(report.Diagnostics).Message);
        Assert.Equal(new Microsoft.CodeAnalysis.Text.TextSpan(0, 9), report.Diagnostics[0].Span);
    }

    [Fact]
    public void Relations_over_many_things_are_looked_up_and_not_walked_through()
    {
        var text = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"Rain {i} fell. "));
        var rule = TestLint.Yaml("number", "match: { anywhere: { number: {}, same: value }, follows: { phrase: rain, within: 1 words } }");

        Assert.Empty(TestLint.Run(text, rule).Diagnostics);
    }

    private static void AssertMarked(string unit, string keys, string marked) =>
        Assert.Equal(marked, TestLint.Marked(MarkedText.Parse(marked).Text, TestLint.Yaml(unit, keys)));
}
