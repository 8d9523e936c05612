using Newslint.Rules.Yaml.Conditions;

namespace Newslint.Rules.Yaml.Targets;

/// <summary>Something else stands in a relation to the unit, or to the words that matched.</summary>
/// <param name="relation">The relation.</param>
/// <param name="target">What must stand there.</param>
/// <param name="reach">How near; null for anywhere on that side.</param>
/// <param name="same">What must be the same of both; empty for nothing.</param>
/// <param name="name">The name that it is found under; null for none.</param>
internal sealed class RelationCondition(Relation relation, Target target, Reach? reach, string[] same, string? name) : Condition
{
    /// <summary>More places than these nobody looks at.</summary>
    private const int MostElsewhere = 20;

    public override int Size => 1 + target.Size;

    public override bool MayHold(RuleContext context) => target.MayBeIn(context);

    public override int[]? Wakers => target.Wakers;

    public override bool Holds(Evaluation at)
    {
        if (AllFor(at) is not { } all || Find(at, all) is not { } found)
        {
            return false;
        }

        if (name is null)
        {
            return true;
        }

        if (relation == Relation.Anywhere)
        {
            AddElsewhere(at, all);
        }

        at.Names.Add(name, found.Span);
        return true;
    }

    /// <summary>All others go by the name as well, for a finding that points at each of them; the first one was found.</summary>
    private void AddElsewhere(Evaluation at, FoundSet all)
    {
        for (var i = 0; i < Math.Min(all.Count, MostElsewhere); i++)
        {
            at.Names.Add(name!, all[i].Span);
        }
    }

    private FoundSet? AllFor(Evaluation at)
    {
        var all = target.In(at.Context);
        if (same.Length == 0)
        {
            return all;
        }

        var keys = new string[same.Length];
        for (var i = 0; i < same.Length; i++)
        {
            if (at.KeyOf(same[i]) is not { } key)
            {
                return null;
            }

            keys[i] = key;
        }

        return all.With(at.Context, same, string.Join('\u001F', keys));
    }

    private Found? Find(Evaluation at, FoundSet all) => relation switch
    {
        Relation.Has => all.Within(at.Unit.Span, at.Unit),
        Relation.Inside => all.Around(at.Words, at.Unit),
        Relation.Precedes => After(at, all),
        Relation.Follows => Before(at, all),
        Relation.Near => Before(at, all) ?? After(at, all),
        _ => all.Elsewhere(at.Words, at.Unit),
    };

    private Found? After(Evaluation at, FoundSet all) =>
        all.FirstAfter(at.Words) is { } found && reach?.Covers(at.Context.Prose, at.Words, found.Span) != false ? found : null;

    private Found? Before(Evaluation at, FoundSet all) =>
        all.LastBefore(at.Words) is { } found && reach?.Covers(at.Context.Prose, found.Span, at.Words) != false ? found : null;
}
