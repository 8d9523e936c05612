using Newslint.Articles;
using Newslint.Articles.Readers;
using Newslint.Core.Tests.Text;
using Newslint.Knowledge;

namespace Newslint.Core.Tests.Articles.Readers;

public sealed class FrontMatterTests
{
    [Theory]
    [InlineData("---\ntitle: Rain\n---\nIt rained.", "It rained.")]
    [InlineData("---\r\ntitle: Rain\r\n---\r\nIt rained.", "It rained.")]
    [InlineData("---\rtitle: Rain\r---\rIt rained.", "It rained.")]
    [InlineData("--- \ntitle: Rain\n...\t\n\nIt rained.", "\nIt rained.")]
    [InlineData("---\ntitle: Rain\n---", "")]
    [InlineData("---\n# a remark\ntitle: Rain\nextra: {a: [1, 2]}\n---\n", "")]
    public void The_body_begins_after_the_closing_fence(string text, string body)
    {
        var read = FrontMatter.Read(text);

        Assert.Equal(body, text[read.BodyStart..]);
        Assert.Equal("Rain", read.Metadata.Headline);
        Assert.Null(read.Problem);
    }

    [Theory]
    [InlineData("")]
    [InlineData("---")]
    [InlineData("---\n")]
    [InlineData("It rained.\n---\ntitle: Rain\n---\n")]
    [InlineData("\n---\ntitle: Rain\n---\n")]
    [InlineData("\uFEFF---\ntitle: Rain\n---\n")]
    [InlineData("----\ntitle: Rain\n----\n")]
    [InlineData("---\ntitle: Rain\nIt rained.\n")]
    [InlineData("---\n\nIt rained all day, the mayor said.\n\n---\n\nThen it stopped.")]
    [InlineData("---\nHe said: “It rained: all day.”\n---\nThen it stopped.")]
    [InlineData("---\n- one\n- two\n---\n")]
    [InlineData("---\n---\n")]
    [InlineData("Title: Rain\nDate: 2025-03-05\n\nIt rained.")]
    public void Anything_else_is_no_front_matter(string text) => Assert.Equal(FrontMatter.None, FrontMatter.Read(text));

    [Theory]
    [InlineData("2025-03-05")]
    [InlineData("'2025-03-05'")]
    [InlineData("2025-03-05T23:30:00+02:00")]
    [InlineData("2025-03-05 23:30:00 -0500")]
    [InlineData("March 5, 2025")]
    [InlineData("5 March 2025")]
    [InlineData("mar 5, 2025")]
    [InlineData("05 Mar 2025")]
    public void A_date_is_read_as_it_is_written(string date)
    {
        var claim = Assert.Single(FrontMatter.Read($"---\ndate: {date}\n---\n").Metadata.DateClaims);

        Assert.Equal(new DateClaim(DateInterval.Day(new DateOnly(2025, 3, 5)), DateSource.FrontMatter), claim);
    }

    [Theory]
    [InlineData("published")]
    [InlineData("Date")]
    [InlineData("pubDate")]
    public void Keys_are_read_in_any_case(string key) => Assert.Single(FrontMatter.Read($"---\n{key}: 2025-03-05\n---\n").Metadata.DateClaims);

    [Fact]
    public void The_day_of_publication_is_stronger_than_a_mere_date()
    {
        var claim = Assert.Single(FrontMatter.Read("---\ndate: 2025-03-07\npublished: 2025-03-05\n---\n").Metadata.DateClaims);

        Assert.Equal(new DateOnly(2025, 3, 5), claim.Interval.From);
    }

    [Fact]
    public void A_month_is_an_interval()
    {
        var claim = Assert.Single(FrontMatter.Read("---\ndate: 2025-02\n---\n").Metadata.DateClaims);

        Assert.Equal(new DateInterval(new DateOnly(2025, 2, 1), new DateOnly(2025, 2, 28)), claim.Interval);
    }

