using System.Collections.Immutable;
using Newslint.Rules.Yaml;
using Newslint.Rules.Yaml.Conditions;

namespace Newslint.Rules.Testing;

/// <summary>Which conditions of a rule its examples show at work: each should hold somewhere, and fail somewhere.</summary>
internal sealed class RuleCoverage
{
    private readonly Dictionary<YamlNode, ConditionTally> _tallies = new(ReferenceEqualityComparer.Instance);

    private RuleCoverage()
    {
    }

    /// <summary>The conditions of the rule.</summary>
    public int Conditions { get; private init; }

    /// <summary>Those that the examples leave in the dark, in the order of the file.</summary>
    public ImmutableArray<CoverageGap> Gaps { get; private init; }

    /// <summary>Runs the examples of a rule file that has no mistakes and watches its conditions.</summary>
    public static RuleCoverage Of(TestedRule tested, ExampleRunner runner)
    {
        var watch = new RuleCoverage();
        if (RuleFile.ReadForTest(tested.Path, tested.Root!, tested.Lists, (condition, node) => tested.IsOwn(node) ? watch.Observe(condition, node) : condition).Rule is { } rule)
        {
            runner.RunAll(rule);
        }

        return new RuleCoverage { Conditions = watch._tallies.Count, Gaps = watch.FindGaps(tested.Root!) };
    }

    private ObservedCondition Observe(Condition condition, YamlNode node)
    {
        if (!_tallies.TryGetValue(node, out var tally))
        {
            _tallies.Add(node, tally = new ConditionTally(node));
        }

        return new ObservedCondition(condition, tally);
    }

    private ImmutableArray<CoverageGap> FindGaps(YamlNode root)
    {
        var shown = YamlText.OfConditions(root);
        var gaps = ImmutableArray.CreateBuilder<CoverageGap>();
        foreach (var tally in _tallies.Values.OrderBy(tally => tally.Node.Line).ThenBy(tally => tally.Node.Column))
        {
            if (Missing(tally) is { } missing)
            {
                gaps.Add(new CoverageGap(tally.Node.Line, tally.Node.Column, shown.GetValueOrDefault(tally.Node) ?? YamlText.Of(tally.Node), missing));
            }
        }

        return gaps.ToImmutable();
    }

    private static string? Missing(ConditionTally tally) => tally switch
    {
        { Held: 0, Failed: 0 } => "is asked in no example",
        { Held: 0 } => "holds in no example",
        { Failed: 0 } => "holds in every example that asks for it",
        _ => null,
    };
}
