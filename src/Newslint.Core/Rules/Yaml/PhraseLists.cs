namespace Newslint.Rules.Yaml;

/// <summary>The phrase lists of several rules in one prefilter.</summary>
/// <param name="Prefilter">Finds the phrases of all lists.</param>
/// <param name="First">For each rule the number of its first list in the prefilter.</param>
internal sealed record PhraseLists(LiteralPrefilter Prefilter, int[] First)
{
    /// <summary>The lists of <paramref name="rules"/>. A rule is not changed: it may be in several sets.</summary>
    public static PhraseLists Of(IReadOnlyList<Rule> rules)
    {
        var phrases = new List<string>();
        var lists = new List<int>();
        var first = new int[rules.Count];
        var count = 0;
        for (var i = 0; i < first.Length; i++)
        {
            first[i] = count;
            foreach (var list in (rules[i] as YamlRule)?.PhraseLists ?? [])
            {
                phrases.AddRange(list);
                for (var phrase = 0; phrase < list.Length; phrase++)
                {
                    lists.Add(count);
                }

                count++;
            }
        }

        return new PhraseLists(new LiteralPrefilter(phrases, lists), first);
    }
}