    [Theory]
    [InlineData("author: Ann Roe", new[] { "Ann Roe" })]
    [InlineData("authors: [Ann Roe, ' Bo Lee ']", new[] { "Ann Roe", "Bo Lee" })]
    [InlineData("byline:\n  - Ann Roe\n  - Bo Lee", new[] { "Ann Roe", "Bo Lee" })]
    [InlineData("author: {name: Ann Roe}", new string[0])]
    [InlineData("author: ~", new string[0])]
    [InlineData("author: &a Ann Roe\neditor: *a", new[] { "Ann Roe" })]
    [InlineData("editor: &a Ann Roe\nauthor: *a", new string[0])]
    public void Authors_are_one_name_or_a_list(string yaml, string[] expected) =>
        Assert.Equal(expected, FrontMatter.Read($"---\n{yaml}\n---\n").Metadata.Bylines);

    [Theory]
    [InlineData("lang: en-GB")]
    [InlineData("language: en_GB")]
    public void A_language_is_a_BCP_47_tag(string yaml) => Assert.Equal("en-GB", FrontMatter.Read($"---\n{yaml}\n---\n").Metadata.Language);

    [Fact]
    public void A_broken_mapping_between_fences_is_skipped_with_a_problem()
    {
        var read = FrontMatter.Read("---\ndate: 2025-03-05\ntitle: Rain: the sequel\n---\nIt rained.");

        Assert.Equal("---\ndate: 2025-03-05\ntitle: Rain: the sequel\n---\n".Length, read.BodyStart);
        Assert.Equal(ArticleMetadata.None, read.Metadata);
        Assert.StartsWith("line 3, column 12: ", read.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_that_is_none_is_named_with_its_place()
    {
        var read = FrontMatter.Read("---\ntitle: Rain\ndate: last week\n---\n");

        Assert.Equal("Rain", read.Metadata.Headline);
        Assert.Empty(read.Metadata.DateClaims);
        Assert.Equal("line 3, column 7: this is not a date; write it as 2025-03-05", read.Problem);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    public void Deep_nesting_is_a_problem_and_no_crash(string opening)
    {
        var read = FrontMatter.Read($"---\ntitle:\n  {string.Concat(Enumerable.Repeat(opening, 10_000))}\n---\nIt rained.");

        Assert.NotNull(read.Problem);
        Assert.Equal(ArticleMetadata.None, read.Metadata);
    }

    [Fact]
    public void A_closing_fence_is_looked_for_in_64_KB_only() =>
        Assert.Equal(FrontMatter.None, FrontMatter.Read($"---\ntitle: Rain\nnote: {new string('a', 70_000)}\n---\nIt rained."));

    [Fact]
    public void A_line_that_is_cut_at_64_KB_is_no_fence()
    {
        var fence = 64 * 1024 - 3;
        var text = "---\ntitle: Rain\nnote: ".PadRight(fence - 1, 'a') + "\n---- and more\n---\nIt rained.";

        Assert.Equal(fence, text.IndexOf("----", StringComparison.Ordinal));
        Assert.Equal(FrontMatter.None, FrontMatter.Read(text));
    }

    [Fact]
    public void No_text_between_fences_throws()
    {
        string[] scraps =
        [
            "title", ": ", ":", "\n", "\n  ", "- ", "[", "]", "{", "}", "&a ", "*a", "!t ", "!!str ", "|\n", ">-\n",
            "'", "\"", "\\U00110000", "\"\\UFFFFFFFF\"", "\"\\uD800\\uD800\"", "!![", "\\x", "\\uD800", "%YAML 9.9\n", "%TAG ! x\n", "# ", "\t", "? ",
            "@", "`", "\u0085", "\u2028", "\0", "\uD800", "😀", "<<: ", "~",
        ];
        for (var seed = 0; seed < 5_000; seed++)
        {
            var generator = new TextGenerator(seed);
            var yaml = string.Concat(Enumerable.Range(0, 1 + generator.Below(30)).Select(_ => generator.Pick(scraps)));
            var text = $"---\ntitle: {yaml}\n---\nIt rained.";

            Assert.InRange(FrontMatter.Read(text).BodyStart, 0, text.Length);
        }
    }
}
