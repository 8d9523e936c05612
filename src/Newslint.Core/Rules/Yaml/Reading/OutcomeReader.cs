using Newslint.Rules.Units;
using Newslint.Rules.Yaml.Fixes;
using Newslint.Rules.Yaml.Grammar;

namespace Newslint.Rules.Yaml.Reading;

/// <summary>Reads what a finding says and does, after the conditions: they tell which names there are.</summary>
internal sealed class OutcomeReader(RuleFileScope scope, RuleDraft draft, UnitTable unit)
{
    private static readonly string[] Tiers = ["safe", "suggestion", "display"];

    /// <summary><c>message:</c>, or the text of a fix; null after a mistake.</summary>
    public MessageTemplate? ReadTemplate(YamlNode node, string key)
    {
        if (scope.Text(node, key) is not { } text)
        {
            return null;
        }

        var (template, problem, at) = MessageTemplate.Read(text, unit, draft.Names, (wrong, place) => scope.Report(node.Line, ((YamlScalar)node).ColumnOf(place), wrong));
        if (problem is not null)
        {
            scope.Report(node.Line, ((YamlScalar)node).ColumnOf(at), problem);
        }

        return template;
    }

    /// <summary><c>flag:</c>.</summary>
    public FlaggedPart ReadFlag(YamlNode node)
    {
        switch (scope.Choice(node, "a part to flag", ["unit", "match", .. draft.Names, .. unit.Fields.OfType<SpanField>().Select(field => field.Name)]))
        {
            case null or "unit":
                return FlaggedPart.Unit;
            case "match":
                if (!draft.MatchesWords)
                {
                    scope.Warn(node, $"No condition matches words, so the whole {unit.Name} is flagged. Leave this out, or ask for a phrase or a pattern.");
                }

                return FlaggedPart.Match;
            case { } part when !draft.Names.Contains(part) && unit.Field(part) is SpanField field:
                return FlaggedPart.Told(field);
            case { } name:
                return FlaggedPart.Named(name);
        }
    }

    /// <summary><c>related:</c>.</summary>
    public KeyValuePair<string, string>[] ReadRelated(YamlNode node)
    {
        if (node is not YamlMapping { Entries: [_, ..] } mapping)
        {
            scope.Report(node, $"'related' wants what to point at and what to say there, such as {{ date: \"The day of the article.\" }}, not {node.Kind}.");
            return [];
        }

        string[] places = [.. unit.Kind == UnitKind.Match ? ["date", "first"] : (ReadOnlySpan<string>)["date"], .. unit.Fields.OfType<SpanField>().Select(field => field.Name), .. draft.Names];
        var related = new List<KeyValuePair<string, string>>();
        foreach (var (key, value) in mapping.Entries)
        {
            if (scope.Choice(key, "something to point at", places) is { } place && scope.Text(value, place) is { } text)
            {
                related.Add(new(place, text));
            }
        }

        return [.. related];
    }

    /// <summary><c>fix:</c>; null after a mistake.</summary>
    /// <param name="node">The value.</param>
    /// <param name="substitutes">Whether the rule itself says what to write instead.</param>
    /// <param name="conditions">Reads when the fix is safe.</param>
    public FixTemplate? ReadFix(YamlNode node, bool substitutes, ConditionReader conditions)
    {
        if (scope.Mapping(node, RuleGrammar.Fix) is not { } mapping)
        {
            return null;
        }

        var usual = mapping["safety"] is { } tier ? scope.Choice(tier, "a tier", Tiers) switch
        {
            "safe" => FixSafety.Safe,
            "display" => FixSafety.Display,
            _ => FixSafety.Suggestion,
        }
        : FixSafety.Suggestion;
        var safety = new FixTier(usual, mapping["safe-when"] is { } safeWhen ? conditions.Read(safeWhen) : null);
        switch (mapping["replace"], mapping["delete"])
        {
            case ({ } replace, null):
                return ReadTemplate(replace, "replace") is { } text ? new ReplaceFix(text, safety) : null;
            case (null, { } delete):
                return scope.Choice(delete, "something to take out", ["match", "sentence", "line", "block"]) is { } part ? new DeleteFix(PartNamed(part), safety) : null;
            case (null, null) when substitutes:
                return new SubstituteFix(safety);
            default:
                if (!RuleFileScope.HasUnknown(mapping, RuleGrammar.Fix))
                {
                    scope.Report((YamlNode?)mapping.KeyOf("delete") ?? mapping, "A fix has either 'replace:' or 'delete:'.");
                }

                return null;
        }
    }

    private static DeletedPart PartNamed(string name) => name switch
    {
        "sentence" => DeletedPart.Sentence,
        "line" => DeletedPart.Line,
        "block" => DeletedPart.Block,
        _ => DeletedPart.Match,
    };
}
