using System.Collections.Immutable;
using Newslint.Configuration;
using Newslint.Rules;

namespace Newslint.Cli.Running;

/// <summary>What is configured for one path, as <c>config show</c> tells it.</summary>
/// <param name="Path">The path as it was asked for.</param>
/// <param name="Trace">The properties of all tools, and what of them counts.</param>
/// <param name="Settings">The properties that count for Newslint, by key.</param>
/// <param name="Rules">The rules whose severity is not their default, by id.</param>
/// <param name="Problems">What has no effect in the files of the path.</param>
internal sealed record EffectiveConfiguration(
    string Path, ConfigurationTrace Trace, ImmutableArray<EditorConfigProperty> Settings, ImmutableArray<ChangedRule> Rules, ImmutableArray<ConfigurationProblem> Problems)
{
    /// <summary>What counts for a file, or for any file of a folder.</summary>
    public static EffectiveConfiguration Of(string path, ConfigurationFiles configuration, RuleLibrary library)
    {
        var fullPath = System.IO.Path.GetFullPath(path);
        var file = IsFolder(path) ? System.IO.Path.Combine(fullPath, ConfigurationFiles.AnyFile) : fullPath;
        var trace = configuration.TraceOf(file);
        RuleDescriptor[] rules = [.. HostRules.All.Concat(library.Rules.Select(rule => rule.Descriptor))];
        var settings = configuration.SettingsFor(file);
        return new EffectiveConfiguration(
            path,
            trace,
            [.. trace.Counting.Where(property => IsFor(property, rules))],
            [.. rules
                .Select(rule => new ChangedRule(rule, settings.SeverityOf(rule), settings.Style, DeciderOf(rule, trace)))
                .Where(rule => rule.Severity != rule.Rule.DefaultSeverity)
                .OrderBy(rule => rule.Rule.Id, StringComparer.Ordinal)],
            [.. configuration.ProblemsWith(rules).Where(problem => problem.IsUnreadable || trace.Files.Contains(problem.Path))]);
    }

    /// <summary>What makes the severity what it is; where that is <c>default</c>, or nothing, it is the house style.</summary>
    private static EditorConfigProperty? DeciderOf(RuleDescriptor rule, ConfigurationTrace trace) =>
        trace.DeciderOf(rule) is { } decider && !decider.Value.Equals("default", StringComparison.OrdinalIgnoreCase) ? decider : trace.Find(HouseStyles.Key);

    private static bool IsFolder(string path) => System.IO.Path.EndsInDirectorySeparator(path) || Directory.Exists(path);

    /// <summary>Severities of the rules of other tools are none of our business.</summary>
    private static bool IsFor(EditorConfigProperty property, RuleDescriptor[] rules) =>
        RuleSettingKeys.IsOurs(property.Key)
        && (RuleSettingKeys.RuleIn(property.Key) is not { } id || Array.Exists(rules, rule => rule.Id.Equals(id, StringComparison.OrdinalIgnoreCase)))
        && (RuleSettingKeys.CategoryIn(property.Key) is not { } category || RuleCategories.All.Contains(category, StringComparer.OrdinalIgnoreCase));
}
