using Newslint.Rules;
using Newslint.Rules.Yaml;
using Newslint.Rules.Yaml.Loading;

namespace Newslint.Core.Tests.Rules.Yaml;

/// <summary>Rule files that are read together.</summary>
public sealed class RuleFileSetTests
{
    private const string Labels = "id: NL1701\nname: ad-label\ncategory: furniture\nseverity: warning\nwhy: A test wants it.\nmessage: \"It is '{text}'.\"\non: line\nmatch: { phrase: { at: whole, any: [advertisement, sponsored] } }\nunless: { next: { phrase: rate } }\n";
    private const string Plain = "name: NAME\ncategory: house\nseverity: warning\nwhy: A test wants it.\nmessage: \"It is '{text}'.\"\n";

    [Fact]
    public void Rules_share_lists()
    {
        var set = Read("lists:\n  wet: [rain, snow]\n", $"id: HOUSE0001\n{Named("wet-word")}find: {{ list: wet, any: [hail] }}\n");

        Assert.Empty(set.Problems);
        Assert.Equal("[|Rain|] and [|hail|] fell.", Marked(set, "HOUSE0001", "Rain and hail fell."));
    }

    [Fact]
    public void The_phrases_of_a_list_count_in_articles_of_their_language()
    {
        var set = Read(
            "language: en\nlists:\n  wet: [rain]\n",
            "language: de\nlists:\n  wet: [Regen]\n",
            "lists:\n  wet: [tsunami]\n",
            $"id: HOUSE0001\n{Named("wet-word")}find: {{ list: wet }}\n");

        Assert.Empty(set.Problems);
        Assert.Equal("[|Rain|], Regen, [|tsunami|].", Marked(set, "HOUSE0001", "Rain, Regen, tsunami."));
        Assert.Equal(
            "Die Helfer haben das Wort rain nie gesagt, und in der Nacht ist der [|Regen|] nicht mehr gefallen.",
            Marked(set, "HOUSE0001", "Die Helfer haben das Wort rain nie gesagt, und in der Nacht ist der Regen nicht mehr gefallen."));
    }

    [Fact]
    public void A_rule_may_leave_out_phrases_of_a_shared_list()
    {
        var set = Read("lists:\n  wet: [rain, snow]\n", $"id: HOUSE0001\n{Named("wet-word")}find: {{ list: wet, except: [snow] }}\n");

        Assert.Empty(set.Problems);
        Assert.Equal("[|Rain|] and snow fell.", Marked(set, "HOUSE0001", "Rain and snow fell."));
    }

    [Fact]
    public void A_list_that_is_not_there_is_told_with_one_that_is() =>
        Assert.Contains("Did you mean 'banned'?", Assert.Single(Read("lists:\n  banned: [rain]\n", $"id: HOUSE0001\n{Named("wet-word")}find: {{ list: baned }}\n").Problems).Message, StringComparison.Ordinal);

    [Fact]
    public void A_shipped_rule_is_changed_in_place()
    {
        var set = Read("extends: NL1701\nseverity: error\nadd: [from our partners]\nremove: [Sponsored]\nunless: { previous: { phrase: kit } }\n");

        Assert.Empty(set.Problems);
        var rule = Assert.Single(set.Rules);
        Assert.Equal("NL1701", rule.Descriptor.Id);
        Assert.Equal(Severity.Error, rule.Descriptor.DefaultSeverity);
        Assert.Equal(
            "Gate\n[|Advertisement|]\nGate\n[|From our partners|]\nSponsored\nAdvertisement\nRate\nKit\nAdvertisement",
            Marked(set, "NL1701", "Gate\nAdvertisement\nGate\nFrom our partners\nSponsored\nAdvertisement\nRate\nKit\nAdvertisement"));
    }

    [Fact]
    public void A_rule_may_be_made_of_another_whatever_the_order_of_the_files()
    {
        var set = Read(
            $"extends: HOUSE0002\nid: HOUSE0003\nname: third\nadd: [hail]\n",
            $"extends: NL1701\nid: HOUSE0002\nname: second\nadd: [rain]\n");

        Assert.Empty(set.Problems);
        Assert.Equal(["NL1701", "HOUSE0002", "HOUSE0003"], set.Rules.Select(rule => rule.Descriptor.Id));
        Assert.Equal("Gate\n[|Rain|]\n[|Hail|]\n[|Sponsored|]", Marked(set, "HOUSE0003", "Gate\nRain\nHail\nSponsored"));
        Assert.Equal("Gate\n[|Rain|]\nHail\n[|Sponsored|]", Marked(set, "HOUSE0002", "Gate\nRain\nHail\nSponsored"));
        Assert.Equal("Gate\nRain\nHail\n[|Sponsored|]", Marked(set, "NL1701", "Gate\nRain\nHail\nSponsored"));
    }

