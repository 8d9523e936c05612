using System.Globalization;
using Newslint.Rules.Yaml.Conditions;
using Newslint.Rules.Yaml.Grammar;

namespace Newslint.Rules.Yaml.Reading;

/// <summary>Reads <c>weigh:</c>; mistakes are collected and reading goes on.</summary>
internal sealed class WeighReader(RuleFileScope scope, RuleDraft draft, ConditionReader conditions)
{
    /// <summary>The condition; null after a mistake.</summary>
    public WeighCondition? Read(YamlNode value)
    {
        if (scope.Mapping(value, RuleGrammar.Weigh) is not { } mapping || mapping["at-least"] is not { } least || conditions.Numbers.ReadNumber(least) is not { } atLeast)
        {
            return null;
        }

        if (mapping["signs"] is not YamlList { Items: [_, ..] } list)
        {
            if (mapping["signs"] is { } none)
            {
                scope.Report(none, $"'signs' wants a list of signs, each with 'weight' and 'when', not {none.Kind}.");
            }

            return null;
        }

        var signs = new List<WeighCondition.Sign>();
        foreach (var item in list.Items)
        {
            if (scope.Mapping(item, RuleGrammar.Sign) is { } sign
                && sign["weight"] is { } weight && scope.Number(weight) is { } number
                && sign["when"] is { } when && conditions.Read(when) is { } condition)
            {
                signs.Add(new WeighCondition.Sign(number, condition, sign["says"] is { } says ? scope.Text(says, "says") : null));
            }
        }

        draft.Names.Add(WeighCondition.Name);
        return signs.Count == list.Items.Count && CanBeReached(least, atLeast, signs) ? new WeighCondition(atLeast, [.. signs]) : null;
    }

    private bool CanBeReached(YamlNode node, Bound atLeast, List<WeighCondition.Sign> signs)
    {
        var most = signs.Sum(sign => (long)Math.Max(0, sign.Weight));
        if (atLeast.Option is null && atLeast.Value > most)
        {
            scope.Report(node, string.Create(CultureInfo.InvariantCulture, $"All signs together weigh {most}, so {atLeast.Value} is never reached."));
            return false;
        }

        return true;
    }
}
