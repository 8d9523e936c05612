using Newslint.Rules.Yaml;

namespace Newslint.Rules;

/// <summary>Which rules of a set run under given settings: those that look at every article, and those that a phrase in it wakes.</summary>
internal sealed class RuleSchedule
{
    private readonly PhraseLists _phrases;
    private readonly bool[] _isOn;

    /// <summary>Asks <paramref name="settings"/> about every rule, once.</summary>
    public RuleSchedule(RuleSet set, PhraseLists phrases, RuleSettings settings)
    {
        _phrases = phrases;
        _isOn = new bool[set.Rules.Length];
        for (var i = 0; i < _isOn.Length; i++)
        {
            _isOn[i] = settings.SeverityOf(set.Rules[i].Descriptor) > Severity.Silent;
        }
    }

    /// <summary>The numbers of the rules that may find something beside <paramref name="hits"/>, in the order of the set, each once.</summary>
    /// <remarks>Time follows from the hits and the rules that no phrase wakes, not from the number of rules.</remarks>
    public List<int> RulesFor(PhraseHits hits)
    {
        var rules = new List<int>(_phrases.Sleepless);
        _phrases.Wake(hits, rules);
        rules.Sort();
        var kept = 0;
        for (var i = 0; i < rules.Count; i++)
        {
            if (_isOn[rules[i]] && (kept == 0 || rules[kept - 1] != rules[i]))
            {
                rules[kept++] = rules[i];
            }
        }

        rules.RemoveRange(kept, rules.Count - kept);
        return rules;
    }
}
