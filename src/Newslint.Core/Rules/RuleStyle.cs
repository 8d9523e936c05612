using System.Collections.Immutable;

namespace Newslint.Rules;

/// <summary>What a house style makes of a rule.</summary>
/// <param name="Severity">Its severity there; null for the rule's own.</param>
/// <param name="Options">The options that have another value there.</param>
public sealed record RuleStyle(Severity? Severity, ImmutableSortedDictionary<string, string> Options);
