using System.Collections.Immutable;

namespace Newslint.Rules;

/// <summary>What configuration says about the rules for one path.</summary>
/// <remarks>Immutable. Ids, categories and option keys are compared without regard to case.</remarks>
public sealed class RuleSettings
{
    private static readonly ImmutableSortedDictionary<string, SeveritySetting> NoSeverities =
        ImmutableSortedDictionary.Create<string, SeveritySetting>(StringComparer.OrdinalIgnoreCase);

    private static readonly ImmutableSortedDictionary<string, string> NoOptions =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.OrdinalIgnoreCase);

    private readonly ImmutableSortedDictionary<string, SeveritySetting> _ofRules;
    private readonly ImmutableSortedDictionary<string, SeveritySetting> _ofCategories;
    private readonly SeveritySetting? _ofAll;
    private readonly ImmutableSortedDictionary<string, string> _options;

    private RuleSettings(
        ImmutableSortedDictionary<string, SeveritySetting> ofRules,
        ImmutableSortedDictionary<string, SeveritySetting> ofCategories,
        SeveritySetting? ofAll,
        ImmutableSortedDictionary<string, string> options)
    {
        _ofRules = ofRules;
        _ofCategories = ofCategories;
        _ofAll = ofAll;
        _options = options;
    }

    /// <summary>Nothing configured: every rule has its default severity.</summary>
    public static RuleSettings Default { get; } = new(NoSeverities, NoSeverities, ofAll: null, NoOptions);

    /// <summary>The severity configured for <paramref name="rule"/>: by its id, else by its category, else for all rules, else its default in the house style.</summary>
    public Severity SeverityOf(RuleDescriptor rule)
    {
        var setting = _ofRules.GetValueOrDefault(rule.Id) ?? _ofCategories.GetValueOrDefault(rule.Category) ?? _ofAll;
        return setting?.For(rule, Style) ?? rule.SeverityIn(Style);
    }

    /// <summary>The house style: <c>newslint_style</c>, <c>ap</c> where it is not set.</summary>
    public string Style => Option(HouseStyles.Key) ?? HouseStyles.Default;

    /// <summary>The value of an option such as <c>newslint_style</c>; null where it is not set.</summary>
    public string? Option(string key) => _options.GetValueOrDefault(key);

    /// <summary>These settings with one for the rule <paramref name="id"/>.</summary>
    public RuleSettings WithRule(string id, SeveritySetting setting) =>
        new(_ofRules.SetItem(id, setting), _ofCategories, _ofAll, _options);

    /// <summary>These settings with one for the rules of <paramref name="category"/>.</summary>
    public RuleSettings WithCategory(string category, SeveritySetting setting) =>
        new(_ofRules, _ofCategories.SetItem(category, setting), _ofAll, _options);

    /// <summary>These settings with one for all rules.</summary>
    public RuleSettings WithAll(SeveritySetting setting) => new(_ofRules, _ofCategories, setting, _options);

    /// <summary>These settings with an option.</summary>
    public RuleSettings WithOption(string key, string value) => new(_ofRules, _ofCategories, _ofAll, _options.SetItem(key, value));
}
