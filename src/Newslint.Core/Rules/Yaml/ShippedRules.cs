using System.Collections.Immutable;
using System.Text;
using Newslint.Knowledge;
using Newslint.Rules.Yaml.Loading;

namespace Newslint.Rules.Yaml;

/// <summary>The rules that ship with Newslint.</summary>
public static class ShippedRules
{
    /// <summary>The values of the shipped rules and of the lists that they share, for what is made of them.</summary>
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
        var lists = new SharedLists();
        var files = new List<ParsedRuleFile>();
        foreach (var file in Trees())
        {
            if (SharedLists.AreIn(file.Root!))
            {
                lists.Add((YamlMapping)file.Root!, new RuleFileScope(file.Path, isTrusted: true));
            }
            else
            {
                files.Add(file);
            }
        }

        var rules = new Rule[files.Count];
        for (var i = 0; i < rules.Length; i++)
        {
            var file = RuleFile.Read(new RuleFileScope(files[i].Path, isTrusted: true), files[i].Root!, lists);
            rules[i] = file.Rule ?? throw new InvalidDataException(string.Join('\n', file.Problems));
        }

        return System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(rules);
    }
}
