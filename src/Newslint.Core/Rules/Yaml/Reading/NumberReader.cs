using System.Globalization;
using Newslint.Rules.Units;
using Newslint.Rules.Yaml.Conditions;
using Newslint.Rules.Yaml.Grammar;

namespace Newslint.Rules.Yaml.Reading;

/// <summary>Reads numbers, their bounds and the options that hold them; mistakes are collected and reading goes on.</summary>
internal sealed class NumberReader(RuleFileScope scope, RuleDraft draft)
{
    /// <summary>Fields that measure; the others count, and nothing is counted below 0.</summary>
    private static readonly string[] BelowZero = ["grade", "reading-ease", "whole", "days-from-publication"];

    /// <summary>A condition of a field that counts or measures; null after a mistake.</summary>
    public NumberCondition? ReadField(NumberField field, YamlNode value)
    {
        var mayBeNegative = BelowZero.Contains(field.Name, StringComparer.Ordinal);
        if (value is YamlScalar { Value.Length: > 0 })
        {
            if (ReadNumber(value) is not { } exact)
            {
                return null;
            }

            if (exact is { Option: null, Value: < 0 } && !mayBeNegative)
            {
                scope.Report(value, $"'{field.Name}' is never less than 0, so this never holds.");
            }

            return new NumberCondition(field, new Bounds(exact, exact));
        }

        if (value is not YamlMapping { Entries: [_, ..] } mapping)
        {
            scope.Report(value, $"'{field.Name}' wants a number, or bounds such as {{ at-least: 4 }}, not {value.Kind}.");
            return null;
        }

        return ReadBounds(mapping, field.Name, isWhole: true, mayBeNegative) is { } bounds ? new NumberCondition(field, bounds) : null;
    }

    /// <summary>The bounds in a mapping; null after a mistake.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="what">What is bounded, for messages.</param>
    /// <param name="isWhole">Whether the mapping holds nothing but bounds.</param>
    /// <param name="mayBeNegative">Whether the number can be below 0.</param>
    public Bounds? ReadBounds(YamlMapping mapping, string what, bool isWhole, bool mayBeNegative = false)
    {
        if (isWhole)
        {
            scope.Mapping(mapping, RuleGrammar.Bounds);
        }

        var atLeast = ReadBound(mapping, "at-least", "more-than", 1);
        var atMost = ReadBound(mapping, "at-most", "less-than", -1);
        if (atLeast is null && atMost is null)
        {
            if (!RuleGrammar.Bounds.Names.Any(name => mapping[name] is not null) && (!isWhole || mapping.Entries.Count == 0))
            {
                scope.Report(mapping, $"'{what}' wants a bound, one of {string.Join(", ", RuleGrammar.Bounds.Names)}.");
            }

            return null;
        }

        return IsPossible(mapping, what, atLeast, atMost, mayBeNegative) ? new Bounds(atLeast, atMost) : null;
    }

    /// <summary>A number, or the option that holds it; null after a mistake.</summary>
    public Bound? ReadNumber(YamlNode node, int add = 0)
    {
        if (node is YamlScalar { Value: ['$', .. var name] })
        {
            return OptionNamed(node, name, RuleOptionType.Number) ? new Bound(add, name) : null;
        }

        return scope.Number(node) is { } number ? new Bound((int)Math.Clamp((long)number + add, int.MinValue, int.MaxValue), option: null) : null;
    }

    /// <summary>Whether the rule has an option of a type; that it has none is a mistake.</summary>
    public bool OptionNamed(YamlNode node, string name, RuleOptionType? type)
    {
        if (!draft.Options.TryGetValue(name, out var option))
        {
            scope.Report(node, $"No option '{Shown.Of(name)}' stands under 'options'. {Suggestion.For(name, draft.Options.Keys)}");
            return false;
        }

        draft.UsedOptions.Add(name);
        if (type is null || option.Type == type)
        {
            return true;
        }

        scope.Report(node, $"The option '{Shown.Of(name)}' is {option.Expected}, and {new RuleOption(name, type.Value, string.Empty, string.Empty).Expected} is wanted here.");
        return false;
    }

    /// <summary>The bound on one side, which has two names; under the second one the number itself does not count.</summary>
    private Bound? ReadBound(YamlMapping mapping, string including, string excluding, int add)
    {
        if (mapping[including] is not { } node)
        {
            return mapping[excluding] is { } other ? ReadNumber(other, add) : null;
        }

        if (mapping.KeyOf(excluding) is { } twice)
        {
            scope.Report(twice, $"'{excluding}' and '{including}' bound the same side. Keep one.");
        }

        return ReadNumber(node);
    }

    private bool IsPossible(YamlMapping mapping, string what, Bound? atLeast, Bound? atMost, bool mayBeNegative)
    {
        var upper = mapping["at-most"] ?? mapping["less-than"] ?? mapping;
        if (atMost is { Option: null, Value: < 0 } && !mayBeNegative)
        {
            scope.Report(upper, $"'{what}' is never less than 0, so this never holds.");
            return false;
        }

        if (atLeast is { Option: null } && atMost is { Option: null } && atLeast.Value > atMost.Value)
        {
            scope.Report(upper, string.Create(CultureInfo.InvariantCulture, $"No number is at least {atLeast.Value} and at most {atMost.Value}."));
            return false;
        }

        if (atLeast is { Option: null, Value: <= 0 } && atMost is null && !mayBeNegative)
        {
            scope.Warn(mapping["at-least"] ?? mapping["more-than"] ?? mapping, $"'{what}' is never less than 0, so this always holds. Leave it out.");
        }

        return true;
    }
}
