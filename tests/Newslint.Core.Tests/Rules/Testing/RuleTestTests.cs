using Newslint.Rules;
using Newslint.Rules.Testing;
using Newslint.Rules.Yaml;
using Newslint.Rules.Yaml.Loading;

namespace Newslint.Core.Tests.Rules.Testing;

/// <summary>What testing a rule file finds: changes that no example notices, and entries that do not do their work.</summary>
public sealed class RuleTestTests
{
    private const string Head = "id: HOUSE0001\nname: rain\ncategory: house\nseverity: warning\nwhy: No news.\nmessage: It rains.\non: sentence\n";

    [Fact]
    public void Examples_that_notice_every_change_kill_every_mutant()
    {
        var mutation = Test("match: { phrase: { any: [rain, hail] } }\nunless: { inside: quotation }\nexamples:\n  - bad: '[|Rain fell.|]'\n  - bad: '[|Hail fell.|]'\n  - good: '“Rain fell.”'").Mutation!;

        Assert.Equal(3, mutation.Killed);
        Assert.Empty(mutation.Survivors);
    }

    [Fact]
    public void A_change_that_no_example_notices_survives()
    {
        var mutation = Test("match: { phrase: { any: [rain, hail] } }\nunless: { inside: quotation }\nexamples:\n  - bad: '[|Rain fell.|]'").Mutation!;

        Assert.Equal(1, mutation.Killed);
        Assert.Equal(["8:32 without 'hail'", "9:1 without 'unless: { inside: quotation }'"], mutation.Survivors.Select(survivor => $"{survivor.Line}:{survivor.Column} {survivor.Change}"));
    }

    [Fact]
    public void An_example_that_fails_already_notices_nothing() =>
        Assert.Equal(0, Test("match: { phrase: { any: [rain, hail] } }\nexamples:\n  - bad: '[|Rain|] fell.'").Mutation!.Killed);

    [Fact]
    public void What_a_rule_supersedes_is_noticed_where_both_report()
    {
        var weaker = TestLint.Yaml("sentence", "match: { phrase: { any: [rain] } }", id: "HOUSE0002");
        var report = Test("match: { phrase: { any: [rain] } }\nsupersedes: [HOUSE0002]\nexamples:\n  - bad: '[|Rain fell.|]'", weaker);

        Assert.True(report.Results[0].Passed);
        Assert.Empty(report.Mutation!.Survivors);
    }

    [Fact]
    public void Every_phrase_of_a_list_is_tried_by_itself()
    {
        var entries = Test("match: { phrase: { at: start, any: [rain, hail, never mind the sleet] } }\nexamples:\n  - bad: '[|Rain fell.|]'").Entries!;

        Assert.Equal(3, entries.Tried);
        Assert.Empty(entries.Faults);
    }

    [Fact]
    public void An_entry_that_an_exception_silences_is_found()
    {
        var faults = Test("match: { phrase: { any: [rain, hail] } }\nunless: { pattern: '[Hh]ail' }\nexamples:\n  - bad: '[|Rain fell.|]'").Entries!.Faults;

        Assert.Equal("hail is not reported where another phrase of the list is", Assert.Single(faults.Select(fault => $"{fault.Phrase} {fault.Fault}")));
    }

    [Fact]
    public void An_entry_that_a_pattern_finds_within_longer_words_is_found()
    {
        var faults = Test("match: [{ phrase: { any: [rain, hail] } }, { pattern: hail }]\nexamples:\n  - bad: '[|Rain fell.|]'").Entries!.Faults;

        Assert.Equal("hail is reported as a part of longer words: 'zqhailqz'", Assert.Single(faults.Select(fault => $"{fault.Phrase} {fault.Fault}")));
    }

    [Fact]
    public void An_entry_that_holds_another_one_may_be_reported_within_longer_words() =>
        Assert.Empty(Test("match: { phrase: { any: [the rain fell, rain] } }\nexamples:\n  - bad: '[|It was the rain that fell.|]'").Entries!.Faults);

