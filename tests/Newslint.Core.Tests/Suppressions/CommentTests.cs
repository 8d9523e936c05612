using Newslint.Articles;
using Newslint.Core.Tests.Rules;
using Newslint.Rules;
using Newslint.Rules.Fixes;
using Newslint.Text;

namespace Newslint.Core.Tests.Suppressions;

public sealed class CommentTests
{
    [Theory]
    [InlineData("<!-- newslint-allow T0001: why -->\nThe gate.\n\nA gate.", "4 T0001")]
    [InlineData("<!-- newslint-allow T0001: why -->\n\n\nThe gate\nand a gate.\n\nA gate.", "7 T0001")]
    [InlineData("<!-- newslint-allow hand-made: why -->\nThe gate, the dam.\n\nA gate.", "4 T0001")]
    [InlineData("<!-- newslint-allow HOUSE: why -->\nThe gate, the dam.\n\nA gate.", "4 T0001")]
    [InlineData("<!-- newslint-allow all: why -->\nThe gate, the dam.\n\nA gate.", "4 T0001")]
    [InlineData("<!-- newslint-allow t0001, T0002: why -->\nThe gate, the dam.\n\nA gate.", "4 T0001")]
    [InlineData("<!-- newslint-allow\n  T0001,\n  T0002: why\n  not -->\nThe gate, the dam.\n\nA gate.", "7 T0001")]
    [InlineData("<!-- newslint-allow T0001: a -->\n<!-- newslint-allow T0002: b -->\n\nThe gate, the dam.\n\nA gate.", "6 T0001")]
    [InlineData("<!-- newslint-allow T0001: a --> <!-- newslint-allow T0002: b -->\n\nThe gate, the dam.\n\nA gate.", "5 T0001")]
    [InlineData("<!-- newslint-allow T0001: why -->\n# The gate\n\nA gate.", "4 T0001")]
    [InlineData("<!-- newslint-allow T0001: why -->\n\n- The gate\n\n  and a gate\n- A gate.", "6 T0001")]
    [InlineData("- The gate\n\n  <!-- newslint-allow T0001: why -->\n- A gate.\n- A gate.", "1 T0001, 5 T0001")]
    [InlineData("<!-- newslint-allow T0001: why -->\n\n> The gate\n>\n> and a gate\n\nA gate.", "7 T0001")]
    [InlineData("<!-- newslint-allow T0001: why -->\n\n| gate | gate |\n|---|---|\n| gate | it |\n", "5 T0001")]
    [InlineData("| one | two |\n|---|---|\n| gate | gate <!-- newslint-allow T0001: why --> |\n| gate | it |\n", "4 T0001")]
    [InlineData("<!-- newslint-allow T0001: why -->\n```\nA gate\n```\n\nThe gate.\n\nA gate.", "8 T0001")]
    public void A_comment_alone_on_its_lines_speaks_about_the_next_block(string text, string told)
    {
        foreach (var lineBreak in new[] { "\n", "\r\n" })
        {
            Assert.Equal(told, AllowLint.Told(AllowLint.Run("story.md", text.Replace("\n", lineBreak, StringComparison.Ordinal))));
        }
    }

    [Theory]
    [InlineData("The gate <!-- newslint-allow T0001: why --> held.\nA gate.", "2 T0001")]
    [InlineData("A gate.\nThe gate held. <!-- newslint-allow T0001: why -->\nA gate.", "1 T0001, 3 T0001")]
    [InlineData("A gate.\nThe gate <!-- newslint-allow T0001:\n why --> held, the gate.\nA gate.", "1 T0001, 4 T0001")]
    [InlineData("A gate.\n      <!-- newslint-allow T0001: why -->\nThe gate.\nThe gate.\n\nA gate.", "1 T0001, 6 T0001")]
    public void A_comment_between_words_speaks_about_its_lines_and_alone_there_about_the_rest_of_the_block(string text, string told) =>
        Assert.Equal(told, AllowLint.Told(AllowLint.Run("story.md", text)));

