using Newslint.Rules.Yaml.Reading;

namespace Newslint.Rules.Yaml;

/// <summary>Lists of phrases that the rules of a folder share, by name.</summary>
internal sealed class SharedLists
{
    private readonly Dictionary<string, string[]> _lists = new(StringComparer.Ordinal);

    /// <summary>No lists.</summary>
    public static SharedLists None { get; } = new();

    /// <summary>The names.</summary>
    public IReadOnlyCollection<string> Names => _lists.Keys;

    /// <summary>The phrases of a list; null where no list has the name.</summary>
    public string[]? Find(string name) => _lists.GetValueOrDefault(name);

    /// <summary>Whether a file holds shared lists and no rule.</summary>
    public static bool AreIn(YamlNode root) => root is YamlMapping { Entries: [{ Key.Value: "lists" }, ..] };

    /// <summary>Takes the lists of a file; what is wrong with it goes to <paramref name="scope"/>.</summary>
    public void Add(YamlMapping root, RuleFileScope scope)
    {
        foreach (var (key, value) in root.Entries)
        {
            if (key.Value != "lists")
            {
                scope.Report(key, $"'{key.Shown}' has no place in a file of shared lists, which holds 'lists:' and nothing else.");
            }
            else if (value is not YamlMapping lists)
            {
                scope.Report(value, $"'lists' is a mapping of names to lists of phrases, not {value.Kind}.");
            }
            else
            {
                AddLists(lists, scope);
            }
        }
    }

    private void AddLists(YamlMapping lists, RuleFileScope scope)
    {
        foreach (var (name, value) in lists.Entries)
        {
            var phrases = PhrasesOf(value, scope);
            if (!_lists.TryAdd(name.Value, phrases))
            {
                scope.Report(name, $"Another file of the folder has a list '{name.Shown}' already.");
            }
        }
    }

    private static string[] PhrasesOf(YamlNode node, RuleFileScope scope)
    {
        var phrases = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var phrase in scope.Scalars(node, "phrases"))
        {
            if (!PhraseReader.IsPhrase(phrase.Value))
            {
                scope.Report(phrase, $"{RuleFileScope.Quoted(phrase)} is no phrase, which has a letter or a digit.");
            }
            else if (!phrases.TryAdd(KeyText.Exact(phrase.Value), phrase.Value))
            {
                scope.Report(phrase, $"'{phrase.Shown}' is in the list already.");
            }
        }

        return [.. phrases.Values];
    }
}
