using System.Text;
using Newslint.Rules;
using Newslint.Rules.Yaml;
using Newslint.Rules.Yaml.Loading;

namespace Newslint.Core.Tests.Rules.Yaml.Loading;

public sealed class RulePackTests
{
    private const string Head = "name: hand-made\ncategory: house\nseverity: error\nwhy: A test wants it. It is a test.\nmessage: \"It is '{text}'.\"\nsupersedes: [NL1705]\n";

    public static TheoryData<string> Rules => new(
        "find: [rain, heavy rain]\nexamples:\n  - bad: '[|Rain|] fell.'\n",
        "on: line\nmatch: { phrase: { at: whole, any: [rain] } }\n",
        "on: sentence\nmatch: { pattern: 'heavy\\s+r[a-z]in' }\nflag: match\n",
        "on: sentence\nmatch: { not: { phrase: { any: [rain] } } }\n",
        "replace: { rain: snow }\n");

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_from_a_pack_finds_what_the_rule_of_the_file_finds(string keys)
    {
        var text = $"id: HOUSE0001\n{Head}{keys}";
        var read = ParsedRuleFile.Parse("house.yml", text);

        var packed = RulePack.Open(RulePack.Write([(read, Encoding.UTF8.GetBytes(text))]))!.Find("house.yml", Encoding.UTF8.GetBytes(text))!.Rule!;

        const string copy = "Heavy rain fell.\n\nRain\n\nThe sun shone.";
        Assert.Equal(Found(copy, read.Rule!), Found(copy, packed));
        Assert.Equal(Known(read.Rule!), Known(packed));
        Assert.Equal(read.Rule!.Wakers, packed.Wakers);
        Assert.Equal(read.Rule!.NeedsDate, packed.NeedsDate);
    }

    [Fact]
    public void A_file_that_has_changed_is_not_in_the_pack()
    {
        var (text, pack) = Packed();

        Assert.NotNull(pack.Find("house.yml", Encoding.UTF8.GetBytes(text)));
        Assert.Null(pack.Find("house.yml", Encoding.UTF8.GetBytes(text + " ")));
        Assert.Null(pack.Find("other.yml", Encoding.UTF8.GetBytes(text)));
    }

    [Fact]
    public void A_pack_gives_back_the_values_with_their_places()
    {
        var (text, pack) = Packed();

        var root = Assert.IsType<YamlMapping>(pack.Find("house.yml", Encoding.UTF8.GetBytes(text))!.Root);

        Assert.Equal((8, 1), (root.Entries[^1].Key.Line, root.Entries[^1].Key.Column));
    }

    [Theory]
    [InlineData("id: HOUSE0001\nname: broken\n")]
    [InlineData("extends: NL1701\nseverity: error\n")]
    [InlineData("lists: { weather: [rain] }\n")]
    [InlineData("- rain\n")]
    [InlineData("a: [\n")]
    public void What_is_no_good_rule_by_itself_is_left_out(string text)
    {
        var file = ParsedRuleFile.Parse("house.yml", text);

        Assert.Null(file.Rule);
        Assert.False(RulePack.CanHold(file));
        Assert.Null(RulePack.Open(RulePack.Write([(file, Encoding.UTF8.GetBytes(text))]))!.Find("house.yml", Encoding.UTF8.GetBytes(text)));
    }

    [Fact]
    public void A_damaged_pack_is_none()
    {
        var bytes = Bytes();

        Assert.NotNull(RulePack.Open(bytes));
        Assert.Null(RulePack.Open([]));
        for (var i = 0; i < bytes.Length; i++)
        {
            byte[] damaged = [.. bytes];
            damaged[i] ^= 0x10;
            Assert.Null(RulePack.Open(damaged));
            Assert.Null(RulePack.Open(bytes[..i]));
        }
    }

    private static (string Text, RulePack Pack) Packed() => ($"id: HOUSE0001\n{Head}find: [rain]\n", RulePack.Open(Bytes())!);

    private static byte[] Bytes()
    {
        var text = $"id: HOUSE0001\n{Head}find: [rain]\n";
        return RulePack.Write([(ParsedRuleFile.Parse("house.yml", text), Encoding.UTF8.GetBytes(text))]);
    }

    private static List<string> Found(string copy, Rule rule) => [.. TestLint.Run(copy, rule).Diagnostics.Select(diagnostic => $"{diagnostic.Span} {diagnostic.Message}")];

    private static string Known(Rule rule)
    {
        var known = rule.Descriptor;
        return $"{known.Id} {known.Name} {known.Category} {known.DefaultSeverity} {known.Summary} {known.Why} {known.MessageFormat} {string.Join(' ', known.Supersedes)} {string.Join(' ', known.Examples)}";
    }
}
