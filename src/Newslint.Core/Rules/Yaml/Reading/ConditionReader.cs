using Newslint.Rules.Units;
using Newslint.Rules.Yaml.Conditions;
using Newslint.Rules.Yaml.Grammar;
using Newslint.Rules.Yaml.Matching;
using Newslint.Rules.Yaml.Targets;

namespace Newslint.Rules.Yaml.Reading;

/// <summary>Makes conditions of YAML for one kind of unit; mistakes are collected and reading goes on.</summary>
internal sealed class ConditionReader
{
    private const int MostConditions = 10_000;

    private readonly RuleFileScope _scope;
    private readonly RuleDraft _draft;
    private readonly UnitTable _unit;
    private readonly TargetReader _targets;
    private readonly Dictionary<string, Condition?> _fragments = new(StringComparer.Ordinal);
    private readonly HashSet<string> _usedFragments = new(StringComparer.Ordinal);

    /// <summary>The names under <c>where</c> whose conditions are not read yet.</summary>
    private readonly HashSet<string> _below = new(StringComparer.Ordinal);
    private int _fromFragments;

    /// <summary>The reader of the conditions around these, which are about another unit; null for none.</summary>
    private ConditionReader? _outer;

    /// <summary>Whether what is read is asked of a neighbour, so that there is something to be the same as.</summary>
    private bool _hasOuter;

    /// <summary>A reader of conditions of <paramref name="unit"/>.</summary>
    public ConditionReader(RuleFileScope scope, RuleDraft draft, UnitTable unit)
        : this(scope, draft, unit, new PhraseReader(scope, draft))
    {
    }

    private ConditionReader(RuleFileScope scope, RuleDraft draft, UnitTable unit, PhraseReader phrases)
    {
        _scope = scope;
        _draft = draft;
        _unit = unit;
        Phrases = phrases;
        Patterns = new PatternReader(scope, draft);
        Numbers = new NumberReader(scope, draft);
        _targets = new TargetReader(scope, draft, this);
    }

    /// <summary>Reads the phrases of the rule.</summary>
    public PhraseReader Phrases { get; }

    /// <summary>Reads the patterns of the rule.</summary>
    public PatternReader Patterns { get; }

    private ArticleConditionReader Article => new(_scope, _draft, Numbers);

    /// <summary>Reads the numbers of the rule.</summary>
    public NumberReader Numbers { get; }

    /// <summary>A reader of conditions of other units, for the same rule.</summary>
    public ConditionReader Of(UnitTable unit) => new(_scope, _draft, unit, Phrases) { _outer = this };

    /// <summary>Reads the fragments under <c>where</c>; each may use those before it.</summary>
    public void ReadFragments(YamlNode node)
    {
        if (node is not YamlMapping mapping)
        {
            _scope.Report(node, $"'where' is a mapping of names to conditions, not {node.Kind}.");
            return;
        }

        _below.UnionWith(mapping.Entries.Select(entry => entry.Key.Value));
        foreach (var (name, value) in mapping.Entries)
        {
            _fragments[name.Value] = Read(value);
            _below.Remove(name.Value);
        }
    }

    /// <summary>Tells of fragments that no condition uses.</summary>
    public void WarnOfUnused(YamlNode where)
    {
        foreach (var (name, _) in (where as YamlMapping)?.Entries ?? [])
        {
            if (!_usedFragments.Contains(name.Value))
            {
                _scope.Warn(name, $"No condition uses '{name.Shown}'. Write 'is: {name.Shown}' where it counts, or leave it out.");
            }
        }
    }

    /// <summary>Reads a condition. A mapping of several keys asks for all of them, a list for any of its items.</summary>
    public Condition? Read(YamlNode node)
    {
        switch (node)
        {
            case YamlMapping { Entries: [var only] }:
                return ReadEntry(only.Key, only.Value);
            case YamlMapping { Entries: [_, ..] } mapping:
                return Observed(Join(ReadEntries(mapping), parts => new AllCondition(parts)), mapping);
            case YamlList { Items: [_, ..] } list:
                return ReadItems(list, parts => new AnyCondition(parts));
            default:
                _scope.Report(node, $"A condition is expected here, such as 'phrase: [advertisement]', not {node.Kind}.{ConditionHints.For(node, _unit, _fragments.Keys)}");
                return null;
        }
    }

    private static Condition? Join(Condition?[] read, Func<Condition[], Condition> join)
    {
        if (Array.Exists(read, part => part is null))
        {
            return null;
        }

        return read.Length == 1 ? read[0] : join(read!);
    }

