using System.Collections.Immutable;
using System.Text;
using Newslint.Knowledge;
using Newslint.Rules.Yaml.Loading;

namespace Newslint.Rules.Yaml;

/// <summary>The rules that ship with Newslint.</summary>
public static class ShippedRules
{
    /// <summary>The values of the shipped rules, for what is made of them.</summary>
    internal static IEnumerable<ParsedRuleFile> Trees()
    {
        using var reader = new BinaryReader(ShippedContent.Open("rules.pack"), Encoding.UTF8);
        for (var count = reader.ReadInt32(); count > 0; count--)
        {
            yield return new ParsedRuleFile(reader.ReadString(), PackedTree.Read(reader));
        }
    }

    /// <summary>Reads the shipped rules. Tests hold that they are good, so a mistake in one is a fault.</summary>
    /// <exception cref="InvalidDataException">A shipped rule has a mistake.</exception>
    public static ImmutableArray<Rule> Read()
    {
        using var reader = new BinaryReader(ShippedContent.Open("rules.pack"), Encoding.UTF8);
        var rules = new Rule[reader.ReadInt32()];
        for (var i = 0; i < rules.Length; i++)
        {
            var file = RuleFile.Read(reader.ReadString(), PackedTree.Read(reader), isShipped: true);
            rules[i] = file.Rule ?? throw new InvalidDataException(string.Join('\n', file.Problems));
        }

        return System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(rules);
    }
}
