using System.Text.Json.Nodes;
using Newslint.Rules.Units;

namespace Newslint.Rules.Yaml.Grammar;

/// <summary>
/// Writes the grammar of rule files as a JSON schema (draft 7, which editors know best), so that they complete keys and mark mistakes while
/// a rule is written. It is made from the tables that the readers of rules use; what these tables do not tell, such as whether an example
/// holds, only a run finds.
/// </summary>
internal sealed class SchemaWriter
{
    private readonly JsonObject _definitions = [];

    private SchemaWriter()
    {
    }

    /// <summary>The schema, ending in a line break.</summary>
    public static string Write() => SchemaText.Of(new SchemaWriter().Root()) + "\n";

    private JsonObject Root()
    {
        var properties = Properties(RuleGrammar.Rule.Keys, unit: null);
        foreach (var key in RuleGrammar.SharedLists.Keys)
        {
            properties[key.Name] = Described(OfShape(key.Value, unit: null), key.Says);
        }

        var units = new JsonArray();
        foreach (var name in UnitTable.NamesInArticles)
        {
            units.Add(When(new JsonObject { ["properties"] = new JsonObject { ["on"] = new JsonObject { ["const"] = name } }, ["required"] = new JsonArray("on") }, name));
        }

        units.Add(When(new JsonObject { ["anyOf"] = new JsonArray(Requires("find"), Requires("replace"), Requires("consistent")) }, MatchUnits.Table.Name));
        return new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = "A rule of Newslint",
            ["description"] = "What a rule looks for, why, and examples that prove it. Written by 'newslint rules schema'; docs/writing-rules.md says more.",
            ["type"] = "object",
            ["properties"] = properties,
            ["additionalProperties"] = false,
            ["if"] = Requires("lists"),
            ["then"] = new JsonObject { ["propertyNames"] = new JsonObject { ["enum"] = new JsonArray([.. RuleGrammar.SharedLists.Names.Select(name => (JsonNode)name)]) } },
            ["else"] = new JsonObject { ["if"] = Requires("extends"), ["else"] = WholeRule() },
            ["allOf"] = units,
            ["definitions"] = Definitions(),
        };
    }

    /// <summary>What a rule must have that is made of no other.</summary>
    private static JsonObject WholeRule() => new()
    {
        ["required"] = new JsonArray("id", "name", "category", "severity", "message", "why"),
        ["oneOf"] = new JsonArray(Requires("find"), Requires("replace"), Requires("consistent"), Requires("on", "match")),
    };

    private static JsonObject Requires(params string[] keys) => new() { ["required"] = new JsonArray([.. keys.Select(key => (JsonNode)key)]) };

    /// <summary>The conditions of a rule that is asked about a unit.</summary>
    private static JsonObject When(JsonObject condition, string unit) => new()
    {
        ["if"] = condition,
        ["then"] = new JsonObject
        {
            ["properties"] = new JsonObject
            {
                ["match"] = Condition(unit),
                ["unless"] = Condition(unit),
                ["suggestion-when"] = Condition(unit),
                ["where"] = new JsonObject { ["additionalProperties"] = Condition(unit) },
            },
        },
    };

    private static JsonObject Condition(string unit) => Reference($"condition of {unit}");

    private static JsonObject Reference(string definition) => new() { ["$ref"] = $"#/definitions/{definition.Replace(' ', '-')}" };

    private JsonObject Definitions()
    {
        Define("text", new JsonObject { ["type"] = new JsonArray("string", "number", "boolean") });
        Define("texts", new JsonObject { ["anyOf"] = new JsonArray(Reference("text"), ListOf(new TextShape(), unit: null)) });
        Define("day", new JsonObject { ["type"] = "string", ["pattern"] = @"^\d{4}-\d\d-\d\d$" });
        Define("number", new JsonObject
        {
            ["anyOf"] = new JsonArray(new JsonObject { ["type"] = "integer" }, new JsonObject { ["type"] = "string", ["pattern"] = @"^\$[a-z0-9_-]+$" }),
        });
        DefineTarget("relation", RuleGrammar.RelationKeys);
        DefineTarget("count", RuleGrammar.CountKeys);
        foreach (var name in UnitTable.Names)
        {
            DefineCondition(UnitTable.Named(name)!);
        }

        return _definitions;
    }

    private JsonObject Define(string name, JsonObject schema)
    {
        _definitions[name.Replace(' ', '-')] ??= schema;
        return Reference(name);
    }

    private void DefineCondition(UnitTable unit)
    {
        var properties = new JsonObject();
        foreach (var field in unit.Fields)
        {
            if (OfField(field) is { } schema)
            {
                properties[field.Name] = Described(schema, field.Description);
            }
        }

        foreach (var key in ConditionKeys.All)
        {
            var structural = OfShape(key.Value, unit.Name);
            properties[key.Name] = properties[key.Name] is JsonObject field
                ? new JsonObject { ["description"] = field["description"]!.DeepClone(), ["anyOf"] = new JsonArray(Without(field, "description"), structural) }
                : Described(structural, key.Says);
        }

        Define($"condition of {unit.Name}", new JsonObject
        {
            ["anyOf"] = new JsonArray(
                Object(properties, minProperties: 1),
                new JsonObject { ["type"] = "array", ["minItems"] = 1, ["items"] = Condition(unit.Name) }),
        });
    }

    private static JsonObject Without(JsonObject schema, string key)
    {
        var copy = (JsonObject)schema.DeepClone();
        copy.Remove(key);
        return copy;
    }

    private JsonObject? OfField(UnitField field) => field switch
    {
        FlagField => new JsonObject { ["type"] = "boolean" },
        ChoiceField choice => OfShape(new ListShape(new ChoiceShape([.. choice.Choices]), OrOne: true), unit: null),
        NumberField => new JsonObject { ["anyOf"] = new JsonArray(Reference("number"), OfShape(RuleGrammar.Bounds, unit: null)) },
        _ => null,
    };

    /// <summary>What a relation looks for: a unit, a phrase or a pattern, and how it stands to the unit.</summary>
    private void DefineTarget(string name, Key[] beside)
    {
        var properties = new JsonObject();
        foreach (var unit in UnitTable.NamesInArticles)
        {
            properties[unit] = new JsonObject { ["anyOf"] = new JsonArray(new JsonObject { ["type"] = "object", ["maxProperties"] = 0 }, Condition(unit)) };
        }

        properties["phrase"] = OfShape(new EitherShape(new ListShape(new TextShape(), OrOne: true), RuleGrammar.Phrases), unit: null);
        properties["pattern"] = OfShape(new EitherShape(new TextShape(), RuleGrammar.Pattern), unit: null);
        foreach (var key in beside)
        {
            properties[key.Name] = Described(OfShape(key.Value, unit: null), key.Says);
        }

        Define(name, Object(properties, minProperties: 1));
    }

    private JsonObject Properties(IEnumerable<Key> keys, string? unit)
    {
        var properties = new JsonObject();
        foreach (var key in keys)
        {
            properties[key.Name] = Described(OfShape(key.Value, unit), key.Says);
        }

        return properties;
    }

    private static JsonObject Object(JsonObject properties, int minProperties = 0)
    {
        var schema = new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
        if (minProperties > 0)
        {
            schema["minProperties"] = minProperties;
        }

        return schema;
    }

    private static JsonObject Described(JsonObject schema, string says)
    {
        var described = new JsonObject { ["description"] = says };
        foreach (var (key, value) in schema)
        {
            described[key] = value?.DeepClone();
        }

        return described;
    }

    /// <summary>The schema of a value.</summary>
    /// <param name="shape">What the grammar says of it.</param>
    /// <param name="unit">The unit that conditions in it are asked of; null where the rest of the rule tells.</param>
    private JsonObject OfShape(Shape shape, string? unit) => shape switch
    {
        TextShape => Reference("text"),
        NumberShape => Reference("number"),
        FlagShape => new JsonObject { ["type"] = "boolean" },
        DateShape => Reference("day"),
        ChoiceShape choice => new JsonObject { ["enum"] = new JsonArray([.. choice.Choices.Select(word => (JsonNode)word)]) },
        ListShape { OrOne: true, Item: TextShape } => Reference("texts"),
        ListShape { OrOne: true } list => new JsonObject { ["anyOf"] = new JsonArray(OfShape(list.Item, unit), ListOf(list.Item, unit)) },
        ListShape list => ListOf(list.Item, unit),
        NamesShape names => new JsonObject { ["type"] = "object", ["minProperties"] = 1, ["additionalProperties"] = OfShape(names.Value, unit) },
        EitherShape either => new JsonObject { ["anyOf"] = new JsonArray([.. either.Shapes.Select(one => (JsonNode)OfShape(one, unit))]) },
        ConditionShape => unit is null ? new JsonObject { ["type"] = new JsonArray("object", "array") } : Condition(unit),
        TargetShape target => Reference(target.Keys == RuleGrammar.CountKeys ? "count" : "relation"),
        MappingShape mapping => OfMapping(mapping, unit),
        _ => throw new ArgumentException($"{shape} has no schema.", nameof(shape)),
    };

    private JsonObject ListOf(Shape item, string? unit) => new() { ["type"] = "array", ["minItems"] = 1, ["items"] = OfShape(item, unit) };

    /// <summary>Mappings are written once, those with conditions once for each unit.</summary>
    private JsonObject OfMapping(MappingShape mapping, string? unit)
    {
        var name = mapping.Name.Replace("'", string.Empty, StringComparison.Ordinal).Replace("a ", string.Empty, StringComparison.Ordinal).Replace("an ", string.Empty, StringComparison.Ordinal);
        var isAboutUnit = mapping == RuleGrammar.Sign || mapping == RuleGrammar.Weigh;
        name = isAboutUnit ? $"{name} of {unit}" : name;
        if (!_definitions.ContainsKey(name.Replace(' ', '-')))
        {
            var schema = Object(Properties(mapping.Keys, unit));
            string[] required = [.. mapping.Keys.Where(key => key.IsRequired).Select(key => key.Name)];
            if (required.Length > 0)
            {
                schema["required"] = Requires(required)["required"]!.DeepClone();
            }

            Define(name, schema);
        }

        return Reference(name);
    }
}
