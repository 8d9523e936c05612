using Newslint.Rules.Yaml;

namespace Newslint.Rules.Testing;

/// <summary>A list of phrases in a rule file of which any is enough.</summary>
/// <param name="Place">Where it begins.</param>
/// <param name="Phrases">The phrases with their places.</param>
internal sealed record PhraseTable(YamlNode Place, IReadOnlyList<YamlScalar> Phrases)
{
    /// <summary>A longer table has no example for each of its entries.</summary>
    private const int LongestShort = 12;

    /// <summary>Where phrases silence a rule or are denied, or are no phrases at all.</summary>
    private static readonly HashSet<string> LeftOut = new(StringComparer.Ordinal)
    {
        "unless", "suggestion-when", "not", "examples", "message", "why", "summary", "options",
    };

    /// <summary>Whether a node is a table with more entries than examples can show one by one.</summary>
    /// <param name="key">The key that it stands under.</param>
    /// <param name="node">The node.</param>
    public static bool IsLong(string key, YamlNode node) => node switch
    {
        YamlList list => list.Items.Count > LongestShort && (key is "find" or "replace" or "consistent" || list.Items.All(item => item is YamlScalar)),
        YamlMapping mapping => mapping.Entries.Count > LongestShort && key == "replace",
        _ => false,
    };

    /// <summary>The tables of a rule file, in the order of their places. A list that the file shares with others is not one of them.</summary>
    public static IReadOnlyList<PhraseTable> Of(YamlNode root)
    {
        var tables = new List<PhraseTable>();
        Collect(root, tables);
        return tables;
    }

    private static void Collect(YamlNode node, List<PhraseTable> tables)
    {
        switch (node)
        {
            case YamlMapping mapping:
                foreach (var (key, value) in mapping.Entries)
                {
                    if (!LeftOut.Contains(key.Value))
                    {
                        Collect(key.Value, value, tables);
                    }
                }

                break;
            case YamlList list:
                foreach (var item in list.Items)
                {
                    Collect(item, tables);
                }

                break;
        }
    }

    private static void Collect(string key, YamlNode value, List<PhraseTable> tables)
    {
        var phrases = key switch
        {
            "phrase" or "find" => PhrasesOf(value),
            "replace" => ReplacedPhrases(value),
            _ => [],
        };
        if (phrases.Count > 0)
        {
            tables.Add(new PhraseTable(value, phrases));
        }
        else
        {
            Collect(value, tables);
        }
    }

    /// <summary>A phrase, a list of them, or a mapping with such a list under <c>any</c>.</summary>
    private static List<YamlScalar> PhrasesOf(YamlNode node) => node switch
    {
        YamlScalar scalar => [scalar],
        YamlList list => [.. list.Items.OfType<YamlScalar>()],
        YamlMapping mapping => [.. mapping.Entries.Where(entry => entry.Key.Value == "any").SelectMany(entry => PhrasesOf(entry.Value))],
        _ => [],
    };

    /// <summary>The keys of a mapping of phrases to words, or what stands under <c>phrase</c> in a list.</summary>
    private static List<YamlScalar> ReplacedPhrases(YamlNode node) => node switch
    {
        YamlMapping mapping => [.. mapping.Entries.Select(entry => entry.Key)],
        YamlList list => [.. list.Items.OfType<YamlMapping>().Where(IsTimeless).SelectMany(item => item["phrase"] is { } phrase ? PhrasesOf(phrase) : [])],
        _ => [],
    };

    /// <summary>What is replaced only in copy of some days need not be replaced in the example of another one.</summary>
    private static bool IsTimeless(YamlMapping substitution) => substitution["since"] is null && substitution["until"] is null;
}
