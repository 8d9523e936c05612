using Microsoft.CodeAnalysis.Text;
using Newslint.Cli.Rendering;
using Newslint.Reporting;
using Newslint.Rules;

namespace Newslint.Cli.Tests.Rendering;

public sealed class TextReportWriterTests
{
    [Fact]
    public void A_finding_shows_its_line_with_carets_under_the_flagged_words() =>
        Assert.Equal(
            """
            copy/story.txt
              3:12  warning  Out of date.  NL1301 stale-title
                 3 │ talks with [former President Trump] in Kyiv
                   │            ^^^^^^^^^^^^^^^^^^^^^^^^

            """,
            Body(MarkedReport.Of("Kyiv\n\ntalks with [title|[former President Trump]|] in Kyiv", "copy/story.txt")));

    [Fact]
    public void Findings_stand_in_columns_and_files_apart() =>
        Assert.Equal(
            """
            a.txt
              1:1    warning  Out of date.  NL1301 stale-title
                  1 │ Mr. Trump
                    │ ^^^
              11:10  error    Never held.  NL1302 wrong-title
                 11 │ he, when mayor, spoke
                    │          ^^^^^

            b.txt
              1:1  warning  Out of date.  NL1301 stale-title
                1 │ Ms. Ruiz
                  │ ^^^

            """,
            Body(
                MarkedReport.Of("[title|Mr.|] Trump" + new string('\n', 10) + "he, when [fatal|mayor|], spoke", "a.txt"),
                MarkedReport.Of("Nothing here.", "aa.txt"),
                MarkedReport.Of("[title|Ms.|] Ruiz", "b.txt")));

    [Fact]
    public void A_run_of_furniture_is_one_entry() =>
        Assert.Equal(
            """
            story.txt
              3-7   warning  3 lines of page furniture. Take them out.  NL1701 ad-label, NL1705 teaser
                 3 │ Advertisement
                 5 │ - Other Topics of Interest
                 7 │ Macron Proposes French Nuclear Extension, Ukraine Troop Deployment
              11:1  warning  An advertisement label.  NL1701 ad-label
                11 │ Advertisement
                   │ ^^^^^^^^^^^^^

            """,
            Body(MarkedReport.Of(
                "He spoke.\n\n[ad|Advertisement|]\n\n- [teaser|Other Topics of Interest|]\n \t\n"
                + "[teaser|Macron Proposes French Nuclear Extension, Ukraine Troop Deployment|]\n\nShe answered.\n\n[ad|Advertisement|]")));

    [Theory]
    [InlineData("[ad|Ad|]\n[contents|Table of Contents|]", "2 lines of page furniture and residue.")]
    [InlineData("[contents|Table of Contents|]\n[contents|Call to Action|]", "2 lines of residue.")]
    [InlineData("[ad|Ad|]\r\n\r\n[ad|Ad|]", "2 lines of page furniture.")]
    public void A_run_says_what_it_is_made_of(string text, string message) =>
        Assert.Contains(message, Body(MarkedReport.Of(text)), StringComparison.Ordinal);

    [Theory]
    [InlineData("[ad|Ad|]\nHe spoke.\n[ad|Ad|]", "lines stand between")]
    [InlineData("He [|TK|]\nShe [|TK|]", "the words stand within sentences")]
    [InlineData("[title|Ad|]\n[title|Ad|]", "the category is another")]
    [InlineData("[ad|Ad\nAd|]\n[ad|Ad|]", "one is over two lines")]
    [InlineData("[ad|Ad|] [ad|Ad|]", "they share a line")]
    public void Findings_are_no_run_where(string text, string reason)
    {
        Assert.NotEmpty(reason);
        Assert.DoesNotContain("lines of", Body(MarkedReport.Of(text)), StringComparison.Ordinal);
    }

    [Fact]
    public void Related_places_hang_below_the_carets() =>
        Assert.Equal(
            """
            story.txt
              2:1  warning  Out of date.  NL1301 stale-title
                2 │ Mr. Trump
                  │ ^^^
                  ├ 1:1 first here
                  ╰ 1:4 �then� here

            """,
            Body(MarkedReport.Of(
                "He spoke.\n[title|Mr.|] Trump",
                related: [new RelatedLocation(new TextSpan(0, 2), "first here"), new RelatedLocation(new TextSpan(3, 5), "\u202Ethen\u001B here")])));

    [Fact]
    public void A_span_over_several_lines_shows_the_first_and_says_where_it_ends() =>
        Assert.Equal(
            """
            story.txt
              1:4  warning  Out of date.  NL1301 stale-title
                1 │ He “spoke.
                  │    ^^^^^^^ and on to line 3

            """,
            Body(MarkedReport.Of("He [title|“spoke.\r\n\r\nShe|] answered.")));

