namespace Newslint.Rules.Yaml;

/// <summary>The phrase lists of several rules in one prefilter, and which rule each list wakes.</summary>
internal sealed class PhraseLists
{
    private readonly int[] _woken; // for each list the rule that it wakes, from 1; 0 for none

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
        var first = new int[rules.Count];
        var count = 0;
        for (var i = 0; i < first.Length; i++)
        {
            first[i] = count;
            count += rules[i].PhraseLists.Count;
        }

        return new PhraseLists(FilterOf(rules, count), first, WokenBy(rules, first, count), Unwoken(rules));
    }

    /// <summary>Adds the rules that <paramref name="hits"/> wake to <paramref name="rules"/>; a rule may come several times.</summary>
    public void Wake(PhraseHits hits, List<int> rules)
    {
        for (var i = 0; i < hits.Touched.Count; i++)
        {
            if (_woken[hits.Touched[i]] is var number and not 0)
            {
                rules.Add(number - 1);
            }
        }
    }

    private static LiteralPrefilter FilterOf(IReadOnlyList<Rule> rules, int count)
    {
        var phrases = new List<string>();
        var lists = new List<int>();
        var languages = new List<string?>();
        var areFragments = new bool[count];
        var number = 0;
        for (var i = 0; i < rules.Count; i++)
        {
            foreach (var list in rules[i].PhraseLists)
            {
                areFragments[number] = list.AreFragments;
                for (var phrase = 0; phrase < list.Phrases.Length; phrase++)
                {
                    phrases.Add(list.Phrases[phrase]);
                    lists.Add(number);
                    languages.Add(list.Languages?[phrase]);
                }

                number++;
            }
        }

        return new LiteralPrefilter(phrases, lists, areFragments, languages);
    }

    private static int[] WokenBy(IReadOnlyList<Rule> rules, int[] first, int count)
    {
        var woken = new int[count];
        for (var i = 0; i < first.Length; i++)
        {
            foreach (var list in rules[i].Wakers ?? [])
            {
                woken[first[i] + list] = i + 1;
            }
        }

        return woken;
    }

    private static int[] Unwoken(IReadOnlyList<Rule> rules)
    {
        var sleepless = new List<int>();
        for (var i = 0; i < rules.Count; i++)
        {
            if (rules[i].Wakers is null)
            {
                sleepless.Add(i);
            }
        }

        return [.. sleepless];
    }
}
