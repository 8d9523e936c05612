using System.Collections.Immutable;

namespace Newslint.Rules.Testing;

/// <summary>What testing a rule gave.</summary>
/// <param name="Tested">The rule.</param>
/// <param name="Results">Its examples, in their order.</param>
/// <param name="Coverage">What they leave in the dark; null where nobody asked.</param>
/// <param name="Mutation">Which changes they notice; null where nobody asked.</param>
/// <param name="Entries">The entries of its phrase tables; null where nobody asked.</param>
internal sealed record RuleTestReport(
    TestedRule Tested,
    ImmutableArray<ExampleResult> Results,
    RuleCoverage? Coverage,
    MutationTest? Mutation,
    EntryTest? Entries)
{
    /// <summary>Tests a rule.</summary>
    /// <param name="tested">The rule.</param>
    /// <param name="others">Rules that it may supersede.</param>
    /// <param name="isCovered">Whether to find what the examples leave in the dark.</param>
    /// <param name="isMutated">Whether to change the rule and to try the entries of its phrase tables.</param>
    public static RuleTestReport Of(TestedRule tested, IEnumerable<Rule> others, bool isCovered, bool isMutated)
    {
        var runner = new ExampleRunner(tested.Rule, others);
        var isFile = tested.Root is not null;
        return new RuleTestReport(
            tested,
            runner.RunAll(tested.Rule),
            isCovered && isFile ? RuleCoverage.Of(tested, runner) : null,
            isMutated && isFile ? MutationTest.Of(tested, runner) : null,
            isMutated && isFile ? EntryTest.Of(tested, runner) : null);
    }
}
