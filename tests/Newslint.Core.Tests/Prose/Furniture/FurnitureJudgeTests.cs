using Newslint.Articles;
using Newslint.Articles.Readers;
using Newslint.Prose;
using Newslint.Text;

namespace Newslint.Core.Tests.Prose.Furniture;

public sealed class FurnitureJudgeTests
{
    private static readonly string[] Menu = ["Skip to main content", "Menu", "Search", "Home", "News", "Politics", "Business", "Sport", "Weather", "Sign In", "Subscribe"];

    private static readonly string[] Story =
    [
        "The old dam above Springfield held through the night after three days of rain, the county said on Monday.",
        "Crews had opened both gates on Sunday evening, and by midnight the level of the lake was no longer rising.",
        "About forty families were asked to leave their homes in the valley, and most of them spent the night with friends.",
        "Engineers will look at the wall again this week, but they do not expect to find any damage, the county said.",
        "The families may go back on Tuesday if the rain stops, as the forecast says it will.",
    ];

    private static readonly string[] Foot = ["Share this article", "Facebook", "Twitter", "Most Read", "Baker wins county prize", "Two held after car chase", "Newsletters", "About Us", "Careers", "Privacy Policy", "Terms of Use", "Cookie Settings"];

    [Fact]
    public void The_story_of_a_page_is_told_from_the_lines_around_it()
    {
        var lines = Menu.Concat(Story).Concat(Foot).ToArray();
        var prose = Read(lines);

        Assert.True(prose.Furniture.IsWholePage);
        Assert.All(Enumerable.Range(0, lines.Length), i => Assert.Equal(!Story.Contains(lines[i]), prose.Furniture.ChanceOf(i) > 500));
    }

    [Fact]
    public void A_story_by_itself_has_no_furniture()
    {
        var prose = Read(Story);

        Assert.False(prose.Furniture.IsWholePage);
        Assert.All(Enumerable.Range(0, Story.Length), i => Assert.InRange(prose.Furniture.ChanceOf(i), 0, 100));
    }

    [Fact]
    public void The_reasons_are_the_same_for_whatever_line_is_asked_first()
    {
        var lines = Menu.Concat(Story).Concat(Foot).ToArray();
        var (forward, backward) = (Read(lines).Furniture, Read(lines).Furniture);
        var expected = Enumerable.Range(0, lines.Length).Select(forward.ReasonsFor).ToArray();

        Assert.Equal(expected, Enumerable.Range(0, lines.Length).Reverse().Select(backward.ReasonsFor).Reverse());
        Assert.All(expected, reasons => Assert.InRange(reasons.Split(", ").Length, 1, 3));
        Assert.Contains("a run of short lines", expected[2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void A_document_of_few_lines_can_be_judged(int count)
    {
        var prose = Read(Menu[..count]);

        Assert.Equal(count, prose.Lines.Count);
        Assert.All(Enumerable.Range(0, count), i => Assert.InRange(prose.Furniture.ChanceOf(i), 0, 1000));
    }

    [Fact]
    public void Results_of_games_with_little_text_are_not_judged()
    {
        var prose = Read(["High school scores", "Springfield 3, Shelby 1", "Ogden 2, Capital City 2", "Fairview 1, Milton 0", Story[0]]);

        Assert.All(Enumerable.Range(0, 5), i => Assert.Equal(0, prose.Furniture.ChanceOf(i)));
    }

    [Fact]
    public void The_body_is_the_densest_stretch_of_running_text()
    {
        var lines = Menu.Concat(Story).Concat(Foot).ToArray();
        var prose = Read(lines);
        var page = prose.Furniture.Page;

        Assert.Equal((Menu.Length, Menu.Length + Story.Length - 1), (page.BodyStart, page.BodyLast));
        Assert.Equal((0, Menu.Length), (page.RunStarts[3], page.RunEnds[3]));
        Assert.Equal((Menu.Length, Menu.Length + 1), (page.RunStarts[Menu.Length], page.RunEnds[Menu.Length]));
        Assert.Equal(Story.Length, page.TextLines);
    }

    [Fact]
    public void Words_that_the_story_has_elsewhere_are_its_topic()
    {
        string[] lines = [.. Story, .. Story, .. Story];
        var page = Read([.. lines, "Families, Springfield", "Baker wins prize", "—"]).Furniture.Page;

        Assert.Equal([100, 0, -1], page.Topics[^3..]);
    }

    [Fact]
    public void Too_little_text_has_no_topic()
    {
        var page = Read([.. Story, "Families, Springfield"]).Furniture.Page;

        Assert.All(page.Topics, topic => Assert.Equal(-1, topic));
    }

    private static ProseModel Read(string[] lines) =>
        new(new PlainTextReader().Read(SourceFile.FromText("page.txt", string.Join('\n', lines)), new ArticleMetadata()));
}
