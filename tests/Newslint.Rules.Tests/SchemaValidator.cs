using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Newslint.Rules.Yaml;

namespace Newslint.Rules.Tests;

/// <summary>
/// Judges the values of a rule file by a JSON schema: the words of draft 7 that the writer of the schema uses, and no others. A value in
/// YAML is text, number or flag as it can be read.
/// </summary>
internal sealed class SchemaValidator(JsonObject root)
{
    private static readonly string[] Known =
    [
        "$schema", "$ref", "title", "description", "type", "enum", "const", "pattern", "properties", "required", "additionalProperties", "items",
        "minItems", "minProperties", "maxProperties", "propertyNames", "anyOf", "oneOf", "allOf", "if", "then", "else", "definitions",
    ];

    /// <summary>What is wrong with a value, each with its place; empty for a good one.</summary>
    public List<string> Judge(YamlNode value) => Judge(value, root);

    private List<string> Judge(YamlNode value, JsonNode schema)
    {
        if (schema is not JsonObject words)
        {
            return schema.GetValue<bool>() ? [] : [At(value, "nothing may stand here")];
        }

        Assert.All(words, word => Assert.Contains(word.Key, Known));
        if (words["$ref"]?.GetValue<string>() is { } reference)
        {
            return Judge(value, root["definitions"]![reference["#/definitions/".Length..]] ?? throw new InvalidDataException($"There is no {reference}."));
        }

        return [.. words.SelectMany(word => JudgeBy(word.Key, word.Value!, value, words))];
    }

    private IEnumerable<string> JudgeBy(string word, JsonNode wanted, YamlNode value, JsonObject schema) => word switch
    {
        "type" => Wrong(!(wanted is JsonArray types ? types : [wanted.DeepClone()]).Any(type => IsOf(type!.GetValue<string>(), value)), value, $"is no {wanted}"),
        "enum" => Wrong(value is not YamlScalar one || !wanted.AsArray().Any(choice => choice!.GetValue<string>() == one.Value), value, $"is none of {wanted}"),
        "const" => Wrong(value is not YamlScalar only || wanted.GetValue<string>() != only.Value, value, $"is not {wanted}"),
        "pattern" => Wrong(value is YamlScalar text && !Regex.IsMatch(text.Value, wanted.GetValue<string>()), value, $"does not match {wanted}"),
        "minItems" => Wrong(value is YamlList list && list.Items.Count < wanted.GetValue<int>(), value, "has too few items"),
        "minProperties" => Wrong(value is YamlMapping few && few.Entries.Count < wanted.GetValue<int>(), value, "has too few keys"),
        "maxProperties" => Wrong(value is YamlMapping many && many.Entries.Count > wanted.GetValue<int>(), value, "has too many keys"),
        "propertyNames" when value is YamlMapping named => named.Entries.SelectMany(entry => Judge(entry.Key, wanted)),
        "required" when value is YamlMapping mapping => wanted.AsArray().Where(key => mapping[key!.GetValue<string>()] is null).Select(key => At(value, $"lacks {key}")),
        "items" when value is YamlList items => items.Items.SelectMany(item => Judge(item, wanted)),
        "properties" when value is YamlMapping known => known.Entries.Where(entry => wanted[entry.Key.Value] is not null).SelectMany(entry => Judge(entry.Value, wanted[entry.Key.Value]!)),
        "additionalProperties" when value is YamlMapping rest => rest.Entries.Where(entry => schema["properties"]?[entry.Key.Value] is null)
            .SelectMany(entry => wanted is JsonObject ? Judge(entry.Value, wanted) : (IEnumerable<string>)Wrong(!wanted.GetValue<bool>(), entry.Key, $"the key '{entry.Key.Value}' is not known")),
        "anyOf" => BestOf([.. wanted.AsArray().Select(one => Judge(value, one!))]),
        "oneOf" => Wrong(wanted.AsArray().Count(one => Judge(value, one!).Count == 0) != 1, value, "is not exactly one of these"),
        "allOf" => wanted.AsArray().SelectMany(one => Judge(value, one!)),
        "if" => schema[Judge(value, wanted).Count == 0 ? "then" : "else"] is { } branch ? Judge(value, branch) : [],
        _ => [],
    };

    private static List<string> BestOf(List<string>[] all) => all.MinBy(problems => problems.Count)!;

    private static string[] Wrong(bool isWrong, YamlNode value, string what) => isWrong ? [At(value, what)] : [];

    private static string At(YamlNode value, string what) => string.Create(CultureInfo.InvariantCulture, $"{value.Line}:{value.Column} {what}");

    private static bool IsOf(string type, YamlNode value) => type switch
    {
        "object" => value is YamlMapping,
        "array" => value is YamlList,
        "string" => value is YamlScalar,
        "integer" => value is YamlScalar whole && int.TryParse(whole.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        "number" => value is YamlScalar number && double.TryParse(number.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
        "boolean" => value is YamlScalar { Value: "true" or "false" },
        _ => throw new InvalidDataException($"No value is of the type {type}."),
    };
}
