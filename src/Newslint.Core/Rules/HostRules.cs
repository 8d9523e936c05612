namespace Newslint.Rules;

/// <summary>What the host itself reports: rules that misbehave. They are 00xx and cannot disturb another rule.</summary>
internal static class HostRules
{
    /// <summary>A rule threw.</summary>
    public static RuleDescriptor RuleFailed { get; } = new()
    {
        Id = "NL0001",
        Name = "rule-failed",
        Category = "host",
        DefaultSeverity = Severity.Warning,
        Summary = "A rule failed on this file.",
        Why = "A fault in a rule hides what it would have found; the other rules ran as usual.",
        MessageFormat = "Rule '{0}' failed with '{1}' and was left out for this file.",
    };

    /// <summary>A rule reported a span outside the text, or an empty one.</summary>
    public static RuleDescriptor BadSpan { get; } = new()
    {
        Id = "NL0002",
        Name = "bad-span",
        Category = "host",
        DefaultSeverity = Severity.Warning,
        Summary = "A rule reported a place that is not in the text.",
        Why = "A finding without a place cannot be shown; the rule needs mending.",
        MessageFormat = "Rule '{0}' reported the span '{1}', which is not in the text of {2} characters.",
    };

    /// <summary>A rule took too long.</summary>
    public static RuleDescriptor OverBudget { get; } = new()
    {
        Id = "NL0003",
        Name = "rule-over-budget",
        Category = "host",
        DefaultSeverity = Severity.Warning,
        Summary = "A rule took too long on this file.",
        Why = "A pattern that tries many ways to match can take for ever; the rule was stopped for this file and the others ran as usual.",
        MessageFormat = "Rule '{0}' took too long and was left out for this file. Make its patterns simpler, or use phrases.",
    };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<RuleDescriptor> All { get; } = [RuleFailed, BadSpan, OverBudget];
}
