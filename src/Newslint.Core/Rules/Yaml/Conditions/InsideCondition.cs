using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Newslint.Articles;
using Newslint.Prose.Quotations;
using Newslint.Rules.Units;
using Newslint.Text;

namespace Newslint.Rules.Yaml.Conditions;

/// <summary>The unit lies in a quotation, or in a block of some kind.</summary>
internal sealed class InsideCondition(string place) : Condition
{
    /// <summary>What a unit can lie in.</summary>
    public static IEnumerable<string> Places => BlockUnits.Kinds.Append("quotation");

    public override bool Holds(Evaluation at)
    {
        var span = at.Matched ?? at.Unit.Span;
        return place == "quotation" ? InQuotation(at.Context.Prose.Quotations, span) : InBlock(at.Context.Article.Blocks, span);
    }

    private static bool InQuotation(IReadOnlyList<Quotation> quotations, TextSpan span)
    {
        var first = FirstEndingAfter<IReadOnlyList<Quotation>, Quotation>(quotations, span.Start);
        return first < quotations.Count && !quotations[first].IsUnclosed && quotations[first].Span.Contains(span);
    }

    private bool InBlock(ImmutableArray<Block> blocks, TextSpan span)
    {
        var first = FirstEndingAfter<ImmutableArray<Block>, Block>(blocks, span.Start);
        return first < blocks.Length && BlockUnits.NameOf(blocks[first]) == place;
    }

    private static int FirstEndingAfter<TUnits, TUnit>(TUnits units, int offset)
        where TUnits : IReadOnlyList<TUnit>
        where TUnit : ITextUnit
    {
        var low = 0;
        var high = units.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (units[middle].Span.End > offset)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }
}
