using Newslint.Rules;

namespace Newslint.Suppressions;

/// <summary>Which rules have really looked at an article: only then a suppression that hides nothing is one too many.</summary>
internal sealed class RanRules(RuleWords words, IReadOnlyDictionary<string, Rule> running, RuleSettings settings, LintReport report, bool hasFolder)
{
    private readonly Dictionary<string, bool> _known = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether all rules that a word means and that are on have looked at the article, and there is one.</summary>
    /// <remarks>Rules of the host look at no article by themselves, so nothing is known of them.</remarks>
    public bool HasRun(string word)
    {
        if (!_known.TryGetValue(word, out var hasRun))
        {
            _known.Add(word, hasRun = Ask(words.Meant(word) ?? []));
        }

        return hasRun;
    }

    private bool Ask(IReadOnlyList<RuleDescriptor> meant)
    {
        var hasRun = false;
        foreach (var rule in meant)
        {
            if (RuleWords.IsOfHost(rule))
            {
                return false;
            }

            if (settings.SeverityOf(rule) <= Severity.Silent)
            {
                continue;
            }

            if (!running.TryGetValue(rule.Id, out var ran) || report.Unfinished.Contains(rule.Id) || (ran.NeedsFolder && !hasFolder))
            {
                return false;
            }

            hasRun = true;
        }

        return hasRun;
    }
}
