using Microsoft.CodeAnalysis.Text;
using Newslint.Articles;
using Newslint.Articles.Readers;
using Newslint.Knowledge;
using Newslint.Prose;
using Newslint.Rules;
using Newslint.Text;

namespace Newslint.Core.Tests.Prose;

/// <summary>Texts that were published on a day.</summary>
internal static class DatedText
{
    /// <summary>The model of a text.</summary>
    public static ProseModel ModelOf(string text, string published)
    {
        Assert.True(DateInterval.TryParse(published, out var day));
        var metadata = new ArticleMetadata { DateClaims = [new DateClaim(day, DateSource.Option)] };
        return new(new PlainTextReader().Read(SourceFile.FromText("story.txt", text), metadata));
    }

    /// <summary>The text with marks around units of it.</summary>
    public static string Marked(string text, IEnumerable<ITextUnit> units) => MarkedText.Write(text, units.Select(unit => unit.Span));

    /// <summary>The words of a span.</summary>
    public static string Words(this ProseModel prose, TextSpan span) => prose.Article.Slice(span).ToString();
}
