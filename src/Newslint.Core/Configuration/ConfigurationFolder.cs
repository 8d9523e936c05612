using Newslint.Rules;

namespace Newslint.Configuration;

/// <summary>A folder with an <c>.editorconfig</c> file, and the next one above it that counts.</summary>
internal sealed class ConfigurationFolder
{
    private readonly ConfigurationFolder? _parent;
    private readonly EditorConfigFile _file;
    private readonly ConfigurationSection[] _sections;
    private readonly GlobalConfiguration? _global;
    private readonly int _prefixLength;

    public ConfigurationFolder(string directory, EditorConfigFile file, ConfigurationFolder? parent)
    {
        _parent = parent;
        _file = file;
        _prefixLength = Prefix(directory).Length;
        _global = file.IsGlobal ? new GlobalConfiguration([.. Files().Where(one => one.IsGlobal)]) : parent?._global;
        _sections = SectionsOf(file)
            .Where(section => section.Properties.Any(property => RuleSettingKeys.IsOurs(property.Key)))
            .ToArray();
    }

    /// <summary>What stands before the names of the files in <paramref name="directory"/>.</summary>
    public static string Prefix(string directory) =>
        directory.Length == 0 || directory.EndsWith('/') ? directory : directory + "/";

    /// <summary>The settings of a file in this folder or below.</summary>
    public RuleSettings SettingsFor(string path) =>
        Over(_global?.SectionsFor(path).Aggregate(RuleSettings.Default, (settings, section) => section.Over(settings)) ?? RuleSettings.Default, path);

    /// <summary>All that is configured for a file in this folder or below, for any tool.</summary>
    public ConfigurationTrace TraceOf(string path)
    {
        var sections = new List<ConfigurationSection>(_global?.SectionsFor(path) ?? []);
        AddMatching(path, sections);
        return new ConfigurationTrace([.. Files().Select(file => file.Path)], sections.ConvertAll(section => section.Properties));
    }

    private RuleSettings Over(RuleSettings weaker, string path)
    {
        var settings = _parent?.Over(weaker, path) ?? weaker;
        var relative = path[_prefixLength..];
        foreach (var section in _sections)
        {
            settings = section.Matches(relative) ? section.Over(settings) : settings;
        }

        return settings;
    }

    private void AddMatching(string path, List<ConfigurationSection> matching)
    {
        _parent?.AddMatching(path, matching);
        matching.AddRange(SectionsOf(_file).Where(section => section.Matches(path[_prefixLength..])));
    }

    /// <summary>The file and those above it, the farthest first.</summary>
    private List<EditorConfigFile> Files()
    {
        var files = new List<EditorConfigFile>();
        for (var at = this; at is not null; at = at._parent)
        {
            files.Add(at._file);
        }

        files.Reverse();
        return files;
    }

    /// <summary>The sections with patterns; those of a global file have none.</summary>
    private static IEnumerable<ConfigurationSection> SectionsOf(EditorConfigFile file) =>
        file.IsGlobal ? [] : file.Sections.Select(section => new ConfigurationSection(section.Glob, section.Properties));
}
