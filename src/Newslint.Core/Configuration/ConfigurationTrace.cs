using System.Collections.Immutable;
using Newslint.Rules;

namespace Newslint.Configuration;

/// <summary>All that the <c>.editorconfig</c> files say about one path, for any tool, and what of it counts.</summary>
public sealed class ConfigurationTrace
{
    private readonly Dictionary<string, EditorConfigProperty> _counting = new(StringComparer.Ordinal);

    internal ConfigurationTrace(ImmutableArray<string> files, IReadOnlyList<IReadOnlyList<EditorConfigProperty>> sections)
    {
        Files = files;
        Properties = [.. sections.SelectMany(section => section)];
        foreach (var property in sections.SelectMany(EditorConfigSection.LastOfEach))
        {
            if (RuleSettingKeys.MakesSense(property))
            {
                _counting[property.Key] = property;
            }
        }
    }

    /// <summary>The trace of a path for which nothing is configured.</summary>
    public static ConfigurationTrace Empty { get; } = new([], []);

    /// <summary>The configuration files of the path, from the weakest on; whether or not a section of theirs matches.</summary>
    public ImmutableArray<string> Files { get; }

    /// <summary>The properties of the sections that match, from the weakest on.</summary>
    public ImmutableArray<EditorConfigProperty> Properties { get; }

    /// <summary>The properties that count, one a key, by key in ordinal order.</summary>
    public IEnumerable<EditorConfigProperty> Counting => _counting.Values.OrderBy(property => property.Key, StringComparer.Ordinal);

    /// <summary>The property that counts for a key of any case; null where the key is not set.</summary>
    public EditorConfigProperty? Find(string key) => _counting.GetValueOrDefault(EditorConfigKeys.Fold(key));

    /// <summary>What gave way to <paramref name="counting"/>: the other properties of its key, from the strongest on.</summary>
    public IEnumerable<EditorConfigProperty> Overridden(EditorConfigProperty counting) =>
        Properties.Reverse().Where(property => property.Key == counting.Key && !ReferenceEquals(property, counting));

    /// <summary>The property that decides the severity of a rule, as <see cref="RuleSettings.SeverityOf"/> has it; null where the rule decides.</summary>
    public EditorConfigProperty? DeciderOf(RuleDescriptor rule) =>
        Find(RuleSettingKeys.OfRule(rule.Id)) ?? Find(RuleSettingKeys.OfCategory(rule.Category)) ?? Find(RuleSettingKeys.OfAll);
}
