using System.Collections.Immutable;

namespace Newslint.Rules.Testing;

/// <summary>Runs the examples of a rule: each is linted as a text file, with the day, the language and the options that it names.</summary>
public sealed class ExampleRunner
{
    private readonly RuleDescriptor _rule;
    private readonly ImmutableArray<Rule> _beside;
    private readonly ImmutableArray<ExampleCopy> _copies;

    /// <summary>A runner for the examples of <paramref name="rule"/>.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="others">Rules that it may name; those that it supersedes run beside it, and must not report the same words.</param>
    /// <exception cref="FormatException">The marks of an example do not pair.</exception>
    public ExampleRunner(Rule rule, IEnumerable<Rule> others)
    {
        _rule = rule.Descriptor;
        _beside = _rule.Supersedes.IsEmpty ? [] : [.. others.Where(other => _rule.Supersedes.Contains(other.Descriptor.Id))];
        _copies = [.. _rule.Examples.Select(example => new ExampleCopy(example, _rule))];
    }

    /// <summary>The examples, in their order.</summary>
    internal ImmutableArray<ExampleCopy> Copies => _copies;

    /// <summary>Runs the examples of a rule by itself.</summary>
    /// <exception cref="FormatException">The marks of an example do not pair.</exception>
    public static ImmutableArray<ExampleResult> Run(Rule rule) => new ExampleRunner(rule, []).RunAll(rule);

    /// <summary>Runs all examples with <paramref name="rule"/>, which is the rule of this runner or a variant of it.</summary>
    public ImmutableArray<ExampleResult> RunAll(Rule rule)
    {
        var host = HostOf(rule);
        return [.. _copies.Select(copy => ExampleJudge.Judge(copy, host, _rule.Id))];
    }

    /// <summary>Runs the examples until one fails that <paramref name="mayFail"/> does not name by its number; whether one did.</summary>
    internal bool AnyFails(Rule rule, Predicate<int> mayFail)
    {
        var host = HostOf(rule);
        for (var i = 0; i < _copies.Length; i++)
        {
            if (!mayFail(i) && !ExampleJudge.Judge(_copies[i], host, _rule.Id).Passed)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A host of a rule and those that it supersedes.</summary>
    internal RuleHost HostOf(Rule rule) => new(new RuleSet([rule, .. _beside]));
}