    [Fact]
    public void Substitutions_are_added_and_removed()
    {
        var set = Read($"id: HOUSE0001\n{Named("plain")}replace: {{ utilize: use, commence: begin }}\n", "extends: HOUSE0001\nadd: { purchase: buy }\n", "extends: HOUSE0001\nremove: [utilize]\n");

        Assert.Empty(set.Problems);
        Assert.Equal("Utilize it, [|commence|], [|purchase|].", Marked(set, "HOUSE0001", "Utilize it, commence, purchase."));
    }

    [Fact]
    public void A_list_of_several_is_changed_by_its_name()
    {
        const string rule = "on: line\nwhere:\n  wet: { phrase: [rain] }\n  dry: { phrase: [sun] }\nmatch: [{ is: wet }, { is: dry }]\n";
        var set = Read($"id: HOUSE0001\n{Named("weather")}{rule}", "extends: HOUSE0001\nadd: { wet: [hail] }\n");

        Assert.Empty(set.Problems);
        Assert.Equal("[|Rain|]\n[|Hail|]\n[|Sun|]\nFog", Marked(set, "HOUSE0001", "Rain\nHail\nSun\nFog"));
    }

    [Theory]
    [InlineData("extends: NL1702\n", 1, 10, "There is no rule 'NL1702' to extend. Did you mean 'NL1701'?")]
    [InlineData("extends: existence\n", 1, 10, "'existence' is a way of Vale to look.")]
    [InlineData("extends: [NL1701]\n", 1, 10, "'extends' wants the id of one rule")]
    [InlineData("extends: NL1701\nremove: [sponsered]\n", 2, 10, "'sponsered' is not in the list. Did you mean 'sponsored'?")]
    [InlineData("extends: NL1701\nadd: [sponsored]\n", 2, 7, "'sponsored' is in the list already.")]
    [InlineData("extends: NL1701\nadd: { labels: [rain] }\n", 2, 8, "The rule has no list 'labels' under 'where'.")]
    [InlineData("extends: NL1701\nfind: [rain]\n", 2, 1, "'find' cannot be changed")]
    [InlineData("extends: NL1701\nseverity: warn\n", 2, 11, "'warn' is not a severity. Did you mean 'warning'?")]
    [InlineData("extends: NL1701\nunles: { words: 3 }\n", 2, 1, "'unles' is no key of a rule. Did you mean 'unless'?")]
    [InlineData("lists: [rain]\n", 1, 8, "'lists' is a mapping of names to lists of phrases")]
    [InlineData("language: de-AT\nlists: { wet: [rain] }\n", 1, 11, "The phrases of a list count for a whole language. Write de for 'de-AT'.")]
    [InlineData("lists: { wet: [rain] }\nid: HOUSE0001\n", 2, 1, "'id' has no place in a file of shared lists")]
    public void A_mistake_is_told_at_its_place(string text, int line, int column, string message)
    {
        var problem = Assert.Single(Read(text).Problems);

        Assert.Equal((line, column), (problem.Line, problem.Column));
        Assert.StartsWith(message, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Ids_and_names_are_given_once()
    {
        var set = Read($"id: HOUSE0001\n{Named("one")}find: [rain]\n", $"id: HOUSE0001\n{Named("two")}find: [snow]\n", $"id: HOUSE0002\n{Named("one")}find: [snow]\n");

        Assert.Equal(
            ["2.yml(1,5): error: Another rule has the id 'HOUSE0001' already, in 1.yml.", "3.yml(2,7): error: Another rule is called 'one' already."],
            set.Problems.Select(problem => problem.ToString()).Select(problem => problem[..(problem.IndexOf(". ", StringComparison.Ordinal) + 1)]));
    }

    [Fact]
    public void A_broken_file_leaves_the_others_as_they_are()
    {
        var set = Read("id: [", $"id: HOUSE0001\n{Named("one")}find: [rain]\n");

        Assert.Single(set.Problems);
        Assert.Equal(["NL1701", "HOUSE0001"], set.Rules.Select(rule => rule.Descriptor.Id));
    }

    private static string Named(string name) => Plain.Replace("NAME", name, StringComparison.Ordinal);

    private static RuleFileSet Read(params string[] files)
    {
        var shipped = ParsedRuleFile.Parse("rules/NL1701.yml", Labels);
        var rule = RuleFile.Read("rules/NL1701.yml", Labels, isShipped: true).Rule!;
        return RuleFileSet.Read([.. files.Select((text, i) => ParsedRuleFile.Parse($"{i + 1}.yml", text))], [rule], () => [shipped]);
    }

    private static string Marked(RuleFileSet set, string id, string text) =>
        TestLint.Marked(text, set.Rules.Single(rule => rule.Descriptor.Id == id));
}
