namespace Newslint.Rules.Yaml.Conditions;

/// <summary>The weights of the signs that hold add up to enough. A sign may weigh less than nothing.</summary>
internal sealed class WeighCondition(Bound atLeast, WeighCondition.Sign[] signs) : Condition
{
    /// <summary>The name under which messages find the signs that held.</summary>
    public const string Name = "signs";

    public override int Size { get; } = 1 + signs.Sum(sign => sign.When.Size);

    public override bool Holds(Evaluation at)
    {
        var weight = 0;
        var reasons = new List<string>();
        var before = at.Mark();
        foreach (var sign in signs)
        {
            if (sign.When.Holds(at))
            {
                weight += sign.Weight;
                if (sign.Says is not null && sign.Weight > 0)
                {
                    reasons.Add(sign.Says);
                }
            }
        }

        if (weight < atLeast.In(at.Context))
        {
            at.GoBackTo(before);
            return false;
        }

        at.Names.Add(Name, string.Join(", ", reasons));
        return true;
    }

    /// <summary>A sign.</summary>
    /// <param name="Weight">What it adds.</param>
    /// <param name="When">When it holds.</param>
    /// <param name="Says">What a message says of it; null for nothing.</param>
    public sealed record Sign(int Weight, Condition When, string? Says);
}
