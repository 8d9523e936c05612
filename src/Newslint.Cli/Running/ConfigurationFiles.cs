using System.Collections.Immutable;
using Newslint.Configuration;
using Newslint.Rules;

namespace Newslint.Cli.Running;

/// <summary>The <c>.editorconfig</c> files that a run meets.</summary>
internal sealed class ConfigurationFiles
{
    /// <summary>A name for any file of a folder: what counts for some files only cannot change the rules and facts of a run.</summary>
    public const string AnyFile = "story";

    private readonly ConfigurationSet _set = new(Read);

    /// <summary>What had no effect in the files read so far, whatever rules there are.</summary>
    public ImmutableArray<ConfigurationProblem> Problems => _set.Problems;

    /// <summary>What had no effect in the files read so far, where these are all the rules that there are.</summary>
    public ImmutableArray<ConfigurationProblem> ProblemsWith(IEnumerable<RuleDescriptor> rules) => _set.ProblemsWith(rules);

    /// <summary>What is configured for a file, and where.</summary>
    public ConfigurationTrace TraceOf(string fullPath) => _set.TraceOf(fullPath.Replace(Path.DirectorySeparatorChar, '/'));

    /// <summary>The settings for a file; those of nothing configured where it has no path.</summary>
    public RuleSettings SettingsFor(string? fullPath) =>
        fullPath is null ? RuleSettings.Default : _set.SettingsFor(fullPath.Replace(Path.DirectorySeparatorChar, '/'));

    /// <summary>The rules that <c>newslint_rules</c> names for the working folder and for <paramref name="places"/>, each once.</summary>
    public IEnumerable<string> RulesFor(IEnumerable<string> places) => PathsFor(RuleSettingKeys.Rules, places);

    /// <summary>The facts that <c>newslint_facts</c> names for the working folder and for <paramref name="places"/>, each once.</summary>
    public IEnumerable<string> FactsFor(IEnumerable<string> places) => PathsFor(RuleSettingKeys.Facts, places);

    private IEnumerable<string> PathsFor(string key, IEnumerable<string> places)
    {
        var folders = places.Where(place => place != "-").Select(place => Directory.Exists(place) ? place : Path.GetDirectoryName(Path.GetFullPath(place)) ?? ".").Prepend(".");
        foreach (var folder in folders.Select(Path.GetFullPath).Distinct(StringComparer.Ordinal))
        {
            foreach (var path in RuleSettingKeys.Paths(SettingsFor(Path.Combine(folder, AnyFile)).Option(key) ?? string.Empty))
            {
                yield return Path.GetRelativePath(Environment.CurrentDirectory, path) is var shown && !shown.StartsWith("..", StringComparison.Ordinal) ? shown : path;
            }
        }
    }

    private static string? Read(string folder)
    {
        var path = Path.Combine(folder.Length == 0 ? "." : folder, ".editorconfig");
        return File.Exists(path) ? File.ReadAllText(path) : null;
    }
}
