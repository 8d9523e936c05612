using Markdig;
using Newslint.Cli.Rendering;

namespace Newslint.Cli.Tests;

public sealed class RulesDocsTests : IDisposable
{
    private readonly Newslint _newslint = new();

    public void Dispose() => _newslint.Dispose();

    [Fact]
    public void A_page_is_written_for_each_rule_and_the_check_passes_until_one_changes()
    {
        var written = _newslint.Run("rules", "docs");
        var page = Path.Combine(_newslint.Folder, "docs", "rules", "NL1701.md");

        Assert.Equal(0, written.Code);
        Assert.Contains("Wrote docs/rules.md.", written.Output, StringComparison.Ordinal);
        Assert.Contains("| [NL1701](rules/NL1701.md) | ad-label |", File.ReadAllText(Path.Combine(_newslint.Folder, "docs", "rules.md")), StringComparison.Ordinal);
        Assert.Equal(0, _newslint.Run("rules", "docs", "--check").Code);

        File.AppendAllText(page, "More.\n");
        var check = _newslint.Run("rules", "docs", "--check");

        Assert.Equal((1, "docs/rules/NL1701.md is out of date.\nRun newslint rules docs.\n"), (check.Code, check.Output));
    }

    [Fact]
    public void A_page_shows_the_examples_as_the_engine_sees_them()
    {
        _newslint.Write("my-rules/use.yml", "id: HOUSE0001\nname: plain-use\ncategory: house\nseverity: suggestion\nmessage: \"Write '{replacement}' for '{text}'.\"\nwhy: Short words are *read* faster.\nreplace: { make use of: use }\nexamples:\n  - bad: \"Crews [|make use of|] it.\\nThey rest.\"\n  - good: \"Crews use it.\"\n    because: it is short\n");

        _newslint.Run("rules", "docs", "--rules", "my-rules", "--output", "docs/house");

        var page = File.ReadAllText(Path.Combine(_newslint.Folder, "docs", "house", "HOUSE0001.md"));
        Assert.Contains("Short words are \\*read\\* faster.\n", page, StringComparison.Ordinal);
        Assert.Contains("> Crews <mark>make use of</mark> it.\\\n> They rest.\n\n→ Write 'use' for 'make use of'.\n\nFixed:\n\n> Crews use it.\\\n> They rest.\n", page, StringComparison.Ordinal);
        Assert.Contains("> Crews use it.\n\n*(it is short)*\n", page, StringComparison.Ordinal);
        Assert.DoesNotContain("NL1701", File.ReadAllText(Path.Combine(_newslint.Folder, "docs", "house.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_names_options_styles_and_links_in_the_terminal_too()
    {
        _newslint.Write("my-rules/long.yml", "id: HOUSE0004\nname: long-sentence\ncategory: house\nseverity: suggestion\nmessage: Too long.\nwhy: Readers lose the thread.\nlinks: [https://example.org/style]\non: sentence\noptions: { limit: { number: 40, says: The most words in a sentence. } }\nstyles: { guardian: { severity: warning, limit: 35 } }\nmatch: { words: { more-than: $limit } }\nexamples:\n  - good: Rain fell.\n");

        _newslint.Run("rules", "docs", "--rules", "my-rules", "--output", "docs/house");

        string[] pages = [File.ReadAllText(Path.Combine(_newslint.Folder, "docs", "house", "HOUSE0004.md")), _newslint.Run("explain", "long-sentence", "--rules", "my-rules").Output];
        Assert.All(pages, page =>
        {
            Assert.Contains("suggestion; in guardian warning", page, StringComparison.Ordinal);
            Assert.Contains("The most words in a sentence. In guardian: 35.", page, StringComparison.Ordinal);
            Assert.Contains("newslint_option.HOUSE0004.limit = 40", page, StringComparison.Ordinal);
            Assert.Contains("https://example.org/style", page, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Pages_of_rules_that_are_gone_go_and_those_of_others_stay()
    {
        _newslint.Write("docs/rules/NL9999.md", RulePageMarkdown.Header + "# NL9999\n");
        _newslint.Write("docs/rules/NL8888.md", "# My own page\n");

        Assert.Contains("docs/rules/NL9999.md is out of date.", _newslint.Run("rules", "docs", "--check").Output, StringComparison.Ordinal);
        _newslint.Run("rules", "docs");

        Assert.False(File.Exists(Path.Combine(_newslint.Folder, "docs", "rules", "NL9999.md")));
        Assert.True(File.Exists(Path.Combine(_newslint.Folder, "docs", "rules", "NL8888.md")));
    }

    [Fact]
    public void A_broken_rule_file_leaves_the_pages_as_they_are()
    {
        _newslint.Write("my-rules/broken.yml", "id: HOUSE0001\n");

        Assert.Equal(2, _newslint.Run("rules", "docs", "--rules", "my-rules").Code);
        Assert.False(Directory.Exists(Path.Combine(_newslint.Folder, "docs")));
    }

    [Theory]
    [InlineData("The *best* _and_ `worst` [of](times) <b>, \\ & &amp; ~~too~~ | $x$")]
    [InlineData("1. First")]
    [InlineData("12) Second")]
    [InlineData("- dash")]
    [InlineData("+ plus")]
    [InlineData("# heading")]
    [InlineData("=== ")]
    [InlineData("> quoted")]
    [InlineData("![image](x) http://example.org <http://example.org>")]
    public void Text_is_shown_as_it_is(string text)
    {
        var shown = Markdown.ToPlainText("> " + MarkdownEscape.Of(text) + "\n", new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras().Build());

        Assert.Equal(text.TrimEnd(), shown.TrimEnd());
    }
}
