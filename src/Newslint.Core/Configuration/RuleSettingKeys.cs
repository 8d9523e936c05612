using Newslint.Rules;

namespace Newslint.Configuration;

/// <summary>The keys of <c>.editorconfig</c> that speak to Newslint, and what they set.</summary>
internal static class RuleSettingKeys
{
    /// <summary>The severity of all rules.</summary>
    public const string OfAll = "dotnet_analyzer_diagnostic.severity";

    /// <summary>The folders, files and packs of rules beside the shipped ones, separated by commas.</summary>
    public const string Rules = "newslint_rules";

    /// <summary>The folders and files of facts beside the shipped ones, separated by commas.</summary>
    public const string Facts = "newslint_facts";

    /// <summary>What a key for one rule begins with.</summary>
    public const string RulePrefix = "dotnet_diagnostic.";

    /// <summary>What a key for the rules of a category begins with.</summary>
    public const string CategoryPrefix = "dotnet_analyzer_diagnostic.category-";

    /// <summary>What Newslint's own keys begin with.</summary>
    public const string OwnPrefix = "newslint_";

    private const string Suffix = ".severity";

    /// <summary>Newslint's own keys but those of options of rules, which begin with <see cref="RuleOption.KeyPrefix"/>.</summary>
    public static IReadOnlyList<string> Own { get; } = [HouseStyles.Key, Rules, Facts];

    /// <summary>The key for the severity of a rule.</summary>
    public static string OfRule(string id) => $"{RulePrefix}{id}{Suffix}";

    /// <summary>The key for the severity of a category.</summary>
    public static string OfCategory(string category) => $"{CategoryPrefix}{category}{Suffix}";

    /// <summary>Whether <paramref name="key"/> sets a severity or an option.</summary>
    public static bool IsOurs(string key) => IsSeverity(key) || key.StartsWith(OwnPrefix, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the value of <paramref name="key"/> is paths.</summary>
    public static bool IsPaths(string key) => key.Equals(Rules, StringComparison.OrdinalIgnoreCase) || key.Equals(Facts, StringComparison.OrdinalIgnoreCase);

    /// <summary>The paths of a value.</summary>
    public static string[] Paths(string value) => value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether <paramref name="key"/> sets a severity.</summary>
    public static bool IsSeverity(string key) => key.Equals(OfAll, StringComparison.OrdinalIgnoreCase) || CategoryIn(key) is not null || RuleIn(key) is not null;

    /// <summary>The id in a key for one rule, or null.</summary>
    public static string? RuleIn(string key) => NameIn(key, RulePrefix);

    /// <summary>The category in a key for one, or null.</summary>
    public static string? CategoryIn(string key) => NameIn(key, CategoryPrefix);

    /// <summary>Whether a property can have an effect: a severity that is none has not, and leaves a weaker one as it is.</summary>
    public static bool MakesSense(EditorConfigProperty property) => !IsSeverity(property.Key) || SeveritySetting.TryParse(property.Value, out _);

    /// <summary>The settings with what <paramref name="property"/> says; unchanged where it says nothing that can be read.</summary>
    public static RuleSettings Apply(RuleSettings settings, EditorConfigProperty property)
    {
        if (property.Key.StartsWith(OwnPrefix, StringComparison.Ordinal))
        {
            return settings.WithOption(property.Key, IsPaths(property.Key) ? Rooted(property.Value, property.Header.Prefix) : property.Value);
        }

        if (!IsSeverity(property.Key) || !SeveritySetting.TryParse(property.Value, out var severity))
        {
            return settings;
        }

        if (property.Key == OfAll)
        {
            return settings.WithAll(severity);
        }

        return CategoryIn(property.Key) is { } category ? settings.WithCategory(category, severity) : settings.WithRule(RuleIn(property.Key)!, severity);
    }

    /// <summary>Paths in a configuration file are meant from its folder, wherever the file that they are for lies.</summary>
    private static string Rooted(string value, string prefix) =>
        string.Join(',', Paths(value).Select(path => path.StartsWith('/') || (path.Length > 1 && path[1] == ':') ? path : prefix + path));

    /// <summary>What stands between <paramref name="prefix"/> and <c>.severity</c>, or null.</summary>
    private static string? NameIn(string key, string prefix) =>
        key.Length >= prefix.Length + Suffix.Length
        && key.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)
        && key.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase)
            ? key[prefix.Length..^Suffix.Length]
            : null;
}
