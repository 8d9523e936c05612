using Newslint.Rules;
using Newslint.Rules.Yaml;

namespace Newslint.Cli.Running;

/// <summary>Chooses rules by id, name or category.</summary>
internal sealed class RuleSelection
{
    private readonly IReadOnlyList<Rule> _rules;
    private readonly List<string> _only;
    private readonly List<string> _skip;

    /// <summary>A selection from <paramref name="rules"/>; each value is a list separated by commas.</summary>
    /// <exception cref="UsageException">A word is neither id, name nor category.</exception>
    public RuleSelection(IReadOnlyList<Rule> rules, string[] only, string[] skip)
    {
        _rules = rules;
        _only = Split("--only", only);
        _skip = Split("--skip", skip);
    }

    /// <summary>The rules that were chosen.</summary>
    public IEnumerable<Rule> Selected()
    {
        foreach (var rule in _rules)
        {
            if (IsChosen(rule.Descriptor))
            {
                yield return rule;
            }
        }
    }

    /// <summary>Whether a rule is among those that were asked for.</summary>
    public bool IsChosen(RuleDescriptor rule) =>
        (_only.Count == 0 || _only.Exists(word => Means(word, rule))) && !_skip.Exists(word => Means(word, rule));

    /// <summary>Whether a word is the rule's id, name or category.</summary>
    public static bool Means(string word, RuleDescriptor rule) =>
        word.Equals(rule.Id, StringComparison.OrdinalIgnoreCase)
        || word.Equals(rule.Name, StringComparison.OrdinalIgnoreCase)
        || word.Equals(rule.Category, StringComparison.OrdinalIgnoreCase);

    private List<string> Split(string option, string[] values)
    {
        var words = new List<string>();
        foreach (var value in values)
        {
            // A variable of a script that was never set; all rules are not what it asked for.
            if (string.IsNullOrWhiteSpace(value))
            {
                throw new UsageException($"{option} '{value}': write ids, names or categories, separated by commas.");
            }

            foreach (var word in value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                if (!IsKnown(word))
                {
                    throw new UsageException($"{option} '{word}': there is no rule or category of that name. {Suggestion.For(word, KnownWords())}");
                }

                words.Add(word);
            }
        }

        return words;
    }

    private bool IsKnown(string word)
    {
        if (RuleCategories.All.Contains(word, StringComparer.OrdinalIgnoreCase) || HostRules.OfSuppressions.Any(rule => Means(word, rule)))
        {
            return true;
        }

        foreach (var rule in _rules)
        {
            if (Means(word, rule.Descriptor))
            {
                return true;
            }
        }

        return false;
    }

    private IEnumerable<string> KnownWords() =>
        RuleCategories.All.Concat(_rules.SelectMany(rule => new[] { rule.Descriptor.Name, rule.Descriptor.Id }));
}
