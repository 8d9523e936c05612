using Microsoft.CodeAnalysis.Text;

namespace Newslint.Rules.Yaml.Conditions;

/// <summary>One of a list of phrases stands in the unit: alone, at its beginning, at its end, or anywhere.</summary>
internal sealed class PhraseCondition(PhrasePlace place, string[] phrases) : Condition
{
    /// <summary>The phrases.</summary>
    public IReadOnlyList<string> Phrases { get; } = phrases;

    /// <summary>The number of the list in the prefilter of the host.</summary>
    public int List { get; set; }

    public override bool MayHold(PhraseHits hits) => hits.Any(List);

    public override bool Holds(Evaluation at)
    {
        var unit = at.Unit.Span;
        var hits = at.Context.Hits;
        for (var i = hits.FirstEndingAfter(List, unit.Start); i < hits.Count(List); i++)
        {
            var hit = hits[List, i];
            if (hit.End > unit.End)
            {
                return false;
            }

            if (hit.Start >= unit.Start && Fits(at.Context.Article.Text, unit, hit))
            {
                at.Matched = hit;
                return true;
            }
        }

        return false;
    }

    private bool Fits(string text, TextSpan unit, TextSpan hit) => place switch
    {
        PhrasePlace.Whole => HasNoWords(text, unit.Start, hit.Start) && HasNoWords(text, hit.End, unit.End),
        PhrasePlace.Start => HasNoWords(text, unit.Start, hit.Start),
        PhrasePlace.End => HasNoWords(text, hit.End, unit.End),
        _ => true,
    };

    /// <summary>Marks and blanks around a phrase do not count: “Advertisement:”, “— Advertisement —”.</summary>
    private static bool HasNoWords(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (char.IsLetterOrDigit(text[i]) || text[i] is '?' or '"' or '“' or '”' or '$' or '€' or '£')
            {
                return false;
            }
        }

        return true;
    }
}
