using Newslint.Rules.Units;
using Newslint.Rules.Yaml.Grammar;

namespace Newslint.Rules.Yaml.Reading;

/// <summary>What to write instead of something that is no condition.</summary>
internal static class ConditionHints
{
    /// <summary>Words of other tools, and what says the same here.</summary>
    private static readonly Dictionary<string, string> Foreign = new(StringComparer.Ordinal)
    {
        ["and"] = "all",
        ["or"] = "any",
        ["contains"] = "has' or 'phrase",
        ["includes"] = "has' or 'phrase",
        ["regex"] = "pattern",
        ["matches"] = "pattern",
        ["equals"] = "text",
        ["before"] = "precedes",
        ["after"] = "follows",
        ["length"] = "words' or 'characters",
    };

    /// <summary>The end of a message about a key that no condition of a unit has.</summary>
    public static string For(YamlScalar key, UnitTable unit)
    {
        var known = unit.Fields.Where(field => field is FlagField or ChoiceField or NumberField).Select(field => field.Name)
            .Concat(ConditionKeys.All.Select(structural => structural.Name)).ToArray();
        return UnitTable.NamesInArticles.Contains(key.Value, StringComparer.Ordinal) ? $"It is a unit: write 'has: {{ {key.Value}: {{}} }}' or 'inside: {key.Value}'."
            : Suggestion.Nearest(key.Value, known) is { } nearest ? $"Did you mean '{nearest}'?"
            : Foreign.TryGetValue(key.Value, out var ours) ? $"Did you mean '{ours}'?"
            : RuleGrammar.RelationKeys.Any(beside => beside.Name == key.Value) ? $"'{key.Value}' stands beside what a relation looks for, as in 'follows: {{ phrase: word, {key.Value}: … }}'."
            : RuleGrammar.Rule.Names.Contains(key.Value, StringComparer.Ordinal) ? "It is a key of the rule: write it at the beginning of a line."
            : Suggestion.All(known);
    }

    /// <summary>Whether a word is a condition, of any unit or of a particular one.</summary>
    public static bool IsCondition(string word) =>
        ConditionKeys.All.Any(condition => condition.Name == word) || UnitTable.Names.Any(name => UnitTable.Named(name)!.Fields.Any(field => field.Name == word));

    /// <summary>The end of a message about a value that stands where a condition should, with a blank before it; nothing where nobody knows better.</summary>
    public static string For(YamlNode node, UnitTable unit, IEnumerable<string> fragments)
    {
        if (node is not YamlScalar { Value.Length: > 0 } scalar)
        {
            return string.Empty;
        }

        return fragments.Contains(scalar.Value) ? $" Did you mean 'is: {scalar.Shown}'?"
            : unit.Field(scalar.Value) is FlagField ? $" Did you mean '{scalar.Shown}: true'?"
            : UnitTable.NamesInArticles.Contains(scalar.Value, StringComparer.Ordinal) ? $" Did you mean 'inside: {scalar.Shown}'?"
            : string.Empty;
    }
}
