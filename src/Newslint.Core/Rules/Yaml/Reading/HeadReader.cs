using System.Text.RegularExpressions;
using Newslint.Knowledge.Inflection;
using Newslint.Rules.Yaml.Grammar;
using Newslint.Rules.Yaml.Heads;
using Newslint.Rules.Yaml.Matching;

namespace Newslint.Rules.Yaml.Reading;

/// <summary>Reads <c>find</c>, <c>replace</c> and <c>consistent</c>; mistakes are collected and reading goes on.</summary>
internal sealed partial class HeadReader(RuleFileScope scope, RuleDraft draft, PhraseReader phrases, PatternReader patterns)
{
    /// <summary><c>find:</c>; null after a mistake.</summary>
    public Head? ReadFind(YamlNode node)
    {
        if (node is not YamlMapping mapping || mapping["pattern"] is not { } pattern)
        {
            if ((node as YamlMapping)?.KeyOf("backtracking") is { } misplaced)
            {
                scope.Report(misplaced, "'backtracking' is for a pattern, and 'find' looks for phrases here.");
            }

            return phrases.Read(node, RuleGrammar.Find) is { } list ? new FindHead(list) : null;
        }

        scope.Mapping(node, RuleGrammar.Find);

        foreach (var other in (string[])["any", "list", "inflect"])
        {
            if (mapping.KeyOf(other) is { } key)
            {
                scope.Report(key, $"'find' looks for a pattern or for phrases, and '{other}' is for phrases. Write two rules, or put the phrases into the pattern.");
            }
        }

        return patterns.Read(pattern, mapping) is { } text ? new FindPatternHead(text) : null;
    }

    /// <summary><c>replace:</c>; null after a mistake.</summary>
    public ReplaceHead? ReadReplace(YamlNode node)
    {
        var any = new Table(isExact: false);
        var exact = new Table(isExact: true);
        var found = new List<ReplaceHead.Pattern>();
        switch (node)
        {
            case YamlMapping mapping when mapping["with"] is not null && (mapping.KeyOf("phrase") ?? mapping.KeyOf("pattern")) is { } key:
                scope.Report(key, $"Substitutions of this form are a list: write a dash before '{key.Value}:'.");
                return null;
            case YamlMapping { Entries: [_, ..] } mapping:
                foreach (var (phrase, with) in mapping.Entries)
                {
                    if (ReadWith(with) is { } texts)
                    {
                        CheckChanges(phrase, with);
                        AddPhrase(any, phrase, new Substitution(texts, Since: null, Until: null), wordClass: null);
                    }
                }

                break;
            case YamlList { Items: [_, ..] } list:
                foreach (var item in list.Items)
                {
                    ReadSubstitution(item, any, exact, found);
                }

                break;
            default:
                scope.Report(node, $"'replace' wants a mapping such as {{ utilize: use }}, or a list of substitutions, not {node.Kind}.");
                return null;
        }

        Table[] tables = Array.FindAll([any, exact], table => table.ByPhrase.Count > 0);
        var lists = Array.ConvertAll(tables, table => new ReplaceHead.Phrases(draft.Add(table.Phrases, table.IsExact), table.IsExact, table.ByPhrase));
        return new ReplaceHead(lists, [.. found]);
    }

    /// <summary><c>consistent:</c>; null after a mistake.</summary>
    public ConsistentHead? ReadConsistent(YamlNode node)
    {
        if (node is not YamlList { Items: [_, ..] } list)
        {
            scope.Report(node, $"'consistent' wants a list of spellings that must not be mixed, such as [[adviser, advisor]], not {node.Kind}.");
            return null;
        }

        if (list.Items.All(item => item is YamlScalar))
        {
            scope.Report(list, "The spellings of one thing are a list of their own: [[adviser, advisor], [grey, gray]].");
            return null;
        }

        var spellings = new Dictionary<string, ConsistentHead.Spelling>(StringComparer.Ordinal);
        var forms = new List<WordForm[][]>();
        foreach (var item in list.Items)
        {
            if (ReadThing(item, forms.Count, spellings) is { } thing)
            {
                forms.Add(thing);
            }
        }

        return forms.Count == list.Items.Count ? new ConsistentHead(draft.Add(spellings.Keys, isExact: false), isExact: false, spellings, [.. forms]) : null;
    }

    private WordForm[][]? ReadThing(YamlNode item, int thing, Dictionary<string, ConsistentHead.Spelling> spellings)
    {
        var mapping = item is YamlMapping ? scope.Mapping(item, RuleGrammar.Spellings) : null;
        if ((mapping?["any"] ?? item) is not YamlList { Items.Count: >= 2 } list)
        {
            if (item is not YamlMapping || mapping?["any"] is not null)
            {
                scope.Report(mapping?["any"] ?? item, $"Two spellings or more are wanted here, such as [adviser, advisor]{((mapping?["any"] ?? item) is YamlList ? string.Empty : $", not {item.Kind}")}.");
            }

            return null;
        }

        var wordClass = mapping is null ? null : phrases.ReadClass(mapping);
        var variants = new List<WordForm[]>();
        foreach (var scalar in scope.Scalars(list, "spellings"))
        {
            if (!phrases.IsGood(scalar))
            {
                continue;
            }

            WordForm[] forms = wordClass is { } known ? [.. WordForms.Of(scalar.Value, known)] : [new WordForm(scalar.Value, WordFormKind.Base)];
            foreach (var form in forms)
            {
                if (!spellings.TryAdd(KeyText.Of(form.Text), new ConsistentHead.Spelling(thing, variants.Count, form.Kind)) && form.Text == scalar.Value)
                {
                    scope.Report(scalar, $"'{scalar.Shown}' is in the list already; letter case tells no spellings apart.");
                }
            }

            variants.Add(forms);
        }

        return variants.Count == list.Items.Count ? [.. variants] : null;
    }

