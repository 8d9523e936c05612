using Microsoft.CodeAnalysis.Text;
using Newslint.Articles;
using Newslint.Articles.Readers;
using Newslint.Knowledge;
using Newslint.Text;

namespace Newslint.Core.Tests.Articles.Readers;

public sealed class MarkdownReaderTests
{
    [Theory]
    [InlineData("# Rain\n\nIt rained.", "Headline: Rain", "Paragraph: It rained.")]
    [InlineData("Rain\n====\nIt rained.", "Headline: Rain", "Paragraph: It rained.")]
    [InlineData("## Rain ##\n\nIt rained.\n\n# More\n", "Headline: Rain", "Paragraph: It rained.", "Subheading: More")]
    [InlineData("It rained.\n\nMore\n---\n", "Paragraph: It rained.", "Subheading: More")]
    [InlineData("![Rain](a.png)\n\n# Rain\n", "Headline: Rain")]
    [InlineData("> It rained.\nAll day.\n>\n> - Here\n", "BlockQuote: It rained. All day.", "BlockQuote: Here")]
    [InlineData("> # Rain\n\n# Sun\n", "BlockQuote: Rain", "Subheading: Sun")]
    [InlineData("- one\n\n  more\n- two\n  1. three\n", "ListItem: one", "ListItem: more", "ListItem: two", "ListItem: three")]
    [InlineData("- > quoted\n", "BlockQuote: quoted")]
    [InlineData("One\n\n    code\n\n```\ncode\n```\n\n<div>\nhtml\n</div>\n\n***\n\nTwo", "Paragraph: One", "Paragraph: Two")]
    [InlineData("|Day|Rain|\n|---|---|\n| Mon | 5 *mm* |\n|Tue\n", "Paragraph: Day", "Paragraph: Rain", "Paragraph: Mon", "Paragraph: 5 mm", "Paragraph: Tue")]
    [InlineData("[ref]: http://example.org\n\nSee [it][ref].", "Paragraph: See it.")]
    [InlineData("![only](a.png)\n\n&nbsp;\n\n<!-- remark -->", new string[0])]
    [InlineData("Title: Rain\nDate: 2025-03-05\n\nIt rained.", "Paragraph: Title: Rain Date: 2025-03-05", "Paragraph: It rained.")]
    public void Leaves_become_blocks(string markdown, params string[] expected) => Assert.Equal(expected, BlocksOf(Read(markdown)));

    [Theory]
    [InlineData("*He* **said** ***so***", "He said so")]
    [InlineData("[He *said*](http://a.b \"t\") so", "He said so")]
    [InlineData("He ![alt *text*](a.png)said", "He said")]
    [InlineData("Run `a b` and `` c ` d ``", "Run a b and c ` d")]
    [InlineData("See <http://a.b> or <x@a.b>", "See http://a.b or x@a.b")]
    [InlineData("AT&amp;T &#x1F600; &bogus;", "AT&T 😀 &bogus;")]
    [InlineData("1\\. \\*not\\* \\\\ so", "1. *not* \\ so")]
    [InlineData("one\ntwo\r\nthree\rfour", "one two three four")]
    [InlineData("one  \ntwo\\\nthree<br>\nfour", "one\ntwo\nthree\nfour")]
    [InlineData("a <b>bold</b> <!-- not this --> word", "a bold word")]
    [InlineData("an [open bracket and a *star", "an [open bracket and a *star")]
    [InlineData("an [unknown][ref] ![image", "an [unknown][ref] ![image")]
    [InlineData("a | b\nno table", "a | b no table")]
    [InlineData("one\u2028two\u0085three\u00A0four", "one\u2028two\u0085three\u00A0four")]
    public void Markup_is_dropped_and_words_stay(string markdown, string expected) => Assert.Equal(expected, Read(markdown).Text);

