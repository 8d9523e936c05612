using System.Collections.Immutable;
using Newslint.Rules;
using Newslint.Rules.Fixes;
using Newslint.Rules.Testing;

namespace Newslint.Cli.Running;

/// <summary>What there is to tell about a rule, with its examples as the engine sees them.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Bad">What it reports.</param>
/// <param name="Good">What it leaves alone.</param>
/// <param name="Yields">Rules that give way where they overlap it.</param>
/// <param name="YieldsTo">Rules that it gives way to.</param>
internal sealed record RulePage(
    RuleDescriptor Rule,
    ImmutableArray<RulePageExample> Bad,
    ImmutableArray<RulePageExample> Good,
    ImmutableArray<RuleDescriptor> Yields,
    ImmutableArray<RuleDescriptor> YieldsTo)
{
    /// <summary>The severity by itself, and that in each house style where it is another: <c>suggestion; in guardian warning</c>.</summary>
    public string Severities
    {
        get
        {
            var styles = Rule.Styles.Where(style => style.Value.Severity is { } other && other != Rule.DefaultSeverity);
            return string.Join("; ", styles.Select(style => $"in {style.Key} {SeverityNames.NameOf(style.Value.Severity!.Value)}").Prepend(SeverityNames.NameOf(Rule.DefaultSeverity)));
        }
    }

    /// <summary>An option as configuration sets it, and what it sets: <c>newslint_option.HOUSE0004.limit = 40</c>.</summary>
    public IEnumerable<(string Setting, string Says)> Options => Rule.Options.Select(option =>
    {
        var styles = Rule.Styles.Where(style => style.Value.Options.ContainsKey(option.Name)).Select(style => $" In {style.Key}: {style.Value.Options[option.Name]}.");
        var choices = option.Choices.IsDefaultOrEmpty ? string.Empty : $" One of: {string.Join(", ", option.Choices)}.";
        return ($"{option.KeyFor(Rule.Id)} = {option.Default}", option.Says + choices + string.Concat(styles));
    });

    /// <summary>The page of a rule of the host, which has no examples.</summary>
    public static RulePage Of(RuleDescriptor rule) => new(rule, [], [], [], []);

    /// <summary>The page of a rule, which may name some of <paramref name="others"/>.</summary>
    public static RulePage Of(Rule rule, IEnumerable<Rule> others)
    {
        var descriptor = rule.Descriptor;
        var host = new RuleHost(new RuleSet([rule]));
        var yields = ImmutableArray.CreateBuilder<RuleDescriptor>();
        var yieldsTo = ImmutableArray.CreateBuilder<RuleDescriptor>();
        foreach (var other in others.Select(other => other.Descriptor).OrderBy(other => other.Id, StringComparer.Ordinal))
        {
            if (descriptor.IsStrongerThan(other))
            {
                yields.Add(other);
            }

            if (other.IsStrongerThan(descriptor))
            {
                yieldsTo.Add(other);
            }
        }

        return new RulePage(
            descriptor,
            [.. descriptor.Examples.Where(example => example.IsBad).Select(example => Lint(example, descriptor, host))],
            [.. descriptor.Examples.Where(example => !example.IsBad).Select(example => Lint(example, descriptor, host))],
            yields.ToImmutable(),
            yieldsTo.ToImmutable());
    }

    private static RulePageExample Lint(RuleExample example, RuleDescriptor rule, RuleHost host)
    {
        var copy = new ExampleCopy(example, rule);
        var findings = copy.Lint(host).Diagnostics;
        var @fixed = FixApplier.Apply(copy.Marked.Text, findings.Select(finding => finding.Fix).OfType<Fix>());
        return new RulePageExample(example, copy.Marked.Text, [.. findings.Select(finding => finding.Span)])
        {
            Messages = [.. findings.Select(finding => finding.Message).Distinct(StringComparer.Ordinal)],
            Fixed = @fixed.Made > 0 ? @fixed.Text : null,
        };
    }
}
