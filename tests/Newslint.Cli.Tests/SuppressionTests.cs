namespace Newslint.Cli.Tests;

public sealed class SuppressionTests : IDisposable
{
    private const string Story = "The crews left.\n\nAdvertisement\n\nThe dam held.\n";
    private const string Entry = "- rule: ad-label\n  text: Advertisement\n  reason: The label is the story.\n";

    private readonly Newslint _newslint = new();

    public SuppressionTests() => _newslint.Write(".git/HEAD", "");

    public void Dispose() => _newslint.Dispose();

    [Theory]
    [InlineData("story.txt", "---\nnewslint-allow: NL1701\n---\n")]
    [InlineData("story.md", "---\nnewslint-allow: NL1701\n---\n")]
    [InlineData("story.md", "<!-- newslint-allow-begin ad-label: so --><!-- newslint-allow-end -->\n\n<!-- newslint-allow-begin furniture: so -->\n\n")]
    public void What_the_file_allows_is_neither_told_nor_fixed(string name, string head)
    {
        var path = _newslint.Write(name, head + Story);

        Assert.DoesNotContain("NL1701", _newslint.Run("check", name).Output, StringComparison.Ordinal);
        Assert.Equal("Nothing to fix in 1 file.\n", _newslint.Run("fix", name, "--skip", "host").Errors);
        Assert.Equal(head + Story, File.ReadAllText(path));
    }

    [Fact]
    public void What_a_file_beside_it_allows_is_neither_told_nor_fixed()
    {
        _newslint.Write("news/2025/story.txt", Story);
        _newslint.Write("news/newslint-allow.yml", Entry);

        var checkedAll = _newslint.Run(".");

        Assert.Equal((0, "", ""), (checkedAll.Code, checkedAll.Output, checkedAll.Errors));
        Assert.Equal("Nothing to fix in 1 file.\n", _newslint.Run("fix", ".").Errors);
    }

    [Theory]
    [InlineData(".git", 1)]
    [InlineData(".editorconfig", 1)]
    [InlineData("other", 0)]
    public void Files_above_the_top_do_not_count(string top, int code)
    {
        _newslint.Write("news/2025/story.txt", Story);
        _newslint.Write("news/newslint-allow.yml", Entry);
        _newslint.Write("news/2025/" + top, "root = true\n");

        Assert.Equal(code, _newslint.Run("news/2025/story.txt").Code);
    }

    [Fact]
    public void A_piped_article_is_allowed_what_its_front_matter_says()
    {
        var lines = _newslint.RunWithInput("{\"text\":\"---\\nnewslint-allow: NL1701\\n---\\nAdvertisement\"}\n{\"text\":\"Advertisement\"}\n", "pipe").Lines;

        Assert.Contains("\"diagnostics\":[]", lines[0], StringComparison.Ordinal);
        Assert.Contains("NL1701", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_file_is_trouble_and_the_rest_is_linted()
    {
        _newslint.Write("story.txt", Story);
        _newslint.Write("newslint-allow.yml", Entry + "- rule: NL1701\n  txt: x\n");
        _newslint.Write("news/other.txt", Story.Replace("Advertisement", "ADVERTISEMENT", StringComparison.Ordinal));
        _newslint.Write("news/newslint-allow.yml", "- rule: [");

        var result = _newslint.Run("check", ".", "--skip", "NL1710");

        Assert.Equal((2, ""), (result.Code, result.Output));
        Assert.StartsWith("news/newslint-allow.yml(", result.Errors, StringComparison.Ordinal);
        Assert.Contains("\nnewslint-allow.yml(5,3): error: 'txt' is no key of a suppression. Did you mean 'text'?\n", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Entries_that_nothing_needs_are_told_of_where_all_they_speak_about_was_linted()
    {
        _newslint.Write("news/story.txt", Story);
        _newslint.Write("newslint-allow.yml", "- { rule: ad-label, text: gone, reason: so }\n- { rule: ad-lable, text: gone }\n- { rule: NL1301, file: news/story.txt }\n");
        const string unknown = "newslint-allow.yml(2,11): warning: NL0005: 'ad-lable': there is no rule or category of that name. Did you mean 'ad-label'?\n";
        const string unused = "newslint-allow.yml(1,11): note: NL0004: 'ad-label' is allowed here, but it finds nothing in those words. Take the entry out.\n";
        const string ofFile = "newslint-allow.yml(3,11): note: NL0004: 'NL1301' is allowed here, but it finds nothing there. Take the entry out.\n";

        Assert.Equal(unused + unknown + ofFile, _newslint.Run(".").Errors);
        Assert.Equal(unknown + ofFile, _newslint.Run("news").Errors);
        Assert.Equal(unknown + ofFile, _newslint.Run("news/story.txt").Errors);
        Assert.Equal(string.Empty, _newslint.Run(".", "--only", "NL1301").Errors);

        _newslint.Write(".editorconfig", "[*]\ndotnet_diagnostic.NL0005.severity = none\ndotnet_diagnostic.NL0006.severity = warning\n");
        Assert.Equal(unused + "newslint-allow.yml(3,11): warning: NL0006: 'NL1301' is allowed without a reason. Add 'reason'.\n", _newslint.Run(".").Errors.Replace(ofFile, "", StringComparison.Ordinal));
    }

    [Fact]
    public void The_file_is_no_copy_and_no_rule()
    {
        _newslint.Write("rules/newslint-allow.yml", Entry);
        _newslint.Write("rules/plain-use.yml", "id: HOUSE0001\nname: plain-use\ncategory: house\nseverity: warning\nwhy: Short words are read faster.\nmessage: \"Write '{replacement}'.\"\nreplace: { utilize: use }\nexamples:\n  - bad: \"They [|utilize|] it.\"\n    fixed: \"They use it.\"\n");
        _newslint.Write("story.txt", "The crews utilize it.\n");

        var result = _newslint.Run("story.txt", "rules/newslint-allow.yml", "--rules", "rules");

        Assert.Equal((1, string.Empty), (result.Code, result.Errors));
        Assert.Contains("HOUSE0001", Assert.Single(result.Lines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("NL0004", "unused-suppression")]
    [InlineData("NL0005", "unknown-suppression")]
    [InlineData("suppression-without-reason", "NL0006")]
    public void What_is_told_of_suppressions_is_explained(string asked, string told) =>
        Assert.Contains(told, _newslint.Run("explain", asked).Output, StringComparison.Ordinal);

    [Fact]
    public void Files_of_folders_above_are_told_from_the_working_folder()
    {
        _newslint.Write("newslint-allow.yml", "- { rule: NL1701, txt: x }\n");
        _newslint.Write(".editorconfig", "[*.txt]\ndotnet_diagnostic.NL1701.severity = fatal\n");
        _newslint.Write("news/desk/story.txt", "Rain fell.\n");

        var result = _newslint.RunIn("news/desk", ".", "--format", "sarif");

        Assert.StartsWith("../../.editorconfig(2,", result.Errors, StringComparison.Ordinal);
        Assert.Contains("\n../../newslint-allow.yml(1,19): error: 'txt' is no key of a suppression.", result.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain(_newslint.Folder, result.Output + result.Errors, StringComparison.Ordinal);
    }
}
