using System.Collections.Immutable;
using Newslint.Rules.Yaml;
using Newslint.Rules.Yaml.Loading;

namespace Newslint.Rules.Testing;

/// <summary>Rules to be tested together.</summary>
/// <param name="Rules">The rules of the files.</param>
/// <param name="All">These and the shipped ones, which they may supersede.</param>
/// <param name="Problems">The mistakes of the files.</param>
internal sealed record TestedRules(ImmutableArray<TestedRule> Rules, ImmutableArray<Rule> All, IReadOnlyList<RuleFileProblem> Problems)
{
    /// <summary>What does not keep a rule from working, though its writer may have meant something else.</summary>
    public IReadOnlyList<RuleFileProblem> Warnings { get; init; } = [];

    /// <summary>The shipped rules, read as strictly as those of anybody.</summary>
    public static TestedRules Shipped() => Read([.. ShippedRules.Trees()], []);

    /// <summary>Rule files beside the shipped rules. A file with the id of a shipped rule is taken for that rule.</summary>
    public static TestedRules Read(IReadOnlyList<ParsedRuleFile> files)
    {
        var ids = files.Select(file => ((file.Root as YamlMapping)?["id"] as YamlScalar)?.Value).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return Read(files, [.. ShippedRules.Read().Where(rule => !ids.Contains(rule.Descriptor.Id))]);
    }

    /// <summary>These rules and others.</summary>
    public TestedRules With(IEnumerable<TestedRule> rules)
    {
        TestedRule[] added = [.. rules];
        return this with { Rules = [.. Rules, .. added], All = [.. All, .. added.Select(tested => tested.Rule)] };
    }

    private static TestedRules Read(IReadOnlyList<ParsedRuleFile> files, Rule[] shipped)
    {
        var set = RuleFileSet.Read(files, shipped, ShippedRules.Trees, allowsShippedIds: true);
        return new TestedRules([.. set.Files.Select(file => new TestedRule(file, set.Lists))], set.Rules, [.. set.Problems, .. set.Files.SelectMany(Backtracking)]) { Warnings = set.Warnings };
    }

    /// <summary>The patterns of a rule whose time is not proven to be linear in the text, but for those that the rule says it of.</summary>
    private static IEnumerable<RuleFileProblem> Backtracking(ReadRuleFile file)
    {
        foreach (var pattern in (file.Rule as YamlRule)?.Patterns ?? [])
        {
            if (!pattern.MayBacktrack && !pattern.IsLinear())
            {
                yield return new RuleFileProblem(
                    file.Path,
                    pattern.Place.Line,
                    pattern.Place.Column,
                    "This pattern looks around or refers back, so its time has no bound. Write it without, or add 'backtracking: allowed' beside 'regex:'.");
            }
        }
    }
}