    private void ReadSubstitution(YamlNode item, Table any, Table exact, List<ReplaceHead.Pattern> found)
    {
        if (scope.Mapping(item, RuleGrammar.Substitution) is not { } mapping || mapping["with"] is not { } with || ReadWith(with) is not { } texts)
        {
            return;
        }

        var substitution = new Substitution(texts, mapping["since"] is { } since ? scope.Day(since) : null, mapping["until"] is { } until ? scope.Day(until) : null);
        if (substitution.Since > substitution.Until)
        {
            scope.Report(mapping["until"]!, "No day is on or after 'since' and not after this one.");
        }

        if (substitution.IsDated)
        {
            draft.Needs.Add("date");
        }

        switch (mapping["phrase"], mapping["pattern"])
        {
            case ({ } phrase, null):
                var table = phrases.IsExact(mapping) ? exact : any;
                foreach (var scalar in scope.Scalars(phrase, "phrases"))
                {
                    CheckChanges(scalar, with);
                    AddPhrase(table, scalar, substitution, phrases.ReadClass(mapping));
                }

                break;
            case (null, { } pattern):
                if (mapping.KeyOf("inflect") is { } inflect)
                {
                    scope.Report(inflect, "'inflect' is for phrases: a pattern says itself which forms it finds.");
                }

                if (patterns.Read(pattern, mapping) is { } text)
                {
                    CheckParts(with, text);
                    found.Add(new ReplaceHead.Pattern(text, substitution));
                }

                break;
            default:
                scope.Report((YamlNode?)mapping.KeyOf("pattern") ?? mapping, "A substitution has either 'phrase:' or 'pattern:'.");
                break;
        }
    }

    /// <summary>A phrase that is replaced by itself is a slip of the pen.</summary>
    private void CheckChanges(YamlScalar phrase, YamlNode with)
    {
        if (scope.IsTrusted)
        {
            return;
        }

        foreach (var text in with is YamlList list ? list.Items : [with])
        {
            if (text is YamlScalar scalar && scalar.Value == phrase.Value)
            {
                scope.Report(scalar, $"'{phrase.Shown}' is replaced by itself.");
            }
        }
    }

    /// <summary>What stands for a part of a pattern that it does not have would be written out as it is.</summary>
    private void CheckParts(YamlNode with, TextPattern pattern)
    {
        if (scope.IsTrusted)
        {
            return;
        }

        var known = new Regex(pattern.Source).GetGroupNames();
        foreach (var scalar in (with is YamlList list ? list.Items : [with]).OfType<YamlScalar>())
        {
            foreach (Match part in PartOfPattern().Matches(scalar.Value))
            {
                var name = part.Groups["part"].Value;
                if (!known.Contains(name, StringComparer.Ordinal))
                {
                    scope.Report(scalar.Line, scalar.ColumnOf(part.Index), $"The pattern has no part '{Shown.Of(name)}'. Parts are in round brackets; it has {(known.Length == 1 ? "none" : string.Join(", ", known.Skip(1).Select(Shown.Of)))}.");
                }
            }
        }
    }

    [GeneratedRegex(@"(?<!\$)\$(?:\{(?<part>\w+)\}|(?<part>\d+))")]
    private static partial Regex PartOfPattern();

    private void AddPhrase(Table table, YamlScalar phrase, Substitution substitution, WordClass? wordClass)
    {
        if (!phrases.IsGood(phrase))
        {
            return;
        }

        if (wordClass is null)
        {
            AddForm(table, phrase, phrase.Value, substitution);
            return;
        }

        foreach (var form in WordForms.Of(phrase.Value, wordClass.Value))
        {
            string[] with = [.. substitution.With.SelectMany(text => InForm(text, wordClass.Value, form.Kind)).Distinct(StringComparer.Ordinal)];
            AddForm(table, phrase, form.Text, substitution with { With = with });
        }
    }

    /// <summary>A text in a form; several where the form found is spelled as two that differ in this word.</summary>
    private static IEnumerable<string> InForm(string text, WordClass wordClass, WordFormKind kind) =>
        WordForms.Put(text, wordClass, kind) is { } form ? [form] : WordForms.Of(text, wordClass).Where(one => (one.Kind & kind) != 0).Select(one => one.Text);

    private void AddForm(Table table, YamlScalar phrase, string form, Substitution substitution)
    {
        var isNew = table.ByPhrase.TryAdd(table.IsExact ? KeyText.Exact(form) : KeyText.Of(form), substitution);
        if (isNew)
        {
            table.Phrases.Add(form);
        }
        else if (form == phrase.Value)
        {
            scope.Report(phrase, $"'{phrase.Shown}' is replaced already.");
        }
    }

    private string[]? ReadWith(YamlNode node)
    {
        if (node is YamlScalar { Value: "" })
        {
            return [string.Empty];
        }

        string[] texts = [.. scope.Scalars(node, "texts to write instead").Select(text => text.Value)];
        return texts.Length > 0 ? texts : null;
    }

    /// <summary>Phrases with what replaces them, while they are read.</summary>
    private sealed class Table(bool isExact)
    {
        public bool IsExact { get; } = isExact;

        public List<string> Phrases { get; } = [];

        public Dictionary<string, Substitution> ByPhrase { get; } = new(StringComparer.Ordinal);
    }
}
