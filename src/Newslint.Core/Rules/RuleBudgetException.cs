namespace Newslint.Rules;

/// <summary>A rule has used the time that it has for one article.</summary>
#pragma warning disable CA1032, CA1064 // Thrown by patterns and caught by the host only.
internal sealed class RuleBudgetException() : Exception("The rule has used its time.");
#pragma warning restore CA1032, CA1064
