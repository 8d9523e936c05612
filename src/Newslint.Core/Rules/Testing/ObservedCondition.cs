using Newslint.Rules.Yaml.Conditions;

namespace Newslint.Rules.Testing;

/// <summary>A condition that keeps a tally of how often it holds. It says what the condition says.</summary>
/// <remarks>A test holds that every virtual member is thought of, so that nothing else changes for being watched.</remarks>
internal sealed class ObservedCondition(Condition inner, ConditionTally tally) : Condition
{
    public override int Size => inner.Size;

    /// <inheritdoc/>
    /// <remarks>None: a rule that its phrases do not wake is not asked, and what is not asked is not counted.</remarks>
    public override int[]? Wakers => null;

    public override bool Holds(Evaluation at)
    {
        var holds = inner.Holds(at);
        tally.Held += holds ? 1 : 0;
        tally.Failed += holds ? 0 : 1;
        return holds;
    }

    public override bool MayHold(RuleContext context)
    {
        var mayHold = inner.MayHold(context);
        tally.Failed += mayHold ? 0 : 1;
        return mayHold;
    }
}
