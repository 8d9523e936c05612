using Newslint.Configuration;
using Newslint.Rules;

namespace Newslint.Cli.Running;

/// <summary>A rule whose severity is not the one that it has by default.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Severity">The severity that counts.</param>
/// <param name="Style">The house style that counts.</param>
/// <param name="Decider">The property that makes it so; null where the style that counts without any configuration does.</param>
internal sealed record ChangedRule(RuleDescriptor Rule, Severity Severity, string Style, EditorConfigProperty? Decider);
