using Newslint.Rules.Yaml.Conditions;

namespace Newslint.Rules.Yaml;

/// <summary>Gives the phrase lists of all rules their places in one prefilter.</summary>
internal static class PhraseLists
{
    /// <summary>Numbers the lists and builds the prefilter that finds them.</summary>
    public static LiteralPrefilter Number(IEnumerable<YamlRule> rules)
    {
        var phrases = new List<string>();
        var lists = new List<int>();
        var count = 0;
        foreach (var rule in rules)
        {
            foreach (var condition in rule.Conditions().OfType<PhraseCondition>().Distinct())
            {
                condition.List = count++;
                foreach (var phrase in condition.Phrases)
                {
                    phrases.Add(phrase);
                    lists.Add(condition.List);
                }
            }
        }

        return new LiteralPrefilter(phrases, lists);
    }
}
