using System.Globalization;
using Newslint.Rules.Units;
using Newslint.Rules.Yaml.Grammar;
using Newslint.Rules.Yaml.Targets;

namespace Newslint.Rules.Yaml.Reading;

/// <summary>Reads what a condition asks about beside the unit itself, and how it must stand to it.</summary>
internal sealed class TargetReader(RuleFileScope scope, RuleDraft draft, ConditionReader conditions)
{
    private const int MostSteps = 6;

    /// <summary>Words that messages, <c>flag</c> and <c>related</c> know by themselves.</summary>
    private static readonly string[] Taken = ["unit", "match", "text", "published", "date-source", "date", "first", "signs"];

    /// <summary>A relation such as <c>precedes: { date: {}, within: 5 words }</c>; null after a mistake.</summary>
    public RelationCondition? ReadRelation(Relation relation, YamlScalar key, YamlNode node)
    {
        if (ReadTarget(key, node, RuleGrammar.RelationKeys) is not var (target, mapping))
        {
            return null;
        }

        if (relation is Relation.Has or Relation.Inside or Relation.Anywhere && mapping.KeyOf("within") is { } within)
        {
            scope.Report(within, $"'{key.Value}' knows no distance: 'within' stands beside 'precedes', 'follows' and 'near'.");
        }

        return new RelationCondition(relation, target, mapping["within"] is { } reach ? ReadReach(reach) : null, ReadSame(mapping, target.Table), ReadName(mapping));
    }

    /// <summary><c>count: { phrase: very, more-than: 3, per: 100 words }</c>; null after a mistake.</summary>
    public CountCondition? ReadCount(YamlScalar key, YamlNode node)
    {
        if (ReadTarget(key, node, RuleGrammar.CountKeys) is not var (target, mapping))
        {
            return null;
        }

        int? per = mapping["per"] is { } density ? ReadPer(density) : null;
        return conditions.Numbers.ReadBounds(mapping, "count", isWhole: false) is { } bounds ? new CountCondition(target, bounds, per) : null;
    }

    /// <summary><c>sequence: […]</c>; null after a mistake.</summary>
    public SequenceCondition? ReadSequence(YamlScalar key, YamlNode node)
    {
        if (node is not YamlList { Items.Count: >= 2 and <= MostSteps } list)
        {
            scope.Report(node, $"'sequence' wants a list of 2 to {MostSteps} things, such as [{{ phrase: met with }}, {{ mention: {{}}, as: who }}]{(node is YamlList ? string.Empty : $", not {node.Kind}")}.");
            return null;
        }

        var steps = new List<SequenceCondition.Step>();
        foreach (var item in list.Items)
        {
            if (ReadTarget(key, item, RuleGrammar.RelationKeys) is var (target, mapping))
            {
                if (mapping.KeyOf("same") is { } same)
                {
                    scope.Report(same, "'same' compares with the unit, which a sequence is part of. Use a relation.");
                }

                var reach = mapping["within"] is { } within ? ReadReach(within) : new Reach(ReachUnit.Words, 0);
                steps.Add(new SequenceCondition.Step(target, reach ?? new Reach(ReachUnit.Words, 0), ReadName(mapping)));
            }
        }

        return steps.Count == list.Items.Count ? new SequenceCondition([.. steps]) : null;
    }

    /// <summary>The keys of <c>same:</c>, each a field that can be compared or a name.</summary>
    public string[] ReadSame(YamlMapping mapping, UnitTable table)
    {
        if (mapping["same"] is not { } node)
        {
            return [];
        }

        var keys = new List<string>();
        foreach (var key in scope.Scalars(node, "fields to compare"))
        {
            if (draft.Names.Contains(key.Value) || table.Field(key.Value) is KeyField or ChoiceField)
            {
                if (keys.Contains(key.Value))
                {
                    scope.Report(key, $"'{key.Shown}' stands in the list already.");
                }

                keys.Add(key.Value);
            }
            else
            {
                var known = table.FieldNames.Where(name => table.Field(name) is KeyField or ChoiceField).Concat(draft.Names);
                scope.Report(key, $"'{key.Shown}' is nothing of a {table.Name} that can be compared. {Suggestion.For(key.Value, known)}");
            }
        }

        return [.. keys];
    }

