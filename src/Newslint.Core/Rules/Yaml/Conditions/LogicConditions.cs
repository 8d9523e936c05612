namespace Newslint.Rules.Yaml.Conditions;

/// <summary>Every one of several conditions holds.</summary>
internal sealed class AllCondition(Condition[] parts) : Condition
{
    public override IEnumerable<Condition> Parts => parts;

    public override bool Holds(Evaluation at) => Array.TrueForAll(parts, part => part.Holds(at));

    public override bool MayHold(PhraseHits hits) => Array.TrueForAll(parts, part => part.MayHold(hits));
}

/// <summary>At least one of several conditions holds.</summary>
internal sealed class AnyCondition(Condition[] parts) : Condition
{
    public override IEnumerable<Condition> Parts => parts;

    public override bool Holds(Evaluation at) => Array.Exists(parts, part => part.Holds(at));

    public override bool MayHold(PhraseHits hits) => Array.Exists(parts, part => part.MayHold(hits));
}

/// <summary>A condition does not hold.</summary>
internal sealed class NotCondition(Condition part) : Condition
{
    public override IEnumerable<Condition> Parts => [part];

    public override bool Holds(Evaluation at) => !part.Holds(at);
}

/// <summary>A condition holds of a neighbour of the unit.</summary>
/// <param name="part">The condition.</param>
/// <param name="steps">−1 for the unit before, 1 for the one after.</param>
internal sealed class NeighbourCondition(Condition part, int steps) : Condition
{
    public override IEnumerable<Condition> Parts => [part];

    public override bool Holds(Evaluation at) => at.Neighbour(steps) is { } neighbour && part.Holds(neighbour);

    public override bool MayHold(PhraseHits hits) => part.MayHold(hits);
}
