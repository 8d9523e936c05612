using Microsoft.CodeAnalysis.Text;
using Newslint.Rules.Units;
using Newslint.Text;

namespace Newslint.Rules.Yaml.Matching;

/// <summary>Where in an article a rule looks.</summary>
/// <param name="blocks">The kinds of block; null for all.</param>
/// <param name="quotations">What it does with quotations.</param>
internal sealed class RuleScope(string[]? blocks, QuotationScope quotations)
{
    /// <summary>Whether the rule looks at words in this place.</summary>
    public bool Holds(RuleContext context, TextSpan span) =>
        (blocks is null || IsInBlock(context, span))
        && (quotations == QuotationScope.Include || (quotations == QuotationScope.Only) == QuotedWords.Hold(context.Prose, span));

    private bool IsInBlock(RuleContext context, TextSpan span)
    {
        var all = context.Article.Blocks;
        var block = UnitSearch.FirstEndingAfter(all, span.Start);
        return block < all.Length && Array.IndexOf(blocks!, BlockUnits.NameOf(all[block])) >= 0;
    }
}
