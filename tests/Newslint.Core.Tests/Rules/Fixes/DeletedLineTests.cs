namespace Newslint.Core.Tests.Rules.Fixes;

/// <summary>What is left where lines go, read by a person: nobody sees that something stood there.</summary>
public sealed class DeletedLineTests
{
    [Theory]
    [InlineData("It rained.\n\nAd\n\nIt held.\n", "It rained.\n\nIt held.\n")]
    [InlineData("It rained.\nAd\nIt held.\n", "It rained.\nIt held.\n")]
    [InlineData("It rained.\nAd\n\nIt held.\n", "It rained.\n\nIt held.\n")]
    [InlineData("It rained.\n\nAd\nIt held.\n", "It rained.\n\nIt held.\n")]
    public void Between_paragraphs_one_gap_is_left(string text, string @fixed) => Assert.Equal(@fixed, Fixing.WithoutAds(text));

    [Theory]
    [InlineData("It rained.\n\n\nAd\n\nIt held.", "It rained.\n\n\nIt held.")]
    [InlineData("It rained.\n\nAd\n\n\nIt held.", "It rained.\n\n\nIt held.")]
    [InlineData("It rained.\n \t\nAd\n\nIt held.", "It rained.\n \t\nIt held.")]
    public void The_longer_gap_is_the_one_that_stays(string text, string @fixed) => Assert.Equal(@fixed, Fixing.WithoutAds(text));

    [Theory]
    [InlineData("Ad\n\nIt held.\n", "It held.\n")]
    [InlineData("Ad\nIt held.", "It held.")]
    [InlineData("Ad\n\nAd\n\nIt held.", "It held.")]
    public void At_the_start_no_blank_line_is_left(string text, string @fixed) => Assert.Equal(@fixed, Fixing.WithoutAds(text));

    [Theory]
    [InlineData("It held.\n\nAd\n", "It held.\n")]
    [InlineData("It held.\n\nAd", "It held.")]
    [InlineData("It held.\nAd", "It held.")]
    [InlineData("It held.\n\nAd\n\n", "It held.\n\n")]
    [InlineData("It held.\r\n\r\nAd\nAd\n", "It held.\r\n")]
    [InlineData("It held. \n\nAd\n\nAd", "It held. ")]
    public void The_end_is_as_it_was(string text, string @fixed) => Assert.Equal(@fixed, Fixing.WithoutAds(text));

    [Theory]
    [InlineData("Ad", "")]
    [InlineData("Ad\n", "")]
    [InlineData("Ad\n\nAd\n", "")]
    [InlineData(" \nAd", "")]
    public void A_file_of_nothing_else_is_empty(string text, string @fixed) => Assert.Equal(@fixed, Fixing.WithoutAds(text));

    [Theory]
    [InlineData("It rained.\n\nAd\nAd\n\nIt held.", "It rained.\n\nIt held.")]
    [InlineData("It rained.\n\nAd\n\nAd\n\nAd\n\nIt held.", "It rained.\n\nIt held.")]
    [InlineData("It rained.\nAd\n\nAd\nIt held.", "It rained.\n\nIt held.")]
    [InlineData("It rained.\nAd\nAd\nIt held.", "It rained.\nIt held.")]
    [InlineData("It rained.\n\nAd\n\n\n\nAd\n\nIt held.", "It rained.\n\nIt held.")]
    public void A_run_goes_as_one(string text, string @fixed) => Assert.Equal(@fixed, Fixing.WithoutAds(text));

    [Theory]
    [InlineData("It rained.\r\n\r\nAd\r\n\r\nIt held.\r\n", "It rained.\r\n\r\nIt held.\r\n")]
    [InlineData("It rained.\r\rAd\r\rIt held.\r", "It rained.\r\rIt held.\r")]
    [InlineData("It rained.\r\n\nAd\r\rIt held.", "It rained.\r\n\nIt held.")]
    [InlineData("It rained.\rAd\n\nIt held.", "It rained.\n\nIt held.")]
    [InlineData("It rained.\rAd\n\n", "It rained.\n\n")]
    [InlineData("It rained.\rAd\n\nAd\nIt held.", "It rained.\r\rIt held.")]
    public void Line_breaks_of_all_kinds_stay_what_they_are(string text, string @fixed) => Assert.Equal(@fixed, Fixing.WithoutAds(text));

