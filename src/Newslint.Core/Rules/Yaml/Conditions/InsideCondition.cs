using Newslint.Rules.Units;
using Newslint.Rules.Yaml.Matching;
using Newslint.Text;

namespace Newslint.Rules.Yaml.Conditions;

/// <summary>The unit, or the words that matched, lie in a quotation.</summary>
internal sealed class InQuotationCondition : Condition
{
    public override bool Holds(Evaluation at) => QuotedWords.Hold(at.Context.Prose, at.Words);
}

/// <summary>The unit, or the words that matched, lie in a block of some kind.</summary>
internal sealed class InBlockCondition(string kind) : Condition
{
    public override bool Holds(Evaluation at)
    {
        var blocks = at.Context.Article.Blocks;
        var first = UnitSearch.FirstEndingAfter(blocks, at.Words.Start);
        return first < blocks.Length && BlockUnits.NameOf(blocks[first]) == kind;
    }
}
