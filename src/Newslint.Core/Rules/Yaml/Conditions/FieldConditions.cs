using Newslint.Rules.Units;
using Newslint.Rules.Yaml.Matching;

namespace Newslint.Rules.Yaml.Conditions;

/// <summary>A field is true, or is false.</summary>
internal sealed class FlagCondition(FlagField field, bool expected) : Condition
{
    public override bool Holds(Evaluation at) => field.Read(at.Context, at.Unit) == expected;
}

/// <summary>A number lies within bounds.</summary>
internal sealed class NumberCondition(NumberField field, Bounds bounds) : Condition
{
    public override bool MayHold(RuleContext context) => !field.IsOfFolder || context.Folder is not null || bounds.Hold(context, 0);

    public override bool Holds(Evaluation at)
    {
        if (field.Spread is not { } spread)
        {
            return bounds.Hold(at.Context, field.Read(at.Context, at.Unit));
        }

        // What is not known holds nowhere; what is known within bounds must hold at both ends, where it silences a rule at one.
        if (spread(at.Context, at.Unit) is not { } known)
        {
            return false;
        }

        var (low, high) = (bounds.Hold(at.Context, known.Low), bounds.Hold(at.Context, known.High));
        return at.Silences ? low || high : low && high;
    }
}

/// <summary>A field has one of some values.</summary>
/// <param name="field">The field.</param>
/// <param name="allowed">The values.</param>
/// <param name="signs">The words of which the article has one wherever it holds; null where no words tell.</param>
internal sealed class ChoiceCondition(ChoiceField field, string[] allowed, PhraseList? signs = null) : Condition
{
    public override int[]? Wakers => signs is null ? null : [signs.Number];

    public override bool MayHold(RuleContext context) =>
        (!field.IsOfFolder || context.Folder is not null || Array.IndexOf(allowed, field.Choices[0]) >= 0) && signs?.IsIn(context) != false;

    public override bool Holds(Evaluation at) => Array.IndexOf(allowed, field.Read(at.Context, at.Unit)) >= 0;
}

/// <summary>What is known of the unit under some names is the same as of the unit that asks about it.</summary>
internal sealed class SameCondition(string[] keys) : Condition
{
    public override bool Holds(Evaluation at)
    {
        foreach (var key in keys)
        {
            if (at.KeyOf(key) is not { } mine || at.Outer?.KeyOf(key) != mine)
            {
                return false;
            }
        }

        return true;
    }
}
