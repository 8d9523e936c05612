using Newslint.Prose;
using Newslint.Rules.Yaml.Conditions;

namespace Newslint.Rules.Yaml.Targets;

/// <summary>So many things stand in the unit; the words that matched are those of the last.</summary>
/// <param name="target">What is counted.</param>
/// <param name="bounds">How many.</param>
/// <param name="per">For a density the number of words that the bounds are meant for; null for a plain count.</param>
internal sealed class CountCondition(Target target, Bounds bounds, int? per) : Condition
{
    public override int Size => 1 + target.Size;

    public override bool Holds(Evaluation at)
    {
        var span = at.Unit.Span;
        var all = target.In(at.Context);
        var count = 0;
        Found? last = null;
        for (var i = all.FirstStartingAt(span.Start); i < all.Count && all[i].Span.Start < span.End; i++)
        {
            if (all[i].Span.End <= span.End)
            {
                count++;
                last = all[i];
            }
        }

        var holds = per is { } words ? bounds.HoldPer(at.Context, count, WordsIn(at), words) : bounds.Hold(at.Context, count);
        if (holds && last is not null)
        {
            at.Matched = last.Span;
        }

        return holds;
    }

    private static int WordsIn(Evaluation at)
    {
        var tokens = at.Context.Prose.Tokens;
        var words = 0;
        for (var i = tokens.FirstEndingAfter(at.Unit.Span.Start); i < tokens.Count && tokens[i].Start < at.Unit.Span.End; i++)
        {
            words += tokens[i].Kind is TokenKind.Word or TokenKind.Number ? 1 : 0;
        }

        return words;
    }
}