    private (Target Target, YamlMapping Mapping)? ReadTarget(YamlScalar relation, YamlNode node, Key[] beside)
    {
        if (node is not YamlMapping mapping)
        {
            scope.Report(node, $"'{relation.Shown}' wants what to look for, such as {{ phrase: word }} or {{ quotation: {{}} }}, not {node.Kind}.");
            return null;
        }

        Target? target = null;
        YamlScalar? first = null;
        var hasUnknown = false;
        foreach (var (key, value) in mapping.Entries)
        {
            if (Array.Exists(beside, known => known.Name == key.Value))
            {
                continue;
            }

            if (!IsTarget(key.Value))
            {
                scope.Report(key, $"'{key.Shown}' is nothing that can be looked for. {Suggestion.For(key.Value, TargetNames.Concat(beside.Select(known => known.Name)))}");
                hasUnknown = true;
            }
            else if (first is not null)
            {
                scope.Report(key, $"'{relation.Shown}' looks for one thing, and '{first.Shown}' stands here already.");
                hasUnknown = true;
            }
            else
            {
                first = key;
                target = ReadThing(key, value);
            }
        }

        if (first is null && !hasUnknown)
        {
            scope.Report(mapping, $"'{relation.Shown}' does not say what to look for. {Suggestion.All([.. TargetNames])}");
        }

        return target is null || hasUnknown ? null : (target, mapping);
    }

    private static IEnumerable<string> TargetNames => UnitTable.NamesInArticles.Concat(["phrase", "pattern"]);

    private static bool IsTarget(string name) => name is "phrase" or "pattern" || (UnitTable.Named(name) is { } table && table.Kind != UnitKind.Match);

    private Target? ReadThing(YamlScalar key, YamlNode value)
    {
        switch (key.Value)
        {
            case "phrase":
                return conditions.Phrases.Read(value, RuleGrammar.Phrases) is { } list ? new PhraseTarget(list) : null;
            case "pattern":
                return conditions.Patterns.Read(value) is { } pattern ? new PatternTarget(pattern) : null;
            default:
                var table = UnitTable.Named(key.Value)!;
                if (value is YamlMapping { Entries.Count: 0 })
                {
                    return new UnitTarget(table, condition: null);
                }

                return conditions.Of(table).Read(value) is { } condition ? new UnitTarget(table, condition) : null;
        }
    }

    private string? ReadName(YamlMapping mapping)
    {
        if (mapping["as"] is not { } node || scope.Text(node, "as") is not { } name)
        {
            return null;
        }

        if (!name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') || !char.IsAsciiLetterLower(name[0]))
        {
            scope.Report(node, $"'{((YamlScalar)node).Shown}' is no name. Write small letters, such as who.");
            return null;
        }

        if (Taken.Contains(name, StringComparer.Ordinal))
        {
            scope.Report(node, $"'{name}' means something of the unit already. Choose another name, such as who.");
            return null;
        }

        draft.Names.Add(name);
        return name;
    }

    private Reach? ReadReach(YamlNode node)
    {
        const string expected = "'within' wants a distance: 3 words, 2 sentences, 1 block; or sentence or block for the same one.";
        if (node is not YamlScalar scalar)
        {
            scope.Report(node, expected);
            return null;
        }

        var parts = scalar.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var count = 0;
        var isCounted = parts.Length == 2 && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out count) && count <= 10_000;
        ReachUnit? unit = parts is [.., var word] && (isCounted || parts.Length == 1) ? word switch
        {
            "word" or "words" when isCounted => ReachUnit.Words,
            "sentence" or "sentences" => ReachUnit.Sentences,
            "block" or "blocks" => ReachUnit.Blocks,
            _ => null,
        }
        : null;
        if (unit is null)
        {
            scope.Report(node, scalar.Value.Contains("paragraph", StringComparison.Ordinal) ? "A paragraph is a block here: write 'within: block', or '2 blocks'." : expected);
            return null;
        }

        return new Reach(unit.Value, count);
    }

    private int? ReadPer(YamlNode node)
    {
        if (node is YamlScalar scalar
            && scalar.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var number, "words"]
            && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var per) && per is >= 1 and <= 1_000_000)
        {
            return per;
        }

        scope.Report(node, "'per' wants a number of words, such as 100 words.");
        return null;
    }
}
