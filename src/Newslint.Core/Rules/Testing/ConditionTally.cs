using Newslint.Rules.Yaml;

namespace Newslint.Rules.Testing;

/// <summary>How often a condition of a rule held, and how often it did not.</summary>
/// <param name="node">Where it stands in the rule file.</param>
internal sealed class ConditionTally(YamlNode node)
{
    /// <summary>Where it stands in the rule file.</summary>
    public YamlNode Node { get; } = node;

    public int Held { get; set; }

    public int Failed { get; set; }
}
