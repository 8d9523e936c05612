namespace Newslint.Rules.Yaml.Conditions;

/// <summary>Every one of several conditions holds.</summary>
internal sealed class AllCondition(Condition[] parts) : Condition
{
    public override int Size { get; } = SizeOf(parts);

    public override bool Holds(Evaluation at)
    {
        var before = at.Mark();
        foreach (var part in parts)
        {
            if (!part.Holds(at))
            {
                // What the parts before it matched is not what the rule found.
                at.GoBackTo(before);
                return false;
            }
        }

        return true;
    }

    public override bool MayHold(RuleContext context) => Array.TrueForAll(parts, part => part.MayHold(context));

    /// <inheritdoc/>
    public override int[]? Wakers
    {
        get
        {
            int[]? fewest = null;
            foreach (var part in parts)
            {
                var wakers = part.Wakers;
                fewest = wakers?.Length < (fewest?.Length ?? int.MaxValue) ? wakers : fewest;
            }

            return fewest;
        }
    }
}

/// <summary>At least one of several conditions holds.</summary>
internal sealed class AnyCondition(Condition[] parts) : Condition
{
    public override int Size { get; } = SizeOf(parts);

    public override bool Holds(Evaluation at) => Array.Exists(parts, part => part.Holds(at));

    public override bool MayHold(RuleContext context) => Array.Exists(parts, part => part.MayHold(context));

    /// <inheritdoc/>
    public override int[]? Wakers
    {
        get
        {
            var all = new List<int>();
            foreach (var part in parts)
            {
                if (part.Wakers is not { } wakers)
                {
                    return null;
                }

                all.AddRange(wakers);
            }

            return [.. all];
        }
    }
}

/// <summary>A condition does not hold.</summary>
internal sealed class NotCondition(Condition part) : Condition
{
    public override int Size { get; } = 1 + part.Size;

    public override bool Holds(Evaluation at)
    {
        var before = at.Mark();
        at.Silences = !at.Silences;
        var holds = !part.Holds(at);
        at.Silences = !at.Silences;
        at.GoBackTo(before);
        return holds;
    }
}

/// <summary>A condition holds of a neighbour of the unit.</summary>
/// <param name="part">The condition.</param>
/// <param name="steps">−1 for the unit before, 1 for the one after.</param>
internal sealed class NeighbourCondition(Condition part, int steps) : Condition
{
    public override int Size { get; } = 1 + part.Size;

    public override bool Holds(Evaluation at) => at.Neighbour(steps) is { } neighbour && part.Holds(neighbour);

    public override bool MayHold(RuleContext context) => part.MayHold(context);

    public override int[]? Wakers => part.Wakers;
}
