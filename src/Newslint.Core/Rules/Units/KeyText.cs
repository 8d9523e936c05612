using Microsoft.CodeAnalysis.Text;
using Newslint.Knowledge.Facts;

namespace Newslint.Rules.Units;

/// <summary>Words in the form in which keys are compared.</summary>
internal static class KeyText
{
    /// <summary>The words of a span as phrases are compared: without case, the shape of quotation marks and the width of blanks.</summary>
    public static string Of(RuleContext context, TextSpan span) => LiteralPrefilter.Normalise(context.Article.Slice(span).ToString());

    /// <summary>Somebody's name without case and diacritics; null where there is none.</summary>
    public static string? OfName(string? name) => name is null ? null : NameFolding.Fold(name);
}