    [Fact]
    public void Nothing_in_text_path_or_message_speaks_to_the_terminal()
    {
        var written = Body(MarkedReport.Of("a\u001B[31m\u202Eb [echo|x\u009B\u2066\t\u0007|] \u200Fc", "d\u001B\u2067\n.txt"));

        Assert.Equal(
            """
            d�� .txt
              1:10  warning  x�� �  NL1303 echo
                 1 │ a�[31m�b x�� � �c
                   │          ^^^^^

            """,
            written);
    }

    [Fact]
    public void Suggestions_are_shown_when_asked_for() =>
        Assert.Equal(
            """
            story.txt
              1:1  suggestion  Nobody is named.  NL1001 unattributed-quote
                1 │ “Yes.” Mr. Trump
                  │ ^^^^^^
              1:8  warning     Out of date.  NL1301 stale-title
                1 │ “Yes.” Mr. Trump
                  │        ^^^

            1 warning and 1 suggestion in 1 file.
            Learn about a rule: newslint explain NL1001.

            """,
            Written(showSuggestions: true, files: 1, MarkedReport.Of("[maybe|“Yes.”|] [title|Mr.|] Trump")));

    [Fact]
    public void Suggestions_are_counted_when_not_asked_for() =>
        Assert.Equal(
            """
            3 suggestions in 2 of 1,040 files.
            Show the suggestions with --suggestions.

            """,
            Written(showSuggestions: false, files: 1040, MarkedReport.Of("[maybe|“Yes.”|] [maybe|“No.”|]"), MarkedReport.Of("[maybe|“Yes.”|]", "b.txt")));

    [Fact]
    public void The_summary_says_what_was_found_and_names_the_rule_found_most()
    {
        var written = Written(
            showSuggestions: false, files: 2, MarkedReport.Of("[fatal|a|] [title|b|] [title|c|] [ad|d|] [maybe|e|]"), MarkedReport.Of("[ad|x|]", "b.txt"));

        Assert.EndsWith(
            """

            1 error, 4 warnings and 1 suggestion in 2 files.
            2 can be fixed with newslint fix.
            Show the suggestions with --suggestions.
            Learn about a rule: newslint explain NL1301.

            """,
            written,
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_summary_says_what_can_be_fixed_and_how() =>
        Assert.Contains(
            "\n4 warnings in 1 file.\n2 can be fixed with newslint fix, 1 more with --unsafe.\n",
            Written(showSuggestions: false, files: 1, MarkedReport.Of("[ad|a|] [title|b|] [teaser|c|] [ad|d|]")),
            StringComparison.Ordinal);

    [Theory]
    [InlineData(1, "Clean copy: nothing found in 1 file.\n")]
    [InlineData(40_000, "Clean copy: nothing found in 40,000 files.\n")]
    [InlineData(0, "There was nothing to lint: no .txt or .md file here. Name a file to lint it whatever its name.\n")]
    public void Nothing_found_is_good_news(int files, string expected) =>
        Assert.Equal(expected, Written(showSuggestions: false, files, MarkedReport.Of("He spoke. [hush|x|]")));

    [Fact]
    public void What_could_not_be_linted_is_told()
    {
        using var output = new StringWriter();
        new TextReportWriter(output, color: false, showSuggestions: false).End(new RunSummary
        {
            Files = 3,
            BinaryFiles = 2,
            Succeeded = false,
        });

        Assert.Equal(
            """
            Nothing found in 3 files.
            2 binary files left out.
            Not everything could be linted.

            """,
            output.ToString());
    }

    [Fact]
    public void Colour_is_only_around_words_and_comes_off()
    {
        var report = MarkedReport.Of("[title|Mr.|] Trump\n[ad|Ad|]\n[ad|Ad|]");
        var painted = Written(color: true, showSuggestions: false, files: 1, report);

        Assert.StartsWith(
            "\e[1mstory.txt\e[0m\n  1:1  \e[33mwarning\e[0m  Out of date.  \e[2mNL1301 stale-title\e[0m\n  \e[2m  1 │ \e[0mMr. Trump\n  \e[2m    │ \e[0m\e[33m^^^\e[0m\n",
            painted,
            StringComparison.Ordinal);
        Assert.Equal(Written(showSuggestions: false, files: 1, report), painted.Replace("\e[0m", "").Replace("\e[1m", "").Replace("\e[2m", "").Replace("\e[33m", ""));
    }

    private static string Body(params LintReport[] reports)
    {
        using var output = new StringWriter();
        var writer = new TextReportWriter(output, color: false, showSuggestions: false);
        writer.Begin();
        foreach (var report in reports)
        {
            writer.Write(report);
        }

        return output.ToString();
    }

    private static string Written(bool showSuggestions, int files, params LintReport[] reports) => Written(color: false, showSuggestions, files, reports);

    private static string Written(bool color, bool showSuggestions, int files, params LintReport[] reports)
    {
        using var output = new StringWriter();
        var writer = new TextReportWriter(output, color, showSuggestions);
        writer.Begin();
        foreach (var report in reports)
        {
            writer.Write(report);
        }

        writer.End(new RunSummary { Files = files, BinaryFiles = 0, Succeeded = true });
        return output.ToString();
    }
}