    [Theory]
    [InlineData("A gate.\n\n<!-- newslint-allow-begin T0001: why -->\n\nThe gate, the dam.\n\n<!-- newslint-allow-end -->\n\nA gate.", "1 T0001, 5 T0002, 9 T0001")]
    [InlineData("A gate. <!-- newslint-allow-begin T0001: why -->The gate.<!-- newslint-allow-end --> A gate.", "1 T0001, 1 T0001")]
    [InlineData("<!-- newslint-allow-begin T0001: a -->\n\ngate dam\n\n<!-- newslint-allow-begin T0002: b -->\n\ngate dam\n\n<!-- newslint-allow-end -->\n\ngate dam\n\n<!-- newslint-allow-end -->\n\ngate dam", "3 T0002, 11 T0002, 15 T0001, 15 T0002")]
    [InlineData("<!-- newslint-allow-begin T0001: a -->\n\ngate dam\n\n<!-- newslint-allow-begin T0002: b -->\n\ngate dam\n\n<!-- newslint-allow-end T0001 -->\n\ngate dam\n\n<!-- newslint-allow-end -->\n\ngate dam", "3 T0002, 11 T0001, 15 T0001, 15 T0002")]
    public void A_region_reaches_from_its_beginning_to_its_end(string text, string told) =>
        Assert.Equal(told, AllowLint.Told(AllowLint.Run("story.md", text)));

    [Theory]
    [InlineData("The gate.\n\n```\n<!-- newslint-allow T0001 -->\n```\n\nA gate.")]
    [InlineData("The gate `<!-- newslint-allow T0001 -->` held.")]
    [InlineData("    <!-- newslint-allow T0001 -->\n\nA gate.")]
    [InlineData("<!-- newslint is what reads this -->\nThe gate.")]
    [InlineData("<!-- allow T0001 -->\nThe gate.")]
    public void What_is_no_comment_of_ours_is_left_alone(string text)
    {
        var report = AllowLint.Run("story.md", text);

        Assert.NotEmpty(report.Diagnostics);
        Assert.Empty(report.Hidden);
        Assert.Empty(AllowLint.Reports(report));
    }

    [Theory]
    [InlineData("The gate <!-- c --> held.", "The gate held.")]
    [InlineData("The gate <!-- c -->\nheld.", "The gate held.")]
    [InlineData("The gate held. <!-- c -->", "The gate held.")]
    [InlineData("The gate held<!-- c -->.", "The gate held.")]
    [InlineData("# <!-- c --> The gate", "The gate")]
    [InlineData("The gate\n      <!-- c -->\nheld.", "The gate held.")]
    public void The_article_is_the_same_without_a_comment(string text, string article) =>
        Assert.Equal(article, ArticleReaders.For("story.md").Read(SourceFile.FromText("story.md", text), ArticleMetadata.None).Text.Trim());

    [Theory]
    [InlineData("<!-- newslint-alow T0001 -->\n\nThe gate.", "newslint-alow: NL0005 'newslint-alow': there is no such comment. Did you mean 'newslint-allow'?")]
    [InlineData("<!-- newslint-allow T001: a -->\n\nThe gate.", "T001: NL0005 'T001': there is no rule or category of that name. Did you mean 'T0001'?")]
    [InlineData("<!-- newslint-allow -->\n\nThe gate.", "newslint-allow: NL0005 'newslint-allow': it names no rule. Write the id, the name or the category of one, and behind a colon the reason: <!-- newslint-allow ad-label: the label is the story -->.")]
    [InlineData("<!-- newslint-allow T0001 it is fine -->\n\nThe gate.", "T0001 it is fine: NL0005 'T0001 it is fine': there is no rule or category of that name. Write commas between rules, and a colon before the reason.")]
    [InlineData("<!-- newslint-allow-begin T0001: a -->\n\nThe gate.", "newslint-allow-begin: NL0005 'newslint-allow-begin': no 'newslint-allow-end' follows, so it reaches to the end of the file. Write <!-- newslint-allow-end --> where it should end.")]
    [InlineData("The gate.\n\n<!-- newslint-allow-end -->", "newslint-allow-end: NL0005 'newslint-allow-end': no 'newslint-allow-begin' is open here. Take it out.")]
    [InlineData("The gate.\n\n<!-- newslint-allow T0001: a", "newslint-allow: NL0005 'newslint-allow': the comment is never closed, so nothing looks at what follows. Write --> at its end.", "T0001: NL0004 'T0001' is allowed here, but it finds nothing here. Take it out.")]
    [InlineData("<!-- newslint-allow T0001: a --> The gate.\n\nA gate.", "newslint-allow: NL0005 'newslint-allow': words behind a comment that begins a line are HTML to Markdown, and nothing looks at them. Give the comment a line of its own.")]
    [InlineData("<!-- newslint-allow T0001: a -->\n\nThe dam.", "T0001: NL0004 'T0001' is allowed here, but it finds nothing here. Take it out.")]
    public void What_is_amiss_is_told_where_it_stands(string text, params string[] reports) =>
        Assert.Equal(reports, AllowLint.Reports(AllowLint.Run("story.md", text)));

