using System.Collections.Immutable;
using Newslint.Rules;

namespace Newslint.Configuration;

/// <summary>The settings of every path, from the <c>.editorconfig</c> files in its folder and in those above.</summary>
/// <remarks>
/// Nearer files are stronger than farther ones, later sections stronger than earlier ones, and <c>root = true</c> ends the
/// search. Each folder is read once. May be used by several threads. A path gets what Roslyn's <c>AnalyzerConfigSet</c> of the same files gives
/// it, key by key; a differential test holds that. The exceptions are headers for which Roslyn itself throws or runs out of stack (a range
/// in reverse order, an escape that regular expressions do not know, braces more than 1,000 deep): they are problems here and match nothing.
/// Above a root no file is looked for, so one with <c>is_global</c> there has no say. A backslash or a colon in the name of a file is a character of
/// it; Roslyn takes both for slashes even where they are none, so that <c>copy/10:30.txt</c> would be a file in a folder <c>10</c>. A file that is read is text already: a byte order mark
/// is for whoever decodes it.
/// </remarks>
public sealed class ConfigurationSet
{
    private readonly Func<string, string?> _read;
    private readonly Lock _lock = new();
    private readonly Dictionary<string, ConfigurationFolder?> _folders = new(StringComparer.Ordinal);
    private readonly List<EditorConfigFile> _files = [];
    private readonly List<ConfigurationProblem> _unreadable = [];

    /// <summary>A set that has read nothing yet.</summary>
    /// <param name="read">
    /// Gives the text of the <c>.editorconfig</c> file in a folder, or null where there is none. Folders are written as they stand in the
    /// paths asked about: <c>/copy/2025</c> and, at the top, <c>/</c>, <c>C:/</c> or, for relative paths, the empty string. Where it throws an
    /// <see cref="IOException"/> or an <see cref="UnauthorizedAccessException"/>, that is a problem of the set, and the file has no say.
    /// </param>
    public ConfigurationSet(Func<string, string?> read) => _read = read;

    /// <summary>What had no effect in the files read so far, by path and place, whatever rules there are.</summary>
    public ImmutableArray<ConfigurationProblem> Problems
    {
        get
        {
            lock (_lock)
            {
                return ConfigurationProblem.Sorted(_unreadable.Concat(_files.SelectMany(file => file.Problems.Concat(BadSeverities(file)))));
            }
        }
    }

    /// <summary>What had no effect in the files read so far, by path and place: <see cref="Problems"/>, and keys and values that no rule knows.</summary>
    /// <param name="rules">All rules that configuration can name.</param>
    public ImmutableArray<ConfigurationProblem> ProblemsWith(IEnumerable<RuleDescriptor> rules)
    {
        lock (_lock)
        {
            var review = new ConfigurationReview(rules);
            return ConfigurationProblem.Sorted(Problems.Concat(_files.SelectMany(review.ProblemsOf)));
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

    /// <summary>What the files say about a path, for any tool, and where; settings and trace follow from the same properties.</summary>
    /// <param name="path">A path as <see cref="SettingsFor"/> takes it.</param>
    public ConfigurationTrace TraceOf(string path)
    {
        lock (_lock)
        {
            return ParentOf(path) is { } folder && FolderOf(folder) is { } configured ? configured.TraceOf(path) : ConfigurationTrace.Empty;
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
        var path = ConfigurationFolder.Prefix(directory) + ".editorconfig";
        try
        {
            if (_read(directory) is not { } text)
            {
                return null;
            }

            var file = EditorConfigFile.Parse(path, text);
            _files.Add(file);
            return file;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _unreadable.Add(new ConfigurationProblem(path, 1, 1, $"The file cannot be read, so nothing in it counts: {exception.Message}") { IsUnreadable = true });
            return null;
        }
    }

    private static IEnumerable<ConfigurationProblem> BadSeverities(EditorConfigFile file) => file.Properties
        .Where(property => !RuleSettingKeys.MakesSense(property))
        .Select(property => new ConfigurationProblem(
            file.Path, property.Line, property.Column, $"'{property.Value}' is not a severity: write {SeveritySetting.Words}."));

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
