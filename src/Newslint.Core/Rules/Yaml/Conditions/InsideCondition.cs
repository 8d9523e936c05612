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
        var first = UnitSearch.FirstEndingAfter(quotations, span.Start);
        return first < quotations.Count && !quotations[first].IsUnclosed && quotations[first].Span.Contains(span);
    }

    private bool InBlock(IReadOnlyList<Block> blocks, TextSpan span)
    {
        var first = UnitSearch.FirstEndingAfter(blocks, span.Start);
        return first < blocks.Count && BlockUnits.NameOf(blocks[first]) == place;
    }
}