    [Fact]
    public void A_list_that_no_bad_example_shows_is_found()
    {
        var faults = Test("match: { phrase: { any: [rain] } }\nexamples:\n  - good: 'Snow fell.'").Entries!.Faults;

        Assert.Equal("no bad example is reported for one of these phrases alone", Assert.Single(faults).Fault);
    }

    [Fact]
    public void A_rule_that_extends_another_is_judged_by_what_it_says_itself()
    {
        var rules = TestedRules.Read(
        [
            ParsedRuleFile.Parse("rain.yml", Head + "match: { phrase: { any: [rain, hail] } }\nunless: { inside: headline }\n"),
            ParsedRuleFile.Parse("mine.yml", "extends: HOUSE0001\nid: HOUSE0002\nname: weather\nadd: [sleet]\nunless: { inside: quotation }\nexamples:\n  - bad: '[|Sleet fell.|]'\n"),
        ]);
        Assert.Empty(rules.Problems);

        var report = RuleTestReport.Of(rules.Rules[1], rules.All, isCovered: true, isMutated: true);

        Assert.True(Assert.Single(report.Results).Passed);
        Assert.Equal(["5:11 inside: quotation"], report.Coverage!.Gaps.Select(gap => $"{gap.Line}:{gap.Column} {gap.Condition}"));
        Assert.Equal(["5:1 without 'unless: { any: [{ inside: headline }, { inside: quotation }]…'", "5:9 without '{ inside: quotation }'"], report.Mutation!.Survivors.Select(survivor => $"{survivor.Line}:{survivor.Column} {survivor.Change}"));
        Assert.Equal(1, report.Entries!.Tried);
    }

    [Fact]
    public void Rules_may_share_lists()
    {
        var rules = TestedRules.Read(
        [
            ParsedRuleFile.Parse("lists.yml", "lists: { weather: [rain, hail] }\n"),
            ParsedRuleFile.Parse("rain.yml", Head.Replace("on: sentence\n", string.Empty, StringComparison.Ordinal) + "find: { list: weather }\nexamples:\n  - bad: '[|Rain|] fell.'\n"),
        ]);

        Assert.Empty(rules.Problems);
        Assert.True(Assert.Single(RuleTestReport.Of(Assert.Single(rules.Rules), [], isCovered: true, isMutated: true).Results).Passed);
    }

    [Theory]
    [InlineData("phrase: rain", "rain")]
    [InlineData("phrase: [rain, hail]", "rain,hail")]
    [InlineData("find: { any: [rain, hail] }", "rain,hail")]
    [InlineData("replace: { rain: water, hail: ice }", "rain,hail")]
    [InlineData("replace: [{ phrase: [rain, rains], with: water }, { phrase: hail, with: ice }, { pattern: x, with: y }]", "rain,rains,hail")]
    [InlineData("match: [{ phrase: rain }, { not: { phrase: hail } }]", "rain")]
    [InlineData("unless: { phrase: rain }", "")]
    [InlineData("find: { list: weather }", "")]
    public void Phrases_are_found_in_all_their_forms(string yaml, string phrases) =>
        Assert.Equal(phrases, string.Join(',', PhraseTable.Of(YamlTree.Read(yaml)).SelectMany(table => table.Phrases).Select(phrase => phrase.Value)));

    [Theory]
    [InlineData("a\nb\n[|c|]\nd\ne\nf", "a\nb\nc\nd\ne\nf", "  a|  b|- [|c|]|+ c|  d|  e")]
    [InlineData("a\nb\nc", "a\nc", "- b")]
    [InlineData("a\nc", "a\nb\nc", "+ b")]
    public void A_difference_shows_the_lines_that_differ(string expected, string found, string lines) =>
        Assert.Equal(lines, string.Join('|', MarkedDifference.Of(expected, found)).Replace("[||", "[|", StringComparison.Ordinal));

    private static RuleTestReport Test(string keys, params Rule[] others)
    {
        var rules = TestedRules.Read([ParsedRuleFile.Parse("house.yml", Head + keys + "\n")]);
        Assert.Empty(rules.Problems);
        return RuleTestReport.Of(Assert.Single(rules.Rules), others, isCovered: true, isMutated: true);
    }
}
