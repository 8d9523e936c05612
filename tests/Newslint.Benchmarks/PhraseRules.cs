namespace Newslint.Benchmarks;

/// <summary>Ten thousand phrases, and rules that look for them: one file each.</summary>
internal sealed class PhraseRules
{
    private readonly List<string> _phrases = [];

    public PhraseRules(WordLists words)
    {
        foreach (var adjective in words["adjective"])
        {
            foreach (var noun in words["noun"])
            {
                foreach (var tail in words["tail"])
                {
                    _phrases.Add($"{adjective} {noun} {tail}");
                }
            }
        }
    }

    public int Count => _phrases.Count;

    /// <summary><paramref name="count"/> of the rules, evenly taken: their ids and phrases.</summary>
    public List<(string Id, string Phrase)> Take(int count)
    {
        var step = _phrases.Count / count;
        var taken = new List<(string, string)>();
        for (var i = 0; i < count; i++)
        {
            taken.Add(($"BENCH{(i * step) + 1:D5}", _phrases[i * step]));
        }

        return taken;
    }

    /// <summary>Writes <paramref name="count"/> rules, <paramref name="perFolder"/> to a folder.</summary>
    public void Write(string folder, int count, int perFolder)
    {
        var written = 0;
        foreach (var (id, phrase) in Take(count))
        {
            var within = perFolder < count ? Path.Combine(folder, $"{written / perFolder:D3}") : folder;
            Directory.CreateDirectory(within);
            File.WriteAllText(Path.Combine(within, $"{id}.yml"), RuleOf(id, phrase));
            written++;
        }
    }

    private static string RuleOf(string id, string phrase) =>
        $$"""
        id: {{id}}
        name: no-{{phrase.Replace(' ', '-')}}
        category: house
        severity: warning
        message: "'{text}' is a phrase of the benchmark."
        why: The benchmark counts it.
        find: [{{phrase}}]
        quotations: include
        examples:
          - bad: "They called for a [|{{phrase}}|] again."
          - good: "They called for nothing."

        """;
}
