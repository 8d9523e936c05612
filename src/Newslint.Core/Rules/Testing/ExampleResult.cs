using System.Collections.Immutable;

namespace Newslint.Rules.Testing;

/// <summary>How an example of a rule came out.</summary>
/// <param name="Example">The example.</param>
/// <param name="Failures">What is wrong; nothing where it came out as it should.</param>
public sealed record ExampleResult(RuleExample Example, ImmutableArray<ExampleFailure> Failures)
{
    /// <summary>Whether it came out as it should.</summary>
    public bool Passed => Failures.IsEmpty;

    /// <summary>The outcome: of several failures the first.</summary>
    public ExampleOutcome Outcome =>
        !Passed ? Failures[0].Outcome : Example.IsBad ? ExampleOutcome.Reported : ExampleOutcome.Clean;
}
