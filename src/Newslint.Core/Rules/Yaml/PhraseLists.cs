namespace Newslint.Rules.Yaml;

/// <summary>The phrase lists of several rules in one prefilter, and which rule each list wakes.</summary>
internal sealed class PhraseLists
{
    private const int None = -1;

    private readonly int[] _woken;

    private PhraseLists(LiteralPrefilter prefilter, int[] first, int[] woken, int[] sleepless)
    {
        Prefilter = prefilter;
        First = first;
        _woken = woken;
        Sleepless = sleepless;
    }

    /// <summary>Finds the phrases of all lists.</summary>
    public LiteralPrefilter Prefilter { get; }

    /// <summary>For each rule the number of its first list in the prefilter.</summary>
    public int[] First { get; }

    /// <summary>The rules that no list wakes: they want to see every article.</summary>
    public int[] Sleepless { get; }

    /// <summary>The lists of <paramref name="rules"/>. A rule is not changed: it may be in several sets.</summary>
    public static PhraseLists Of(IReadOnlyList<Rule> rules)
    {
        var phrases = new List<string>();
        var lists = new List<int>();
        var fragments = new List<bool>();
        var first = new int[rules.Count];
        var count = 0;
        for (var i = 0; i < first.Length; i++)
        {
            first[i] = count;
            foreach (var list in (rules[i] as YamlRule)?.PhraseLists ?? [])
            {
                phrases.AddRange(list.Phrases);
                for (var phrase = 0; phrase < list.Phrases.Length; phrase++)
                {
                    lists.Add(count);
                }

                fragments.Add(list.AreFragments);
                count++;
            }
        }

        var woken = new int[count];
        Array.Fill(woken, None);
        var sleepless = new List<int>();
        for (var i = 0; i < first.Length; i++)
        {
            if (rules[i].Wakers is not { } wakers)
            {
                sleepless.Add(i);
                continue;
            }

            foreach (var list in wakers)
            {
                woken[first[i] + list] = i;
            }
        }

        return new PhraseLists(new LiteralPrefilter(phrases, lists, fragments), first, woken, [.. sleepless]);
    }

    /// <summary>Adds the rules that <paramref name="hits"/> wake to <paramref name="rules"/>; a rule may come several times.</summary>
    public void Wake(PhraseHits hits, List<int> rules)
    {
        for (var i = 0; i < hits.Touched.Count; i++)
        {
            if (_woken[hits.Touched[i]] is var rule and not None)
            {
                rules.Add(rule);
            }
        }
    }
}
