using Newslint.Rules;
using Newslint.Rules.Fixes;
using Newslint.Rules.Yaml;

namespace Newslint.Core.Tests.Rules.Yaml;

/// <summary>What <c>find</c>, <c>replace</c> and <c>consistent</c> find, and what they write instead.</summary>
public sealed class HeadTests
{
    [Fact]
    public void Find_flags_every_place() =>
        AssertMarked("find: [rain, heavy rain]", "The [|heavy rain|] fell. [|Rain|] and [|rain|]. Rains.");

    [Fact]
    public void Phrases_do_not_reach_over_a_paragraph() =>
        AssertMarked("find: [heavy rain]", "It was heavy\n\nRain fell. [|Heavy rain|].");

    [Fact]
    public void Letter_case_matters_where_the_rule_says_so() =>
        AssertMarked("find: { any: [WHO], case: exact }", "The [|WHO|] met. Who met?");

    [Fact]
    public void Forms_of_words_are_found() =>
        AssertMarked("find: { any: [adviser], inflect: noun }", "One [|adviser|], two [|advisers|], advice.");

    [Fact]
    public void Patterns_are_found_block_by_block() =>
        AssertMarked("find: { pattern: 'heavy\\s+\\w+' }", "It was heavy\n\nrain. [|Heavy rain|], [|heavy snow|].");

    [Theory]
    [InlineData("", "The [|rain|] fell. “The rain fell,” Ruiz said.")]
    [InlineData("quotations: skip", "The [|rain|] fell. “The rain fell,” Ruiz said.")]
    [InlineData("quotations: include", "The [|rain|] fell. “The [|rain|] fell,” Ruiz said.")]
    [InlineData("quotations: only", "The rain fell. “The [|rain|] fell,” Ruiz said.")]
    public void Quotations_are_left_alone_unless_the_rule_says_otherwise(string key, string marked) =>
        AssertMarked($"find: [rain]\n{key}", marked);

    [Fact]
    public void A_rule_keeps_to_some_blocks() =>
        AssertMarked("find: [rain]\nin: headline", "[|Rain|] falls on the town\n\nThe rain fell all night on the hills above the town, and no one left.\n\nThe rain went on until the morning came, the mayor said.");

    [Fact]
    public void Only_the_first_place_counts_where_the_rule_asks_for_it() =>
        AssertMarked("find: [rain]\nmatch: { first: true }", "“Rain,” she said. The [|rain|] fell. Rain fell.");

    [Theory]
    [InlineData("replace: { utilize: use }", "[|Utilize|] it. We [|utilize|] it. UTILIZED.", "Use it. We use it. UTILIZED.")]
    [InlineData("replace: [{ phrase: utilize, with: use, inflect: verb }]", "[|Utilizing|] it, she [|utilized|] it.", "Using it, she used it.")]
    [InlineData("replace: [{ pattern: '(\\d+) per cent', with: '$1 percent' }]", "It is [|12 per cent|].", "It is 12 percent.")]
    [InlineData("replace: { Kiev: Kyiv, kiev: kyiv }", "", "")]
    [InlineData("replace: { very : '' }", "It is [|very|] wet.", "It is  wet.")]
    public void What_is_replaced_is_fixed(string keys, string marked, string @fixed)
    {
        if (marked.Length == 0)
        {
            Assert.Contains("replaced already", Assert.Single(Read(keys).Problems).Message, StringComparison.Ordinal);
            return;
        }

        AssertMarked(keys, marked);
        var text = MarkedText.Parse(marked).Text;
        var report = TestLint.Run(text, Read(keys).Rule!);
        Assert.Equal(@fixed, FixApplier.Apply(text, report.Diagnostics.Select(diagnostic => diagnostic.Fix!)).Text);
    }

    [Fact]
    public void A_choice_is_named_and_not_made()
    {
        var found = Assert.Single(TestLint.Run("They leverage it.", Read("replace: [{ phrase: leverage, with: [use, exploit] }]", "Write '{replacement}'.").Rule!).Diagnostics);

        Assert.Equal("Write 'use' or 'exploit'.", found.Message);
        Assert.Null(found.Fix);
    }