    /// <summary>What finds words comes before what looks around them, whatever order the writer chose.</summary>
    private Condition?[] ReadEntries(YamlMapping mapping)
    {
        var conditions = new Condition?[mapping.Entries.Count];
        var at = 0;
        foreach (var isRelation in (bool[])[false, true])
        {
            foreach (var (key, value) in mapping.Entries)
            {
                if (ConditionKeys.IsRelation(key.Value) == isRelation)
                {
                    conditions[at++] = ReadEntry(key, value);
                }
            }
        }

        return conditions;
    }

    private static T With<T>(ref bool flag, bool value, Func<T> read)
    {
        var before = flag;
        flag = value;
        var result = read();
        flag = before;
        return result;
    }

    private Condition? ReadEntry(YamlScalar key, YamlNode value) => Observed(ReadBareEntry(key, value), key);

    /// <summary>The condition, watched where somebody wants to know how often it holds.</summary>
    private Condition? Observed(Condition? condition, YamlNode node) =>
        condition is null || _scope.Observe is null ? condition : _scope.Observe(condition, node);

    private Condition? ReadBareEntry(YamlScalar key, YamlNode value) => key.Value switch
    {
        "all" => ReadList(key, value, parts => new AllCondition(parts)),
        "any" => ReadList(key, value, parts => new AnyCondition(parts)),
        "not" => Read(value) is { } negated ? new NotCondition(negated) : null,
        "is" => ReadFragmentUse(value),
        "previous" => ReadNeighbour(value, -1),
        "next" => ReadNeighbour(value, 1),
        "same" when _hasOuter => _targets.ReadSame(new YamlMapping(key.Line, key.Column, [new(key, value)]), _unit) is { Length: > 0 } keys ? new SameCondition(keys) : null,
        "same" => SameWithoutOther(key),
        "phrase" => ReadPhrase(value),
        "pattern" => Patterns.Read(value) is { } pattern ? new PatternCondition(pattern) : null,
        "text" => ReadText(value),
        "has" => _targets.ReadRelation(Relation.Has, key, value),
        "inside" => ReadInside(key, value),
        "precedes" => _targets.ReadRelation(Relation.Precedes, key, value),
        "follows" => _targets.ReadRelation(Relation.Follows, key, value),
        "near" => _targets.ReadRelation(Relation.Near, key, value),
        "anywhere" => _targets.ReadRelation(Relation.Anywhere, key, value),
        "count" when value is YamlMapping || _unit.Field("count") is null => _targets.ReadCount(key, value),
        "sequence" => _targets.ReadSequence(key, value),
        "weigh" => new WeighReader(_scope, _draft, this).Read(value),
        "published" => Article.ReadPublished(value),
        "language" => Article.ReadLanguages(value),
        "style" => Article.ReadStyles(value),
        "option" => Article.ReadOption(value),
        _ => ReadField(key, value),
    };

    private SameCondition? SameWithoutOther(YamlScalar key)
    {
        _scope.Report(key, "'same' stands within 'previous' or 'next', or beside what a relation looks for: there must be another unit to compare with.");
        return null;
    }

    private Condition? ReadList(YamlScalar key, YamlNode value, Func<Condition[], Condition> join)
    {
        if (value is YamlList { Items: [_, ..] } list)
        {
            return ReadItems(list, join);
        }

        _scope.Report(value, $"'{key.Shown}' wants a list of conditions, each after a dash, not {value.Kind}.");
        return null;
    }

