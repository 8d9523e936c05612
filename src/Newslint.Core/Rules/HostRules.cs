namespace Newslint.Rules;

/// <summary>What Newslint itself reports: rules that misbehave, and suppressions that do. They are 00xx and cannot disturb another rule.</summary>
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

    /// <summary>A suppression suppresses nothing.</summary>
    public static RuleDescriptor UnusedSuppression { get; } = new()
    {
        Id = "NL0004",
        Name = "unused-suppression",
        Category = "host",
        DefaultSeverity = Severity.Suggestion,
        Summary = "Something is allowed that nobody finds any more.",
        Why = "A suppression that has outlived its finding hides the next one, which nobody has looked at.",
        MessageFormat = "'{0}' is allowed here, but it finds nothing here. Take it out.",
    };

    /// <summary>A suppression names no rule, or is no suppression.</summary>
    public static RuleDescriptor UnknownSuppression { get; } = new()
    {
        Id = "NL0005",
        Name = "unknown-suppression",
        Category = "host",
        DefaultSeverity = Severity.Warning,
        Summary = "A suppression names no rule, or is not written as one.",
        Why = "A suppression with a slip in it does nothing, while its writer thinks that it does.",
        MessageFormat = "'{0}': {1}",
    };

    /// <summary>A suppression does not say why.</summary>
    public static RuleDescriptor SuppressionWithoutReason { get; } = new()
    {
        Id = "NL0006",
        Name = "suppression-without-reason",
        Category = "host",
        DefaultSeverity = Severity.None,
        Summary = "Something is allowed and nobody says why.",
        Why = "Whoever edits the story next cannot tell a decision from an oversight. Off unless a newsroom asks for it.",
        MessageFormat = "'{0}' is allowed without a reason. Write one behind a colon.",
    };

    /// <summary>What is reported of suppressions.</summary>
    public static IReadOnlyList<RuleDescriptor> OfSuppressions { get; } = [UnusedSuppression, UnknownSuppression, SuppressionWithoutReason];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<RuleDescriptor> All { get; } = [RuleFailed, BadSpan, OverBudget, .. OfSuppressions];
}
