using Microsoft.CodeAnalysis.Text;
using Newslint.Rules.Yaml.Matching;

namespace Newslint.Rules.Yaml.Conditions;

/// <summary>One of a list of phrases stands in the unit: alone, at its beginning, at its end, or anywhere.</summary>
/// <param name="place">Where it must stand.</param>
/// <param name="phrases">The list.</param>
internal sealed class PhraseCondition(PhrasePlace place, PhraseList phrases) : Condition
{
    public override bool MayHold(RuleContext context) => phrases.IsIn(context);

    public override int[]? Wakers => [phrases.Number];

    public override bool Holds(Evaluation at)
    {
        var unit = at.Unit.Span;
        var words = default(TextSpan);
        var index = phrases.FirstEndingAfter(at.Context, unit.Start);
        while (phrases.Next(at.Context, ref index) is { } hit && hit.End <= unit.End)
        {
            if (hit.Start < unit.Start)
            {
                continue;
            }

            words = words.IsEmpty ? WordsOf(at.Context.Article.Text, unit) : words;
            if (Fits(words, hit))
            {
                at.Matched = hit;
                return true;
            }
        }

        return false;
    }

    private bool Fits(TextSpan words, TextSpan hit) => place switch
    {
        PhrasePlace.Whole => hit.Start <= words.Start && hit.End >= words.End,
        PhrasePlace.Start => hit.Start <= words.Start,
        PhrasePlace.End => hit.End >= words.End,
        _ => true,
    };

    /// <summary>The unit without marks and blanks around it, which do not count: “Advertisement:”, “— Advertisement —”.</summary>
    private static TextSpan WordsOf(string text, TextSpan unit)
    {
        var (start, end) = (unit.Start, unit.End);
        while (start < end && !Counts(text[start]))
        {
            start++;
        }

        while (end > start && !Counts(text[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    private static bool Counts(char c) => char.IsLetterOrDigit(c) || c is '?' or '"' or '“' or '”' or '$' or '€' or '£';
}
