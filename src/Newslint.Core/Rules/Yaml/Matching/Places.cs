using Microsoft.CodeAnalysis.Text;
using Newslint.Prose.Quotations;
using Newslint.Text;

namespace Newslint.Rules.Yaml.Matching;

/// <summary>What words can lie in.</summary>
internal static class Places
{
    /// <summary>Whether words lie within a closed quotation.</summary>
    public static bool IsInQuotation(IReadOnlyList<Quotation> quotations, TextSpan span)
    {
        var first = UnitSearch.FirstEndingAfter(quotations, span.Start);
        return first < quotations.Count && !quotations[first].IsUnclosed && quotations[first].Span.Contains(span);
    }
}
