using Newslint.Knowledge.Inflection;
using Newslint.Rules.Yaml.Matching;

namespace Newslint.Rules.Yaml.Reading;

/// <summary>Reads lists of phrases; mistakes are collected and reading goes on.</summary>
internal sealed class PhraseReader(RuleFileScope scope, RuleDraft draft)
{
    private const int MostCharacters = 100_000;

    private int _characters;

    /// <summary>
    /// The phrases of <c>any:</c> and <c>list:</c> in a mapping, or of a list or a single one by itself, in all forms asked for; null
    /// where there is none.
    /// </summary>
    public PhraseList? Read(YamlNode node, Grammar.MappingShape shape)
    {
        if (node is not YamlMapping)
        {
            return ReadList(node, isExact: false) is { Count: > 0 } simple ? draft.Add(simple, isExact: false) : null;
        }

        if (scope.Mapping(node, shape) is not { } mapping)
        {
            return null;
        }

        var isExact = IsExact(mapping);
        var phrases = mapping["any"] is { } any ? ReadList(any, isExact) : [];
        if (mapping["list"] is { } lists)
        {
            AddShared(lists, phrases);
        }
        else if (mapping["any"] is null)
        {
            scope.Report(mapping, "The phrases are missing: 'any: [first, second]'.");
        }

        var wordClass = ReadClass(mapping);
        WarnOfForms(mapping, wordClass);
        var all = wordClass is { } known ? phrases.SelectMany(phrase => WordForms.Of(phrase, known)).Select(form => form.Text).Distinct(StringComparer.Ordinal) : phrases;
        return phrases.Count > 0 ? draft.Add(all, isExact) : null;
    }

    /// <summary>Whether a mapping says that letter case matters.</summary>
    public bool IsExact(YamlMapping mapping) =>
        mapping["case"] is { } node && scope.Choice(node, "a way to see letter case", ["exact", "any"]) == "exact";

    /// <summary>The word class whose forms a mapping asks for; null for none.</summary>
    public WordClass? ReadClass(YamlMapping mapping) =>
        mapping["inflect"] is { } node ? scope.Choice(node, "a word class", ["verb", "noun"]) switch
        {
            "verb" => WordClass.Verb,
            "noun" => WordClass.Noun,
            _ => null,
        }
        : null;

    /// <summary>The good phrases of a list, each once.</summary>
    public List<string> ReadList(YamlNode node, bool isExact)
    {
        var phrases = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var scalar in scope.Scalars(node, "phrases"))
        {
            if (!seen.Add(isExact ? KeyText.Exact(scalar.Value) : KeyText.Of(scalar.Value)))
            {
                scope.Report(scalar, $"'{scalar.Shown}' is in the list already.");
            }
            else if (IsGood(scalar))
            {
                WarnOfBlanks(scalar);
                phrases.Add(scalar.Value);
            }
        }

        return phrases;
    }

    /// <summary>Whether a value can be a phrase; counts it, since a file has no room for any number of them.</summary>
    public bool IsGood(YamlScalar scalar)
    {
        if (!IsPhrase(scalar.Value))
        {
            scope.Report(scalar, scalar.Value.Length == 0 ? "A phrase is missing here." : $"'{scalar.Shown}' is no phrase, which has a letter or a digit. Marks alone are found by a pattern.");
            return false;
        }

        var before = _characters;
        _characters += scalar.Value.Length;
        if (before <= MostCharacters && _characters > MostCharacters)
        {
            scope.Report(scalar, $"The phrases of the file have more than {MostCharacters} characters. Leave some out, or write several rules.");
        }

        return _characters <= MostCharacters;
    }

    /// <summary>Whether a text can be found as a phrase.</summary>
    public static bool IsPhrase(string text) => text.Any(char.IsLetterOrDigit);

    private void WarnOfBlanks(YamlScalar phrase)
    {
        if (char.IsWhiteSpace(phrase.Value[0]) || char.IsWhiteSpace(phrase.Value[^1]))
        {
            scope.Warn(phrase, $"The blanks around '{phrase.Shown.Trim()}' do not count: a phrase begins and ends with a word. Leave them out.");
        }
        else if (phrase.Value is ['-', not ' ', ..] && phrase.Value.Contains(" -", StringComparison.Ordinal))
        {
            scope.Warn(phrase, $"This is one phrase, '{phrase.Shown}'. The items of a list begin with a dash and a blank: '- '.");
        }
    }

    /// <summary>Tells of phrases that stand in a list beside the word that they are a form of.</summary>
    private void WarnOfForms(YamlMapping mapping, WordClass? wordClass)
    {
        if (wordClass is not { } known || scope.IsTrusted || mapping["any"] is not YamlList list)
        {
            return;
        }

        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var word in list.Items.OfType<YamlScalar>().Where(word => IsPhrase(word.Value)))
        {
            foreach (var form in WordForms.Of(word.Value, known).Where(form => form.Text != word.Value))
            {
                words.TryAdd(form.Text, word.Shown);
            }
        }

        foreach (var word in list.Items.OfType<YamlScalar>())
        {
            if (words.TryGetValue(word.Value, out var other))
            {
                scope.Warn(word, $"'{word.Shown}' is a form of '{other}', which is in the list. Leave it out.");
            }
        }
    }

    private void AddShared(YamlNode lists, List<string> phrases)
    {
        foreach (var name in scope.Scalars(lists, "names of shared lists"))
        {
            if (draft.SharedLists.Find(name.Value) is { } shared)
            {
                phrases.AddRange(shared);
            }
            else
            {
                scope.Report(name, $"No shared list '{name.Shown}' stands under 'lists:' in a file of the folder. {Suggestion.For(name.Value, draft.SharedLists.Names)}");
            }
        }
    }
}
