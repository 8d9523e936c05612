using Newslint.Rules.Yaml.Loading;

namespace Newslint.Cli.Running;

/// <summary>
/// Keeps what was made of rule files between runs, in the cache folder of the user: reading thousands of YAML files takes seconds. It is a
/// convenience and never a reason to fail: what cannot be read or written is passed over, and a file counts only with the very content it had.
/// </summary>
internal sealed class RuleCache
{
    /// <summary>The variable that moves the cache, or switches it <c>off</c>.</summary>
    public const string Variable = "NEWSLINT_CACHE";

    /// <summary>Fewer files are read as they are: nobody would notice the gain.</summary>
    private const int FewestFiles = 16;

    private readonly string? _path;

    private RuleCache(string? path) => _path = path;

    /// <summary>The cache for these files. Runs over other folders of rules keep theirs apart.</summary>
    public static RuleCache For(IReadOnlyList<string> files)
    {
        if (files.Count < FewestFiles || Folder() is not { } folder)
        {
            return new RuleCache(null);
        }

        var hash = 14695981039346656037; // FNV-1a
        foreach (var c in Path.GetFullPath(files[0]) + "|" + Path.GetFullPath(files[^1]))
        {
            hash = (hash ^ c) * 1099511628211;
        }

        return new RuleCache(Path.Combine(folder, $"rules-{hash:x16}.pack"));
    }

    /// <summary>What an earlier run kept; null for nothing.</summary>
    public RulePack? Read()
    {
        try
        {
            return _path is not null && File.Exists(_path) ? RulePack.Open(File.ReadAllBytes(_path)) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Keeps files for later runs. The old ones stay until the new ones are written, so that two runs do not disturb each other.</summary>
    public void Write(IEnumerable<(ParsedRuleFile File, byte[] Content)> files)
    {
        if (_path is null)
        {
            return;
        }

        var temporary = $"{_path}.{Environment.ProcessId}.partial";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
            File.WriteAllBytes(temporary, RulePack.Write(files));
            File.Move(temporary, _path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Remove(temporary);
        }
    }

    private static void Remove(string temporary)
    {
        try
        {
            File.Delete(temporary);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Nothing could be written there in the first place.
        }
    }

    private static string? Folder()
    {
        var asked = Environment.GetEnvironmentVariable(Variable);
        if (!string.IsNullOrEmpty(asked))
        {
            return asked == "off" ? null : asked;
        }

        var users = OperatingSystem.IsWindows()
            ? Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData)
            : Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { } home && Path.IsPathRooted(home) ? home
            : Environment.GetEnvironmentVariable("HOME") is { Length: > 0 } user ? Path.Combine(user, ".cache") : "";
        return users.Length == 0 ? null : Path.Combine(users, "newslint");
    }
}