    [Theory]
    [InlineData("One **[|two|]** three", true)]
    [InlineData("One **t[|wo** th|]ree", false)]
    [InlineData("A [|AT&amp;T|] man", false)]
    [InlineData("A [AT&amp;T](u) [|man|]", true)]
    [InlineData("One\r\n\r\nTwo [|😀 three|]\r\n", true)]
    [InlineData("One\rTwo [|three|]\r", true)]
    [InlineData("> One\n> > two [|words\n> > here|] now", false)]
    [InlineData("| a | [|b c|] |\n|---|---|\n", true)]
    [InlineData("| a \\| [|b|] | c |\n|---|---|\n", true)]
    [InlineData("1\\. \\*[|not\\*|] so", false)]
    [InlineData("1\\. \\[|*not|]\\* so", true)]
    [InlineData("- \ttab [|it em|]\n", true)]
    [InlineData("Run ` [|a b|] ` now", true)]
    [InlineData("Mail <[|x@a.b|]> now", true)]
    [InlineData("One&nbsp;two\u00A0[|th\u2028ree|]", true)]
    [InlineData("---\ntitle: T\n---\n# *Hea[|d* line|] #\n", false)]
    [InlineData("It rained.\n\n#\t \\# *[|Sun|]* \t#\n", true)]
    [InlineData("---\ntitle: T\n---\n>   ##   `[|Sun|]`\n", true)]
    [InlineData("One [open [|word|] \\[ here", true)]
    [InlineData("One.\n\n[|Two.|]", true)]
    public void Words_lead_back_to_where_they_stand_in_the_file(string marked, bool isOneToOne)
    {
        var start = marked.IndexOf("[|", StringComparison.Ordinal);
        var end = marked.IndexOf("|]", StringComparison.Ordinal) - 2;
        var expected = TextSpan.FromBounds(start, end);
        var article = Read(marked.Replace("[|", "").Replace("|]", ""));

        var words = Enumerable.Range(0, article.Text.Length)
            .SelectMany(from => Enumerable.Range(1, article.Text.Length - from).Select(length => new TextSpan(from, length)))
            .Where(span => article.Origins.ToSource(span) == expected);

        Assert.Equal(isOneToOne, article.Origins.IsOneToOne(Assert.Single(words)));
    }

    [Fact]
    public void What_is_given_is_stronger_than_front_matter_and_that_than_the_text()
    {
        const string Markdown = "---\ntitle: Rain today\nlang: en\ndate: 2025-03-05\n---\n# Rain\n";
        var given = new ArticleMetadata { Language = "en-GB", DateClaims = [new DateClaim(DateInterval.Day(new DateOnly(2025, 3, 6)), DateSource.Option)] };
        var article = new MarkdownReader().Read(SourceFile.FromText("a.md", Markdown), given);

        Assert.Equal(("Rain today", "en-GB", "Rain"), (article.Headline, article.Language, article.Text));
        Assert.Equal([DateSource.Option, DateSource.FrontMatter], article.DateClaims.Select(claim => claim.Source));
    }

    [Fact]
    public void The_headline_is_the_first_heading_where_nothing_else_says_it() => Assert.Equal("Rain & sun", Read("# *Rain* &amp; sun\n\nIt rained.").Headline);

    [Fact]
    public void Nesting_beyond_sense_is_read_as_plain_text()
    {
        var article = Read(new string('>', 5000) + " It rained.");

        Assert.Equal(article.Source.Text, article.Text);
    }

    [Fact]
    public void Emphasis_nests_as_deep_as_it_likes()
    {
        var stars = new string('*', 100_000);

        Assert.Equal("rain", Read($"{stars}rain{stars}").Text);
    }

    [Fact]
    public void A_table_that_would_fill_the_memory_is_read_as_plain_text()
    {
        var article = Read($"{new string('|', 20_000)}\n{string.Concat(Enumerable.Repeat("|-", 20_000))}\n{string.Concat(Enumerable.Repeat("|a\n", 2_000))}");

        Assert.Equal(article.Source.Text, article.Text);
    }

    [Fact]
    public void A_table_that_Markdig_puts_out_of_order_is_read_as_plain_text()
    {
        var article = Read("|---|---|rain\nsun\\\n|---|---|\n");

        Assert.Equal(article.Source.Text, article.Text);
    }

    [Theory]
    [InlineData("[rain](")]
    [InlineData("[rain]: sun\n")]
    public void Brackets_without_end_are_read_as_plain_text(string open)
    {
        var article = Read(string.Concat(Enumerable.Repeat(open, 50_000)));

        Assert.Equal(article.Source.Text, article.Text);
    }

    [Fact]
    public void Many_links_in_many_paragraphs_are_links() => Assert.DoesNotContain('[', Read(string.Concat(Enumerable.Repeat("[rain](sun)\r\n\r\n", 10_000))).Text);

    private static Article Read(string markdown) => new MarkdownReader().Read(SourceFile.FromText("a.md", markdown), ArticleMetadata.None);

    private static IEnumerable<string> BlocksOf(Article article) => article.Blocks.Select(block => $"{block.Kind}: {article.Slice(block.Span)}");
}
