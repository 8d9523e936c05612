using Newslint.Rules;

namespace Newslint.Configuration;

/// <summary>Properties that count together, as a step from weaker settings to stronger ones.</summary>
internal sealed class ConfigurationSection(EditorConfigGlob? glob, IReadOnlyList<EditorConfigProperty> properties)
{
    // From the same settings to the same settings: files that the same sections match share one object.
    private readonly Dictionary<RuleSettings, RuleSettings> _results = [];

    /// <summary>All that was written, in order.</summary>
    public IReadOnlyList<EditorConfigProperty> Properties => properties;

    /// <summary>Whether the section speaks of a path, relative to the folder of its file.</summary>
    public bool Matches(string relativePath) => glob is null || glob.Matches(relativePath);

    /// <summary>What <paramref name="weaker"/> becomes where the section matches.</summary>
    public RuleSettings Over(RuleSettings weaker)
    {
        if (!_results.TryGetValue(weaker, out var settings))
        {
            settings = EditorConfigSection.LastOfEach(properties).Aggregate(weaker, RuleSettingKeys.Apply);
            _results.Add(weaker, settings);
        }

        return settings;
    }
}
