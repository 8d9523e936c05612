using Newslint.Rules;
using Newslint.Rules.Yaml;

namespace Newslint.Suppressions;

/// <summary>The words by which rules are named in suppressions: ids, names, categories, and <c>all</c>. Letter case does not count.</summary>
/// <param name="rules">All rules that there are, whether they run or not.</param>
internal sealed class RuleWords(IReadOnlyList<RuleDescriptor> rules)
{
    /// <summary>Names every rule but those of the host: what is said about suppressions is not suppressed in passing.</summary>
    public const string All = "all";

    /// <summary>The category that <see cref="All"/> leaves out.</summary>
    private const string Host = "host";

    private readonly Dictionary<string, List<RuleDescriptor>> _byWord = ByWord(rules);

    /// <summary>The words that mean a rule, the narrowest first.</summary>
    public static string[] Of(RuleDescriptor rule) =>
        IsOfHost(rule) ? [rule.Id, rule.Name, rule.Category] : [rule.Id, rule.Name, rule.Category, All];

    /// <summary>Whether a rule is one of Newslint itself.</summary>
    public static bool IsOfHost(RuleDescriptor rule) => rule.Category == Host;

    /// <summary>The rules that a word means; empty for a category without rules, null for a word that is none.</summary>
    public IReadOnlyList<RuleDescriptor>? Meant(string word) => _byWord.GetValueOrDefault(word);

    /// <summary>The rule with an id; null where there is none.</summary>
    public RuleDescriptor? Find(string id) => Meant(id) is [var rule] && rule.Id == id ? rule : null;

    /// <summary>What to say of a word that means nothing.</summary>
    public string WhyUnknown(string word) => word.AsSpan().ContainsAny(' ', '\t')
        ? "there is no rule or category of that name. Write commas between rules, and a colon before the reason."
        : $"there is no rule or category of that name. {Suggest(word)}";

    private string Suggest(string word) => Suggestion.Nearest(word, _byWord.Keys) is { } nearest
        ? $"Did you mean '{Shown.Of(nearest)}'?"
        : "newslint rules list shows all of them.";

    private static Dictionary<string, List<RuleDescriptor>> ByWord(IReadOnlyList<RuleDescriptor> rules)
    {
        var words = new Dictionary<string, List<RuleDescriptor>>(StringComparer.OrdinalIgnoreCase) { [All] = [] };
        foreach (var rule in rules)
        {
            foreach (var word in Of(rule))
            {
                if (!words.TryGetValue(word, out var meant))
                {
                    words.Add(word, meant = []);
                }

                meant.Add(rule);
            }
        }

        foreach (var category in RuleCategories.All)
        {
            words.TryAdd(category, []);
        }

        return words;
    }
}
