using Newslint.Rules.Units;
using Newslint.Rules.Yaml.Conditions;
using Newslint.Rules.Yaml.Matching;

namespace Newslint.Rules.Yaml.Targets;

/// <summary>What a condition asks about beside the unit itself. It is looked for once in an article, however many units ask.</summary>
internal abstract class Target
{
    /// <summary>What can be known of such a thing.</summary>
    public abstract UnitTable Table { get; }

    /// <summary>The number of conditions it is made of.</summary>
    public virtual int Size => 1;

    /// <summary>All of them in the article.</summary>
    public FoundSet In(RuleContext context) => context.Remember(this, Find);

    /// <summary>Whether there can be one in the article, by the phrases in it; true where that cannot be told.</summary>
    public virtual bool MayBeIn(RuleContext context) => true;

    /// <summary>Phrase lists of which at least one has a hit wherever there is one; null where no lists tell.</summary>
    public virtual int[]? Wakers => null;

    /// <summary>Looks for them.</summary>
    protected abstract FoundSet Find(RuleContext context);
}

/// <summary>Units of which a condition holds.</summary>
/// <param name="table">The kind.</param>
/// <param name="condition">The condition; null for any unit of the kind.</param>
internal sealed class UnitTarget(UnitTable table, Condition? condition) : Target
{
    public override UnitTable Table { get; } = table;

    public override int Size => 1 + (condition?.Size ?? 0);

    public override bool MayBeIn(RuleContext context) => condition?.MayHold(context) != false;

    public override int[]? Wakers => condition?.Wakers;

    protected override FoundSet Find(RuleContext context)
    {
        var units = Table.UnitsOf(context.Prose);
        var found = new List<Found>();
        for (var i = 0; i < units.Count; i++)
        {
            var at = new Evaluation(context, Table, units, i);
            if (condition is null || condition.Holds(at))
            {
                found.Add(new Found(Table, units[i], condition is null ? null : at.Names));
            }
        }

        found.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return new FoundSet(found);
    }
}

/// <summary>Places where a phrase of a list stands.</summary>
internal sealed class PhraseTarget(PhraseList phrases) : Target
{
    public override UnitTable Table => MatchUnits.Table;

    public override bool MayBeIn(RuleContext context) => phrases.IsIn(context);

    public override int[]? Wakers => [phrases.Number];

    protected override FoundSet Find(RuleContext context) =>
        new(OccurrenceFinder.Phrases(context, phrases).ConvertAll(span => new Found(Table, new Occurrence(span), Names: null)));
}

/// <summary>Places where a pattern matches.</summary>
internal sealed class PatternTarget(TextPattern pattern) : Target
{
    public override UnitTable Table => MatchUnits.Table;

    public override int[]? Wakers => pattern.Wakers;

    public override bool MayBeIn(RuleContext context) => pattern.MayMatch(context);

    protected override FoundSet Find(RuleContext context) =>
        new(OccurrenceFinder.Matches(context, pattern).ConvertAll(match =>
        {
            var occurrence = OccurrenceFinder.Of(pattern, match);
            return new Found(Table, occurrence, occurrence.Names);
        }));
}
