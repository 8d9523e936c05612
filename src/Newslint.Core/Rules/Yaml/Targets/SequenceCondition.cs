using Microsoft.CodeAnalysis.Text;
using Newslint.Rules.Yaml.Conditions;

namespace Newslint.Rules.Yaml.Targets;

/// <summary>Several things follow one another in the unit.</summary>
internal sealed class SequenceCondition(SequenceCondition.Step[] steps) : Condition
{
    /// <summary>How many things are tried for one step after the same words: those that overlap each other, or the next ones within reach.</summary>
    private const int MostTries = 4;

    public override int Size => 1 + steps.Sum(step => step.Target.Size);

    public override bool MayHold(RuleContext context) => Array.TrueForAll(steps, step => step.Target.MayBeIn(context));

    public override int[]? Wakers => Array.Find(steps, step => step.Target.Wakers is not null)?.Target.Wakers;

    public override bool Holds(Evaluation at)
    {
        var unit = at.Unit.Span;
        var firsts = steps[0].Target.In(at.Context);
        for (var i = firsts.FirstStartingAt(unit.Start); i < firsts.Count && firsts[i].Span.Start < unit.End; i++)
        {
            var before = at.Mark();
            if (firsts[i].Span.End <= unit.End && EndOf(at, firsts[i], 1) is { } end)
            {
                Name(at, steps[0], firsts[i]);
                at.Matched = TextSpan.FromBounds(firsts[i].Span.Start, end);
                return true;
            }

            at.GoBackTo(before);
        }

        return false;
    }

    /// <summary>Where the things from <paramref name="step"/> on end, after <paramref name="before"/>; null where they do not follow.</summary>
    private int? EndOf(Evaluation at, Found before, int step)
    {
        if (step == steps.Length)
        {
            return before.Span.End;
        }

        var all = steps[step].Target.In(at.Context);
        var first = all.FirstStartingAt(before.Span.End);
        for (var i = first; i < all.Count && i < first + MostTries && all[i].Span.End <= at.Unit.Span.End; i++)
        {
            if (!steps[step].Reach.Covers(at.Context.Prose, before.Span, all[i].Span))
            {
                break;
            }

            if (EndOf(at, all[i], step + 1) is { } end)
            {
                Name(at, steps[step], all[i]);
                return end;
            }
        }

        return null;
    }

    private static void Name(Evaluation at, Step step, Found found)
    {
        if (step.Name is not null)
        {
            at.Names.Add(step.Name, found.Span);
        }
    }

    /// <summary>One of the things.</summary>
    /// <param name="Target">What must stand there.</param>
    /// <param name="Reach">How far from the thing before.</param>
    /// <param name="Name">The name that it is found under; null for none.</param>
    public sealed record Step(Target Target, Reach Reach, string? Name);
}
