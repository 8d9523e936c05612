using System.Collections.Immutable;
using Newslint.Rules.Testing;
using Newslint.Rules.Yaml;
using Newslint.Rules.Yaml.Loading;

namespace Newslint.Rules.Tests;

/// <summary>What every shipped rule promises beside finding what it should.</summary>
public sealed class ShippedRuleTests
{
    private static readonly ParsedRuleFile[] Files = [.. Directory.GetFiles(Repository.PathOf("rules"), "*.yml", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .Select(file => ParsedRuleFile.Parse(Path.GetRelativePath(Repository.Folder, file).Replace('\\', '/'), File.ReadAllText(file)))];

    private static IEnumerable<ParsedRuleFile> Lists => Files.Where(file => file.Path.Contains("/packs/", StringComparison.Ordinal));

    private static readonly RuleFileSet FolderSet = RuleFileSet.Read(Files, [], () => [], allowsShippedIds: true);

    private static readonly Dictionary<string, (string Path, RuleDescriptor Rule)> Rules = FolderSet.Rules
        .ToDictionary(rule => rule.Descriptor.Id, rule => (Files.Single(file => Path.GetFileName(file.Path).StartsWith(rule.Descriptor.Id + "-", StringComparison.Ordinal)).Path, rule.Descriptor), StringComparer.Ordinal);

    private static readonly Dictionary<string, string> Ranges = new(StringComparer.Ordinal)
    {
        ["10"] = "quotes",
        ["11"] = "sourcing",
        ["12"] = "time",
        ["13"] = "people",
        ["14"] = "numbers",
        ["15"] = "headlines",
        ["16"] = "corrections",
        ["17"] = "furniture",
        ["18"] = "residue",
        ["19"] = "tone",
        ["20"] = "archive",
        ["21"] = "house",
    };

    [Fact]
    public void The_library_holds_the_rules_of_the_folder()
    {
        var shipped = ShippedRules.Read().Select(rule => rule.Descriptor).ToDictionary(rule => rule.Id, StringComparer.Ordinal);

        Assert.Equal(Rules.Keys.Order(StringComparer.Ordinal), shipped.Keys.Order(StringComparer.Ordinal));
        Assert.All(Rules.Values, rule => Assert.Equal(rule.Rule.Examples.Select(Shown), shipped[rule.Rule.Id].Examples.Select(Shown)));
        Assert.All(Rules.Values, rule => Assert.Equal(rule.Rule.MessageFormat, shipped[rule.Rule.Id].MessageFormat));
    }

    public static TheoryData<string> Ids => [.. Rules.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_five_bad_and_ten_good_examples(string id)
    {
        var examples = Rules[id].Rule.Examples;

        Assert.True(examples.Count(example => example.IsBad) >= 5, "There are fewer than five bad examples.");
        Assert.True(examples.Count(example => !example.IsBad) >= 10, "There are fewer than ten good examples.");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void No_example_stands_there_twice(string id) =>
        Assert.Distinct(Rules[id].Rule.Examples.Select(example => (MarkedText.Parse(example.MarkedText).Text, example.Published, example.Language, example.Style, OptionsOf(example), FolderOf(example))));

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_file_has_the_name_of_the_rule_and_lies_in_the_folder_of_its_category(string id)
    {
        var (path, rule) = Rules[id];

        Assert.Equal($"rules/{rule.Category}/{rule.Id}-{rule.Name}.yml", path);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_id_lies_in_the_range_of_the_category(string id)
    {
        var rule = Rules[id].Rule;

        Assert.Matches("^NL[0-9]{4}$", rule.Id);
        Assert.Equal(Ranges[rule.Id[2..4]], rule.Category);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Message_summary_and_reason_end_with_a_period(string id)
    {
        var rule = Rules[id].Rule;

        Assert.All((string[])[rule.MessageFormat, rule.Summary, rule.Why], text => Assert.EndsWith(".", text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_is_on(string id) => Assert.InRange(Rules[id].Rule.DefaultSeverity, Severity.Suggestion, Severity.Error);

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_supersedes_other_rules_that_exist(string id)
    {
        var superseded = Rules[id].Rule.Supersedes;

        Assert.Distinct(superseded);
        Assert.All(superseded, other => Assert.Contains(other, Rules.Keys));
        Assert.DoesNotContain(id, superseded);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_supersedes_what_the_rules_below_it_supersede(string id)
    {
        var superseded = Rules[id].Rule.Supersedes;

        Assert.All(superseded.SelectMany(other => Rules[other].Rule.Supersedes), below => Assert.Contains(below, superseded));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_would_be_accepted_from_anybody_but_for_its_id(string id)
    {
        var text = File.ReadAllText(Repository.PathOf(Rules[id].Path)).Replace($"id: {id}", "id: HOUSE0001", StringComparison.Ordinal);

        Assert.Empty(RuleFileSet.Read([.. Lists, ParsedRuleFile.Parse("house.yml", text)], [], () => []).Problems);
    }

    [Fact]
    public void The_files_of_the_folder_have_no_mistakes() => Assert.Empty(FolderSet.Problems);

    [Fact]
    public void Of_a_hundred_changes_of_the_rules_their_examples_notice_95()
    {
        var rules = TestedRules.Shipped();
        var tests = rules.Rules.Select(rule => RuleTestReport.Of(rule, rules.All, isCovered: false, isMutated: true)).ToArray();
        var killed = tests.Sum(test => test.Mutation!.Killed);
        var survivors = tests.SelectMany(test => test.Mutation!.Survivors.Select(survivor => $"{test.Tested.Path}({survivor.Line}): {survivor.Change}")).ToArray();

        Assert.True(killed >= 0.95 * (killed + survivors.Length), $"{killed} changes are noticed, and these are not:\n{string.Join('\n', survivors)}");
        Assert.Empty(tests.SelectMany(test => test.Entries!.Faults));
    }

    [Fact]
    public void No_name_is_given_twice() => Assert.Distinct(Rules.Values.Select(rule => rule.Rule.Name));

    /// <summary>An example with the values of its options and the texts of its folder, which are compared by reference otherwise.</summary>
    private static (RuleExample Example, string Options, string Folder) Shown(RuleExample example) =>
        (example with { Options = ImmutableSortedDictionary<string, string>.Empty, Folder = [] }, OptionsOf(example), FolderOf(example));

    private static string FolderOf(RuleExample example) => string.Join("\n--\n", example.Folder);

    private static string OptionsOf(RuleExample example) => string.Join(' ', example.Options);
}
