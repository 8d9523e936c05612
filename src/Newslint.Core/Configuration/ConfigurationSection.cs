using Newslint.Rules;

namespace Newslint.Configuration;

/// <summary>A section as a step from weaker settings to stronger ones.</summary>
internal sealed class ConfigurationSection(EditorConfigSection section)
{
    // From the same settings to the same settings: files that the same sections match share one object.
    private readonly Dictionary<RuleSettings, RuleSettings> _results = [];

    /// <summary>The paths the section speaks of.</summary>
    public EditorConfigGlob Glob => section.Glob;

    /// <summary>What <paramref name="weaker"/> becomes where the section matches.</summary>
    public RuleSettings Over(RuleSettings weaker)
    {
        if (!_results.TryGetValue(weaker, out var settings))
        {
            settings = section.Properties.Aggregate(weaker, RuleSettingKeys.Apply);
            _results.Add(weaker, settings);
        }

        return settings;
    }
}
