using Newslint.Articles;
using Newslint.Prose;
using Newslint.Text;

namespace Newslint.Core.Tests.Prose;

public sealed class DatelineTests
{
    [Theory]
    [InlineData("BRUSSELS, Jan. 15, 2025 — Ten ships will guard the cables.", "BRUSSELS, Jan. 15, 2025")]
    [InlineData("WASHINGTON (AP) — The House passed six bills.", "WASHINGTON (AP)")]
    [InlineData("RIO DE JANEIRO, March 3 (Reuters) - The carnival begins.", "RIO DE JANEIRO, March 3 (Reuters)")]
    [InlineData("The dam held\n\nSPRINGFIELD — The dam held through the night, officials said.", "SPRINGFIELD")]
    [InlineData("NATO members will meet – in Rome, of all places.", null)]
    [InlineData("The dam — it is new — held.", null)]
    [InlineData("USA Today reported it — twice.", null)]
    [InlineData("", null)]
    public void A_place_in_capitals_before_a_dash_is_the_dateline(string text, string? dateline)
    {
        var article = ArticleReaders.For("story.txt").Read(SourceFile.FromText("story.txt", text), ArticleMetadata.None);

        var found = new ProseModel(article).Dateline;

        Assert.Equal(dateline, found is { } span ? article.Slice(span).ToString() : null);
    }
}
