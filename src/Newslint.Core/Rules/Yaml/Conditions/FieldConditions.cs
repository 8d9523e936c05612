using Newslint.Rules.Units;

namespace Newslint.Rules.Yaml.Conditions;

/// <summary>A field is true, or is false.</summary>
internal sealed class FlagCondition(FlagField field, bool expected) : Condition
{
    public override bool Holds(Evaluation at) => field.Read(at.Context, at.Unit) == expected;
}

/// <summary>A number lies within bounds, both included.</summary>
internal sealed class NumberCondition(NumberField field, int atLeast, int atMost) : Condition
{
    public override bool Holds(Evaluation at) => field.Read(at.Context, at.Unit) is var value && value >= atLeast && value <= atMost;
}

/// <summary>A field has one of some values.</summary>
internal sealed class ChoiceCondition(ChoiceField field, string[] allowed) : Condition
{
    public override bool Holds(Evaluation at) => Array.IndexOf(allowed, field.Read(at.Context, at.Unit)) >= 0;
}
