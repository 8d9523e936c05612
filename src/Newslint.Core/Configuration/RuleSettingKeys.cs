using Newslint.Rules;

namespace Newslint.Configuration;

/// <summary>The keys of <c>.editorconfig</c> that speak to Newslint, and what they set.</summary>
internal static class RuleSettingKeys
{
    private const string OfRule = "dotnet_diagnostic.";
    private const string OfCategory = "dotnet_analyzer_diagnostic.category-";
    private const string OfAll = "dotnet_analyzer_diagnostic.severity";
    private const string Option = "newslint_";
    private const string Suffix = ".severity";

    /// <summary>The folders, files and packs of rules beside the shipped ones, separated by commas.</summary>
    public const string Rules = "newslint_rules";

    /// <summary>The folders and files of facts beside the shipped ones, separated by commas.</summary>
    public const string Facts = "newslint_facts";

    /// <summary>Whether <paramref name="key"/> sets a severity or an option.</summary>
    public static bool IsOurs(string key) => IsSeverity(key) || key.StartsWith(Option, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the value of <paramref name="key"/> is paths.</summary>
    public static bool IsPaths(string key) => key.Equals(Rules, StringComparison.OrdinalIgnoreCase) || key.Equals(Facts, StringComparison.OrdinalIgnoreCase);

    /// <summary>The paths of a value.</summary>
    public static string[] Paths(string value) => value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Paths with what stands before those that begin at no root.</summary>
    public static string Rooted(string value, string prefix) =>
        string.Join(',', Paths(value).Select(path => path.StartsWith('/') || (path.Length > 1 && path[1] == ':') ? path : prefix + path));

    /// <summary>Whether <paramref name="key"/> sets a severity.</summary>
    public static bool IsSeverity(string key) =>
        key.Equals(OfAll, StringComparison.OrdinalIgnoreCase) || NameIn(key, OfCategory) is not null || NameIn(key, OfRule) is not null;

    /// <summary>The settings with what <paramref name="property"/> says; unchanged where it says nothing that can be read.</summary>
    public static RuleSettings Apply(RuleSettings settings, EditorConfigProperty property)
    {
        if (property.Key.StartsWith(Option, StringComparison.OrdinalIgnoreCase))
        {
            return settings.WithOption(property.Key, property.Value);
        }

        if (!IsSeverity(property.Key) || !SeveritySetting.TryParse(property.Value, out var severity))
        {
            return settings;
        }

        if (property.Key.Equals(OfAll, StringComparison.OrdinalIgnoreCase))
        {
            return settings.WithAll(severity);
        }

        return NameIn(property.Key, OfCategory) is { } category
            ? settings.WithCategory(category, severity)
            : settings.WithRule(NameIn(property.Key, OfRule)!, severity);
    }

    /// <summary>What stands between <paramref name="prefix"/> and <c>.severity</c>, or null.</summary>
    private static string? NameIn(string key, string prefix) =>
        key.Length > prefix.Length + Suffix.Length
        && key.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)
        && key.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase)
            ? key[prefix.Length..^Suffix.Length]
            : null;
}
