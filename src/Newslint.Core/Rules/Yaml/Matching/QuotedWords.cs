using Microsoft.CodeAnalysis.Text;
using Newslint.Prose.Quotations;
using Newslint.Text;

namespace Newslint.Rules.Yaml.Matching;

/// <summary>Tells words that somebody said from words of the writer.</summary>
internal static class QuotedWords
{
    /// <summary>Whether words lie within a closed quotation.</summary>
    public static bool Hold(IReadOnlyList<Quotation> quotations, TextSpan span)
    {
        var first = UnitSearch.FirstEndingAfter(quotations, span.Start);
        return first < quotations.Count && !quotations[first].IsUnclosed && quotations[first].Span.Contains(span);
    }
}
