using Newslint.Rules;

namespace Newslint.Configuration;

/// <summary>A folder with an <c>.editorconfig</c> file, and the next one above it that counts.</summary>
internal sealed class ConfigurationFolder
{
    private readonly ConfigurationFolder? _parent;
    private readonly ConfigurationSection[] _sections;
    private readonly int _prefixLength;

    public ConfigurationFolder(string directory, EditorConfigFile file, ConfigurationFolder? parent)
    {
        _parent = parent;
        _prefixLength = Prefix(directory).Length;
        _sections = file.Sections
            .Where(section => section.Properties.Any(property => RuleSettingKeys.IsOurs(property.Key)))
            .Select(section => new ConfigurationSection(WithRootedPaths(section, Prefix(directory))))
            .ToArray();
    }

    /// <summary>Paths in a configuration file are meant from its folder, wherever the file that they are for lies.</summary>
    private static EditorConfigSection WithRootedPaths(EditorConfigSection section, string prefix) =>
        section.Properties.Any(property => RuleSettingKeys.IsPaths(property.Key))
            ? section with { Properties = [.. section.Properties.Select(property => RuleSettingKeys.IsPaths(property.Key) ? property with { Value = RuleSettingKeys.Rooted(property.Value, prefix) } : property)] }
            : section;

    /// <summary>What stands before the names of the files in <paramref name="directory"/>.</summary>
    public static string Prefix(string directory) =>
        directory.Length == 0 || directory.EndsWith('/') ? directory : directory + "/";

    /// <summary>The settings of a file in this folder or below.</summary>
    public RuleSettings SettingsFor(string path)
    {
        var settings = _parent?.SettingsFor(path) ?? RuleSettings.Default;
        var relative = path[_prefixLength..];
        foreach (var section in _sections)
        {
            if (section.Glob.Matches(relative))
            {
                settings = section.Over(settings);
            }
        }

        return settings;
    }
}