    [Fact]
    public void In_text_broken_at_a_width_a_line_within_a_paragraph_leaves_one_paragraph() => Assert.Equal(
        "The crews left the old dam at the\nedge of the town at noon, and nobody\nhad seen them go.\n\nIt rained.",
        Fixing.WithoutAds("The crews left the old dam at the\nedge of the town at noon, and nobody\nAd\nhad seen them go.\n\nIt rained."));

    [Fact]
    public void And_a_line_that_parts_two_paragraphs_leaves_a_blank_line() => Assert.Equal(
        "The crews left the old dam at the\nedge of the town at noon.\n\nThe mayor had seen them go, and was\nnot pleased at all.",
        Fixing.WithoutAds("The crews left the old dam at the\nedge of the town at noon.\nAd\nThe mayor had seen them go, and was\nnot pleased at all."));

    [Theory]
    [InlineData("# Ad\n\nIt held.", "It held.")]
    [InlineData("It rained.\n\n  ## Ad  \n\nIt held.", "It rained.\n\nIt held.")]
    [InlineData("- It rained.\n- Ad\n- It held.", "- It rained.\n- It held.")]
    [InlineData("> It rained.\n> Ad\n> It held.", "> It rained.\n> It held.")]
    [InlineData("---\ntitle: Rain\n---\nAd\n\nIt held.", "---\ntitle: Rain\n---\n\nIt held.")]
    [InlineData("---\ntitle: Ad\n---\n\nAd\n\nIt held.", "---\ntitle: Ad\n---\n\nIt held.")]
    public void Its_marker_goes_with_it_and_front_matter_stays(string text, string @fixed) => Assert.Equal(@fixed, Fixing.WithoutAds(text));

    [Theory]
    [InlineData("It rained.\n\n# Ad\n\nIt held.\n", "It rained.\n\nIt held.\n")]
    [InlineData("It rained.\n\n**Ad**\n\nIt held.\n", "It rained.\n\nIt held.\n")]
    [InlineData("It rained.\n# Ad\nIt held.\n", "It rained.\n\nIt held.\n")]
    [InlineData("It rained.\r\n# Ad\r\n## Ad\r\nIt held.\r\n", "It rained.\r\n\r\nIt held.\r\n")]
    [InlineData("- It rained.\n- Ad\n- It held.\n", "- It rained.\n- It held.\n")]
    [InlineData("It rained.  \nAd  \nIt held.\n", "It rained.  \nIt held.\n")]
    [InlineData("---\ntitle: Ad\n---\n\n# Ad\n\nIt held.\n", "---\ntitle: Ad\n---\n\nIt held.\n")]
    [InlineData("It held & *how*.\n\nAd\n", "It held & *how*.\n")]
    public void In_Markdown_the_whole_line_goes_with_its_marks(string text, string @fixed) => Assert.Equal(@fixed, Fixing.WithoutAds(text, "story.md"));

    [Theory]
    [InlineData("It rained.\n\nAd\n===\n\nIt held.\n")]
    [InlineData("It rained.\n\n[Ad](https://example.org)\n\nIt held.\n")]
    [InlineData("It rained.\n\n![gate](gate.png) Ad\n\nIt held.\n")]
    [InlineData("It rained.\n\n- Ad\n\n      code\n")]
    [InlineData("It rained.\n\n| Ad | Rain |\n|---|---|\n| one | two |\n")]
    [InlineData("It rained.\\\nAd\n\nIt held.\n")]
    [InlineData("It rained.<br>Ad\n\nIt held.\n")]
    public void In_Markdown_a_line_that_is_more_than_its_words_stays(string text) => Assert.Equal(text, Fixing.WithoutAds(text, "story.md"));

    [Theory]
    [InlineData("“The screen said nothing but\nAd\nfor an hour, and then it went dark\nand nobody knew,” she said.")]
    [InlineData("The screen was dark.\n\n“Ad”\n\nIt held.")]
    public void Words_that_somebody_is_quoted_with_stay(string text) => Assert.Equal(text, Fixing.WithoutAds(text));
}
