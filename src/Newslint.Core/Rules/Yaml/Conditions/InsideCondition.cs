using Newslint.Articles;
using Newslint.Prose.Quotations;
using Newslint.Rules.Units;

namespace Newslint.Rules.Yaml.Conditions;

/// <summary>The unit lies in a quotation, or in a block of some kind.</summary>
internal sealed class InsideCondition(string place) : Condition
{
    /// <summary>What a unit can lie in.</summary>
    public static IEnumerable<string> Places => BlockUnits.Kinds.Append("quotation");

    public override bool Holds(Evaluation at)
    {
        var span = at.Matched ?? at.Unit.Span;
        if (place == "quotation")
        {
            return InQuotation(at.Context.Prose.Quotations, span.Start, span.End);
        }

        return BlockAt(at.Context.Article.Blocks, span.Start) is { } block && BlockUnits.NameOf(block) == place;
    }

    private static bool InQuotation(IReadOnlyList<Quotation> quotations, int start, int end)
    {
        var low = 0;
        var high = quotations.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (quotations[middle].Span.End > start)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low < quotations.Count && !quotations[low].IsUnclosed && quotations[low].Span.Start <= start && quotations[low].Span.End >= end;
    }

    private static Block? BlockAt(System.Collections.Immutable.ImmutableArray<Block> blocks, int offset)
    {
        var low = 0;
        var high = blocks.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (blocks[middle].Span.End > offset)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low < blocks.Length ? blocks[low] : null;
    }
}