    private Condition? ReadItems(YamlList list, Func<Condition[], Condition> join)
    {
        if (!_scope.IsTrusted && list.Items.Count > 1)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var item in list.Items)
            {
                if (!seen.Add(TreeText.Of(item)))
                {
                    _scope.Report(item, "This condition stands in the list already, so it changes nothing. Leave it out.");
                }
            }
        }

        return Join([.. list.Items.Select(Read)], join);
    }

    private NeighbourCondition? ReadNeighbour(YamlNode value, int steps) =>
        With(ref _hasOuter, true, () => Read(value)) is { } condition ? new NeighbourCondition(condition, steps) : null;

    private Condition? ReadFragmentUse(YamlNode value)
    {
        if (value is YamlScalar name)
        {
            if (_fragments.TryGetValue(name.Value, out var fragment))
            {
                _usedFragments.Add(name.Value);
                return IsSmallEnough(value, fragment) ? fragment : null;
            }

            _scope.Report(value, MessageOfUnknown(name));
            return null;
        }

        _scope.Report(value, $"'is' wants the name of a condition under 'where', not {value.Kind}.");
        return null;
    }

    private string MessageOfUnknown(YamlScalar name)
    {
        if (_below.Contains(name.Value))
        {
            return $"'{name.Shown}' is not known yet here. A condition uses those above it, and never itself.";
        }

        for (var outer = _outer; outer is not null; outer = outer._outer)
        {
            if (outer._fragments.ContainsKey(name.Value))
            {
                outer._usedFragments.Add(name.Value);
                return $"'{name.Shown}' asks about a {outer._unit.Name}, and here a {_unit.Name} is asked. Write the condition out.";
            }
        }

        return $"No condition '{name.Shown}' stands under 'where' before this. {Suggestion.For(name.Value, _fragments.Keys)}";
    }

    /// <summary>Fragments that use fragments twice, and so on, would grow beyond what can be asked in a lifetime.</summary>
    private bool IsSmallEnough(YamlNode use, Condition? fragment)
    {
        var before = _fromFragments;
        _fromFragments += fragment?.Size ?? 0;
        if (before <= MostConditions && _fromFragments > MostConditions)
        {
            _scope.Report(use, $"With this condition the rule has more than {MostConditions} conditions.");
        }

        return _fromFragments <= MostConditions;
    }

    private PhraseCondition? ReadPhrase(YamlNode value)
    {
        var place = PhrasePlace.Anywhere;
        if (value is YamlMapping mapping && mapping["at"] is { } at)
        {
            place = _scope.Choice(at, "a place", ["anywhere", "whole", "start", "end"]) switch
            {
                "whole" => PhrasePlace.Whole,
                "start" => PhrasePlace.Start,
                "end" => PhrasePlace.End,
                _ => PhrasePlace.Anywhere,
            };
        }

        return Phrases.Read(value, RuleGrammar.Phrase) is { } list ? new PhraseCondition(place, list) : null;
    }

    private TextCondition? ReadText(YamlNode value)
    {
        string? option = null;
        var texts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var scalar in _scope.Scalars(value, "texts"))
        {
            if (scalar.Value is not ['$', .. var name])
            {
                texts.Add(KeyText.Of(scalar.Value));
            }
            else if (Numbers.OptionNamed(scalar, name, RuleOptionType.Words))
            {
                option = name;
            }
        }

        return texts.Count > 0 || option is not null ? new TextCondition(texts, option) : null;
    }

    private Condition? ReadInside(YamlScalar key, YamlNode value)
    {
        if (value is YamlMapping)
        {
            return _targets.ReadRelation(Relation.Inside, key, value);
        }

        string[] places = ["quotation", .. BlockUnits.Kinds, .. UnitTable.NamesInArticles.Except(["quotation", "document", "block", "line", "sentence"])];
        if (value is YamlList)
        {
            _scope.Report(value, "'inside' wants one place. For one of several, write a list of conditions: [{ inside: headline }, { inside: quotation }].");
            return null;
        }

        return _scope.Choice(value, "a place", places) switch
        {
            null => null,
            "quotation" => new InQuotationCondition(),
            var place when BlockUnits.Kinds.Contains(place, StringComparer.Ordinal) => new InBlockCondition(place),
            var unit => new RelationCondition(Relation.Inside, new UnitTarget(UnitTable.Named(unit)!, condition: null), reach: null, [], name: null),
        };
    }

    private Condition? ReadField(YamlScalar key, YamlNode value)
    {
        var field = _unit.Field(key.Value);
        if (field is { IsOfFolder: true })
        {
            _draft.Needs.Add(RuleDraft.Folder);
        }

        switch (field)
        {
            case FlagField flag:
                return _scope.Flag(value) is { } expected ? new FlagCondition(flag, expected) : null;
            case ChoiceField choice:
                return ReadChoice(choice, value);
            case NumberField number:
                return Numbers.ReadField(number, value);
            case KeyField:
                _scope.Report(key, $"'{key.Shown}' can be compared by 'same' and printed in a message, but no condition can ask for its value.");
                return null;
            case { }:
                _scope.Report(key, $"'{key.Shown}' can be printed in a message, but no condition can ask for it.");
                return null;
            default:
                _scope.Report(key, $"'{key.Shown}' is nothing that can be asked of a {_unit.Name}. {ConditionHints.For(key, _unit)}");
                return null;
        }
    }

    private ChoiceCondition? ReadChoice(ChoiceField field, YamlNode value)
    {
        var allowed = _scope.Choices(value, $"a value of '{field.Name}'", "values", field.Choices);
        if (allowed.Count == field.Choices.Count)
        {
            _scope.Warn(value, $"These are all values that '{field.Name}' has, so this always holds. Leave it out.");
        }

        return allowed.Count > 0 ? new ChoiceCondition(field, [.. allowed], SignsOf(field, allowed)) : null;
    }

    /// <summary>The words that tell of any of some values; null where a value has none.</summary>
    private PhraseList? SignsOf(ChoiceField field, List<string> allowed)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var value in allowed)
        {
            if (field.Signs?.Invoke(value) is not { } signs)
            {
                return null;
            }

            words.UnionWith(signs);
        }

        return _draft.AddSigns(words);
    }
}
