using System.Collections.Immutable;
using Newslint.Knowledge;

namespace Newslint.Rules.Yaml;

/// <summary>The rules that ship with Newslint.</summary>
public static class ShippedRules
{
    /// <summary>Reads the shipped rules. Theirs are checked by the build, so a mistake in one is a fault.</summary>
    /// <exception cref="InvalidDataException">A shipped rule has a mistake.</exception>
    public static ImmutableArray<Rule> Read()
    {
        var rules = ImmutableArray.CreateBuilder<Rule>();
        foreach (var path in ShippedContent.Paths("rules/"))
        {
            if (path.EndsWith(".yml", StringComparison.Ordinal))
            {
                var file = RuleFile.Read(path, ShippedContent.Read(path), isShipped: true);
                rules.Add(file.Rule ?? throw new InvalidDataException(string.Join('\n', file.Problems)));
            }
        }

        return rules.ToImmutable();
    }
}
