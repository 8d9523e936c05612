using Newslint.Knowledge;
using Newslint.Rules.Yaml.Grammar;
using Newslint.Rules.Yaml.Reading;

namespace Newslint.Rules.Yaml;

/// <summary>
/// Lists of phrases that the rules of a folder share, by name. Several files may have phrases for one list, each for a language; those of a
/// folder add to those that ship with Newslint.
/// </summary>
internal sealed class SharedLists
{
    private readonly Dictionary<string, List<SharedPhrases>> _lists = new(StringComparer.Ordinal);
    private SharedLists? _shipped;

    /// <summary>No lists.</summary>
    public static SharedLists None { get; } = new();

    /// <summary>The names of all lists.</summary>
    public IEnumerable<string> Names => _shipped is null ? _lists.Keys : _shipped.Names.Union(_lists.Keys, StringComparer.Ordinal);

    /// <summary>The names of the lists that files of the folder give phrases to.</summary>
    public IReadOnlyCollection<string> OwnNames => _lists.Keys;

    /// <summary>From now on the lists of the folder add to <paramref name="shipped"/>.</summary>
    public void PutOver(SharedLists shipped) => _shipped = shipped;

    /// <summary>Adds the phrases of a list to others; false where no list has the name.</summary>
    public bool AddTo(List<SpokenPhrase> phrases, string name)
    {
        var isKnown = _shipped?.AddTo(phrases, name) == true;
        if (!_lists.TryGetValue(name, out var parts))
        {
            return isKnown;
        }

        foreach (var part in parts)
        {
            foreach (var phrase in part.Phrases)
            {
                phrases.Add(new SpokenPhrase(phrase, part.Language));
            }
        }

        return true;
    }

    /// <summary>Whether a file holds shared lists and no rule.</summary>
    public static bool AreIn(YamlNode root) => root is YamlMapping { Entries: [{ Key.Value: "lists" or "language" }, ..] };

    /// <summary>Takes the lists of a file; what is wrong with it goes to <paramref name="scope"/>.</summary>
    public void Add(YamlMapping root, RuleFileScope scope)
    {
        scope.CheckKeys(root, RuleGrammar.SharedLists, key => $"'{key.Shown}' has no place in a file of shared lists, which holds 'lists:', perhaps 'language:', and nothing else.");
        var language = root["language"] is { } tag ? LanguageOf(tag, scope) : null;
        if (root["lists"] is YamlMapping lists)
        {
            AddLists(lists, language, scope);
        }
        else if (root["lists"] is { } other)
        {
            scope.Report(other, $"'lists' is a mapping of names to lists of phrases, not {other.Kind}.");
        }
    }

    private static string? LanguageOf(YamlNode node, RuleFileScope scope)
    {
        if (scope.LanguageTag(node) is not { } tag)
        {
            return null;
        }

        var language = LanguageTag.LanguageOf(tag);
        if (language != tag)
        {
            scope.Report(node, $"The phrases of a list count for a whole language. Write {language} for '{Shown.Of(tag)}'.");
        }

        return language;
    }

    private void AddLists(YamlMapping lists, string? language, RuleFileScope scope)
    {
        foreach (var (name, value) in lists.Entries)
        {
            var phrases = PhrasesOf(value, scope);
            if (!_lists.TryGetValue(name.Value, out var parts))
            {
                _lists.Add(name.Value, [new SharedPhrases(language, phrases)]);
            }
            else if (parts.Exists(part => part.Language == language))
            {
                var which = language is null ? string.Empty : $" for {language}";
                scope.Report(name, $"Another file of the folder has a list '{name.Shown}'{which} already.");
            }
            else
            {
                parts.Add(new SharedPhrases(language, phrases));
            }
        }
    }

    private static string[] PhrasesOf(YamlNode node, RuleFileScope scope)
    {
        var phrases = new List<string>();
        var seen = scope.IsTrusted ? null : new HashSet<string>(StringComparer.Ordinal);
        foreach (var phrase in scope.Scalars(node, "phrases"))
        {
            if (seen is null)
            {
                phrases.Add(phrase.Value);
            }
            else if (!PhraseReader.IsPhrase(phrase.Value))
            {
                scope.Report(phrase, $"{RuleFileScope.Quoted(phrase)} is no phrase, which has a letter or a digit.");
            }
            else if (seen.Add(KeyText.Exact(phrase.Value)))
            {
                phrases.Add(phrase.Value);
            }
            else
            {
                scope.Report(phrase, $"'{phrase.Shown}' is in the list already.");
            }
        }

        return [.. phrases];
    }
}
