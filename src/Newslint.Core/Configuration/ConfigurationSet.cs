using System.Collections.Immutable;
using Newslint.Rules;

namespace Newslint.Configuration;

/// <summary>The settings of every path, from the <c>.editorconfig</c> files in its folder and in those above.</summary>
/// <remarks>
/// Nearer files are stronger than farther ones, later sections stronger than earlier ones, and <c>root = true</c> ends the
/// search. Each folder is read once. May be used by several threads.
/// </remarks>
public sealed class ConfigurationSet
{
    private readonly Func<string, string?> _read;
    private readonly Lock _lock = new();
    private readonly Dictionary<string, ConfigurationFolder?> _folders = new(StringComparer.Ordinal);
    private readonly List<ConfigurationProblem> _problems = [];

    /// <summary>A set that has read nothing yet.</summary>
    /// <param name="read">
    /// Gives the text of the <c>.editorconfig</c> file in a folder, or null where there is none. Folders are written as they stand in the
    /// paths asked about: <c>/copy/2025</c> and, at the top, <c>/</c>, <c>C:/</c> or, for relative paths, the empty string.
    /// </param>
    public ConfigurationSet(Func<string, string?> read) => _read = read;

    /// <summary>What had no effect in the files read so far, by path and line.</summary>
    public ImmutableArray<ConfigurationProblem> Problems
    {
        get
        {
            lock (_lock)
            {
                return [.. _problems.OrderBy(problem => problem.Path, StringComparer.Ordinal).ThenBy(problem => problem.Line)];
            }
        }
    }

    /// <summary>The settings for a file. Files that the same sections match share one object.</summary>
    /// <param name="path">
    /// The path with slashes, without <c>.</c> and <c>..</c>; absolute, or relative to a folder above which no configuration counts.
    /// </param>
    public RuleSettings SettingsFor(string path)
    {
        lock (_lock)
        {
            return ParentOf(path) is { } folder && FolderOf(folder) is { } configured ? configured.SettingsFor(path) : RuleSettings.Default;
        }
    }

    /// <summary>The nearest folder from <paramref name="directory"/> upwards that has a file, or null.</summary>
    private ConfigurationFolder? FolderOf(string directory)
    {
        ConfigurationFolder? nearest = null;
        var unknown = new List<string>();
        var files = new List<EditorConfigFile?>();
        for (var at = directory; at is not null && !_folders.TryGetValue(at, out nearest); at = ParentOf(at))
        {
            unknown.Add(at);
            files.Add(Read(at));
            if (files[^1] is { IsRoot: true })
            {
                break;
            }
        }

        for (var i = unknown.Count - 1; i >= 0; i--)
        {
            nearest = files[i] is { } file ? new ConfigurationFolder(unknown[i], file, nearest) : nearest;
            _folders.Add(unknown[i], nearest);
        }

        return nearest;
    }

    private EditorConfigFile? Read(string directory)
    {
        if (_read(directory) is not { } text)
        {
            return null;
        }

        var file = EditorConfigFile.Parse(ConfigurationFolder.Prefix(directory) + ".editorconfig", text);
        _problems.AddRange(file.Problems);
        foreach (var property in file.Sections.SelectMany(section => section.Properties))
        {
            if (RuleSettingKeys.IsSeverity(property.Key) && !SeveritySetting.TryParse(property.Value, out _))
            {
                _problems.Add(new ConfigurationProblem(
                    file.Path, property.Line, property.Column, $"'{property.Value}' is not a severity: write {SeveritySetting.Words}."));
            }
        }

        return file;
    }

    /// <summary>The folder that holds a file or folder, as <see cref="SettingsFor"/> takes paths; null at the top.</summary>
    internal static string? ParentOf(string path)
    {
        var slash = path.LastIndexOf('/');
        if (slash < 0)
        {
            return path.Length == 0 ? null : string.Empty;
        }

        if (slash == path.Length - 1)
        {
            return null;
        }

        return slash == 0 || path[slash - 1] == ':' ? path[..(slash + 1)] : path[..slash];
    }
}
