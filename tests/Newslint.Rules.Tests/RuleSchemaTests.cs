using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Newslint.Rules.Yaml;
using Newslint.Rules.Yaml.Grammar;

namespace Newslint.Rules.Tests;

/// <summary>The schema that editors read says of rule files what Newslint says of them, as far as a schema can.</summary>
public sealed partial class RuleSchemaTests
{
    private const string Good = """
        id: HOUSE0001
        name: no-rain
        category: house
        severity: warning
        message: "'{text}' is no news."
        why: Rain is no news.

        """;

    private static readonly SchemaValidator Schema = new((JsonObject)JsonNode.Parse(SchemaWriter.Write())!);

    private static readonly Dictionary<string, string> Shipped = Directory.GetFiles(Repository.PathOf("rules"), "*.yml", SearchOption.AllDirectories)
        .ToDictionary(path => Path.GetFileName(path), path => path, StringComparer.Ordinal);

    private static readonly Dictionary<string, string> Documented = Directory.GetFiles(Repository.PathOf("docs"), "*.md")
        .Order(StringComparer.Ordinal)
        .SelectMany(page => Fence().Matches(File.ReadAllText(page)).Select((match, i) => KeyValuePair.Create($"{Path.GetFileName(page)} {i + 1}", match.Groups["rule"].Value)))
        .ToDictionary(StringComparer.Ordinal);

    public static TheoryData<string> ShippedNames => [.. Shipped.Keys.Order(StringComparer.Ordinal)];

    public static TheoryData<string> DocumentedNames => [.. Documented.Keys];

    [Fact]
    public void The_schema_beside_the_rules_is_up_to_date() =>
        Assert.True(SchemaWriter.Write() == File.ReadAllText(Repository.PathOf("rules", "rule.schema.json")), "rules/rule.schema.json is out of date: run eng/rule-schema.sh");

    [Theory]
    [MemberData(nameof(ShippedNames))]
    public void A_shipped_rule_names_the_schema_and_is_good_by_it(string name)
    {
        var text = File.ReadAllText(Shipped[name]);

        var up = Path.GetFileName(Path.GetDirectoryName(Shipped[name])) == "packs" ? "../../" : "../";
        Assert.StartsWith($"# yaml-language-server: $schema={up}rule.schema.json\n", text, StringComparison.Ordinal);
        Assert.Empty(Schema.Judge(YamlTree.Read(text)));
    }

    [Theory]
    [MemberData(nameof(DocumentedNames))]
    public void A_documented_rule_is_good_by_the_schema(string name) => Assert.Empty(Schema.Judge(YamlTree.Read(Documented[name])));

    [Theory]
    [InlineData("find: [rain]\nseverty: error")]
    [InlineData("find: [rain]\nin: [title]")]
    [InlineData("find: [rain]\nreplace: { rain: sun }")]
    [InlineData("find: []")]
    [InlineData("find: { any: [rain], inflct: noun }")]
    [InlineData("replace: [{ phrase: rain }]")]
    [InlineData("consistent: [adviser, advisor]")]
    [InlineData("on: sentence")]
    [InlineData("on: page\nmatch: { words: 4 }")]
    [InlineData("on: sentence\nmatch: { unclosed: true }")]
    [InlineData("on: quotation\nmatch: { unclosed: maybe }")]
    [InlineData("on: quotation\nmatch: { status: unknown }")]
    [InlineData("on: line\nmatch: { words: many }")]
    [InlineData("on: line\nmatch: { words: { atleast: 4 } }")]
    [InlineData("on: line\nmatch: rain")]
    [InlineData("on: line\nmatch: { has: { picture: {} } }")]
    [InlineData("on: line\nmatch: { has: { date: { unclosed: true } } }")]
    [InlineData("on: line\nmatch: { all: [{ words: 4 }, { not: { wrds: 4 } }] }")]
    [InlineData("on: line\nwhere: { short: { wrds: 4 } }\nmatch: { is: short }")]
    [InlineData("find: [rain]\nunless: { follows: { phrase: snow, wthin: 4 words } }")]
    [InlineData("find: [rain]\noptions: { limit: { number: 4 } }")]
    [InlineData("find: [rain]\nexamples: [{ bd: rain }]")]
    [InlineData("find: [rain]\nlists: { wet: [rain] }")]
    public void A_broken_rule_is_not_good_by_the_schema(string keys) => Assert.NotEmpty(Schema.Judge(YamlTree.Read(Good + keys + "\n")));

    [Theory]
    [InlineData("on: sentence\nmatch: { words: { more-than: $limit } }\noptions: { limit: { number: 4, says: \"The most words.\" } }")]
    [InlineData("on: line\nmatch: [{ words: 4 }, { previous: { same: first-word } }]")]
    [InlineData("find: [rain]\nmatch: { count: 4 }")]
    [InlineData("find: [rain]\nmatch: { count: { phrase: snow, more-than: 3, per: 100 words } }")]
    [InlineData("find: [2024, true]")]
    public void A_good_rule_is_good_by_the_schema(string keys) => Assert.Empty(Schema.Judge(YamlTree.Read(Good + keys + "\n")));

    [Theory]
    [InlineData("lists:\n  wet: [rain, snow]\n")]
    [InlineData("extends: NL1701\nseverity: error\nadd: [from our partners]\n")]
    public void A_file_of_lists_or_changes_is_good_by_the_schema(string text) => Assert.Empty(Schema.Judge(YamlTree.Read(text)));

    [GeneratedRegex(@"^```yaml\n(?<rule>(?:id|extends|lists): ?.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