    [Fact]
    public void A_reason_is_asked_for_where_a_newsroom_wants_one()
    {
        Assert.True(SeveritySetting.TryParse("warning", out var warning));
        var settings = RuleSettings.Default.WithRule("NL0006", warning);

        Assert.Equal(
            ["T0001: NL0006 'T0001' is allowed without a reason. Write one behind a colon."],
            AllowLint.Reports(AllowLint.Run("story.md", "<!-- newslint-allow T0001 -->\nThe gate.\n\n<!-- newslint-allow T0001: so -->\nA gate.", settings)));
    }

    [Fact]
    public void What_is_hidden_tells_why_and_from_where()
    {
        var hidden = Assert.Single(AllowLint.Run("story.md", "<!-- newslint-allow T0001: The gate\n is the story. -->\nThe gate.").Hidden);

        Assert.Equal(new Suppression(IsInSource: true, "The gate is the story."), hidden.Suppression);
    }

    [Fact]
    public void Reports_about_suppressions_are_suppressed_by_their_own_names_only()
    {
        const string text = "<!-- newslint-allow-begin {0}: a -->\n\n<!-- newslint-allow T0001: b -->\n\nThe dam.\n\n<!-- newslint-allow-end -->";

        Assert.Equal("3 NL0004", AllowLint.Told(AllowLint.Run("story.md", text.Replace("{0}", "all", StringComparison.Ordinal))));
        Assert.Equal("5 T0002", AllowLint.Told(AllowLint.Run("story.md", text.Replace("{0}", "unused-suppression", StringComparison.Ordinal))));
    }

    [Fact]
    public void Nothing_is_unused_whose_rule_did_not_run()
    {
        const string text = "<!-- newslint-allow T0001: a -->\n\nThe dam.";
        Assert.True(SeveritySetting.TryParse("none", out var none));

        Assert.Empty(AllowLint.Reports(AllowLint.Run("story.md", text, RuleSettings.Default.WithRule("T0001", none))));
        Assert.Empty(AllowLint.Reports(AllowLint.Run(SourceFile.FromText("story.md", text), settings: null, sidecars: null, AllowLint.Dams)));
    }

    [Fact]
    public void Nothing_is_unused_whose_rule_lacked_a_day()
    {
        var dated = new HandMadeRule("T0001", registrar => registrar.OnDocument(_ => { })) { IsDateNeeded = true };

        Assert.Empty(AllowLint.Reports(AllowLint.Run(SourceFile.FromText("story.md", "<!-- newslint-allow T0001: a -->\n\nThe dam."), settings: null, sidecars: null, dated)));
    }

    [Theory]
    [InlineData("The dam.\n\n<!-- newslint-allow T0001: a -->\n\nA dam.\n", "The dam.\n\nA dam.\n")]
    [InlineData("The dam.\n\n<!-- newslint-allow T0001: a -->\nA dam.\n", "The dam.\n\nA dam.\n")]
    [InlineData("The dam <!-- newslint-allow T0001: a --> held.\n", "The dam held.\n")]
    [InlineData("The dam held. <!-- newslint-allow T0001: a -->\n", "The dam held.\n")]
    public void One_that_is_not_used_can_be_taken_out(string text, string without)
    {
        var unused = Assert.Single(AllowLint.Run("story.md", text).Diagnostics, finding => finding.Rule.Id == "NL0004");

        Assert.Equal(FixSafety.Suggestion, unused.Fix!.Safety);
        Assert.Equal(without, FixApplier.Apply(text, [unused.Fix]).Text);
    }

    [Fact]
    public void Many_comments_and_findings_take_no_more_time_than_they_are_long()
    {
        var text = string.Concat(Enumerable.Repeat("<!-- newslint-allow-begin T0001, all, T0002 -->\n\nThe gate, the dam <!-- newslint-allow T0002 -->.\n\n", 5_000));

        Assert.Equal(10_000, AllowLint.Run("story.md", text).Hidden.Length);
    }
}
