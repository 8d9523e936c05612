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
        var phrases = mapping["any"] is { } any ? ReadList(any, isExact).ConvertAll(phrase => new SpokenPhrase(phrase)) : [];
        if (mapping["list"] is { } lists)
        {
            AddShared(lists, mapping["except"], phrases);
        }
        else if (mapping["any"] is null)
        {
            scope.Report(mapping, "The phrases are missing: 'any: [first, second]'.");
        }

        if (mapping["except"] is { } except && mapping["list"] is null)
        {
            scope.Report(except, "'except' takes phrases out of a shared list, and there is none: 'list: name'.");
        }

        var wordClass = ReadClass(mapping);
        WarnOfForms(mapping, wordClass);
        return phrases.Count == 0 ? null : draft.Add(wordClass is { } known ? FormsOf(phrases, known) : phrases, isExact);
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

    /// <summary>The forms of phrases, each once. Only those of English are known.</summary>
    private static List<SpokenPhrase> FormsOf(List<SpokenPhrase> phrases, WordClass wordClass) =>
        [.. phrases.SelectMany(phrase => phrase.Language is null or "en" ? WordForms.Of(phrase.Text, wordClass).Select(form => phrase with { Text = form.Text }) : [phrase]).Distinct()];

    private void AddShared(YamlNode lists, YamlNode? except, List<SpokenPhrase> phrases)
    {
        var before = phrases.Count;
        foreach (var name in scope.Scalars(lists, "names of shared lists"))
        {
            if (!draft.SharedLists.AddTo(phrases, name.Value))
            {
                scope.Report(name, $"No shared list '{name.Shown}' stands under 'lists:' in a file of the folder. {Suggestion.For(name.Value, draft.SharedLists.Names)}");
            }
        }

        foreach (var exception in except is null ? [] : scope.Scalars(except, "phrases"))
        {
            var shared = phrases.GetRange(before, phrases.Count - before);
            if (phrases.RemoveAll(phrase => shared.Contains(phrase) && KeyText.Of(phrase.Text) == KeyText.Of(exception.Value)) == 0)
            {
                scope.Report(exception, $"'{exception.Shown}' is in none of the lists. {Suggestion.For(exception.Value, shared.Select(phrase => phrase.Text))}");
            }
        }
    }
}