    [Fact]
    public void What_stands_there_already_is_left_alone() =>
        AssertMarked("replace: { internet: Internet }", "The [|internet|] and the Internet.");

    [Theory]
    [InlineData("Published: March 5, 2025", "[|Swaziland|]")]
    [InlineData("Published: March 5, 2015", "Swaziland")]
    public void A_substitution_may_begin_on_a_day(string date, string marked) =>
        AssertMarked("replace: [{ phrase: Swaziland, with: Eswatini, since: 2018-04-19 }]", $"{date}\n\nThe king of {marked} spoke to the crews at the gate.");

    [Fact]
    public void A_dated_substitution_says_that_it_was_skipped_without_a_date() =>
        Assert.Contains("the article has no date", Assert.Single(TestLint.Run("The king of Swaziland spoke.", Read("replace: [{ phrase: Swaziland, with: Eswatini, since: 2018-04-19 }]").Rule!).Notes), StringComparison.Ordinal);

    [Theory]
    [InlineData("The adviser left. Another adviser came. The [|advisor|] spoke.", "adviser")]
    [InlineData("The advisor left. The [|adviser|] spoke.", "advisor")]
    [InlineData("The adviser left. The adviser spoke.", "adviser")]
    [InlineData("“The advisor left,” she said. The adviser spoke.", "adviser")]
    public void The_rarer_spelling_is_found_and_the_commonest_named(string marked, string majority)
    {
        const string keys = "consistent: [[adviser, advisor]]";
        AssertMarked(keys, marked);
        var text = MarkedText.Parse(marked).Text;
        Assert.All(TestLint.Run(text, Read(keys, "Not {majority}.").Rule!).Diagnostics, found => Assert.Equal($"Not {majority}.", found.Message));
    }

    [Fact]
    public void Spellings_are_counted_in_all_their_forms_and_replaced_form_by_form()
    {
        const string text = "Advisers left. One adviser stayed. Two advisors came.";
        var found = Assert.Single(TestLint.Run(text, Read("consistent: [{ any: [adviser, advisor], inflect: noun }]\nrelated: { first: The other. }").Rule!).Diagnostics);

        Assert.Equal("advisers", Assert.Single(found.Fix!.Edits).NewText);
        Assert.Equal(0, Assert.Single(found.Related).Span.Start);
    }

    [Theory]
    [InlineData("fix: { delete: match }", "The very old gate.", "very", "The old gate.")]
    [InlineData("fix: { delete: sentence }", "It rained. The very gate. It held.", "very", "It rained. It held.")]
    [InlineData("fix: { delete: block }", "It rained.\n\nAd\n\nIt held.", "ad", "It rained.\n\nIt held.")]
    [InlineData("fix: { delete: block }", "It rained.\n\nIt held.\n\nAd", "ad", "It rained.\n\nIt held.")]
    [InlineData("fix: { delete: line }", "It rained.\nAd\nIt held.", "ad", "It rained.\nIt held.")]
    [InlineData("fix: { replace: \"[{text}]\" }", "It rained.", "rained", "It [rained].")]
    public void A_fix_joins_what_is_around_it(string key, string text, string phrase, string @fixed)
    {
        var report = TestLint.Run(text, Read($"find: [{phrase}]\n{key}").Rule!);

        Assert.Equal(@fixed, FixApplier.Apply(text, report.Diagnostics.Select(diagnostic => diagnostic.Fix!)).Text);
    }

    private static RuleFile Read(string keys, string message = "It is '{text}'.") =>
        RuleFile.Read("house.yml", $"id: HOUSE0001\nname: hand-made\ncategory: house\nseverity: warning\nwhy: A test wants it.\nmessage: \"{message}\"\n{keys}\n", isShipped: false);

    private static void AssertMarked(string keys, string marked)
    {
        var file = Read(keys);
        Assert.Empty(file.Problems);
        Assert.Equal(marked, TestLint.Marked(MarkedText.Parse(marked).Text, file.Rule!));
    }
}
