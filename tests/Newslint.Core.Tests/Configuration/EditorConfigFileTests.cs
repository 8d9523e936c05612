using Newslint.Configuration;

namespace Newslint.Core.Tests.Configuration;

public sealed class EditorConfigFileTests
{
    [Fact]
    public void Sections_keep_their_properties_in_order()
    {
        var file = Parse("root = true\n\n[*.txt] ; copy\nnewslint_style = ap\nIndent_Size: 2 # two\n\n[*.md]\nkey =\n");

        Assert.True(file.IsRoot);
        Assert.Empty(file.Problems);
        Assert.Equal(2, file.Sections.Length);
        Assert.Equal(
            [new EditorConfigProperty("newslint_style", "ap", 4, 18), new EditorConfigProperty("Indent_Size", "2", 5, 14)],
            file.Sections[0].Properties.AsEnumerable());
        Assert.True(file.Sections[0].Glob.Matches("a.txt"));
        Assert.Equal([new EditorConfigProperty("key", "", 8, 6)], file.Sections[1].Properties.AsEnumerable());
    }

    [Theory]
    [InlineData("root = true", true)]
    [InlineData("\uFEFFROOT=True", true)]
    [InlineData("  # comment\r\r\n\troot : TRUE ; yes", true)]
    [InlineData("root = false", false)]
    [InlineData("[*]\nroot = true", false)]
    [InlineData("", false)]
    public void Root_counts_before_the_first_section(string text, bool isRoot)
    {
        var file = Parse(text);
        Assert.Equal(isRoot, file.IsRoot);
        Assert.Empty(file.Problems);
    }

    [Theory]
    [InlineData("[*]\nnonsense", 2, 1, "'nonsense' is neither a section header, a comment nor 'key = value'.")]
    [InlineData("[*]\n\n   nonsense # here", 3, 4, "'nonsense' is neither a section header, a comment nor 'key = value'.")]
    [InlineData("[*]\r= 1", 2, 1, "'= 1' is neither a section header, a comment nor 'key = value'.")]
    [InlineData("[*.txt\na = 1", 1, 1, "A section header is a pattern in brackets, such as '[*.txt]'; the lines under this one have no effect.")]
    [InlineData("[]", 1, 1, "A section header is a pattern in brackets, such as '[*.txt]'; the lines under this one have no effect.")]
    [InlineData("[*] x", 1, 1, "A section header is a pattern in brackets, such as '[*.txt]'; the lines under this one have no effect.")]
    [InlineData("[a#b]", 1, 1, "A section header is a pattern in brackets, such as '[*.txt]'; the lines under this one have no effect.")]
    [InlineData(" [{a]", 1, 3, "'{a' is not a pattern: a bracket, brace or backslash stands alone, or a comma outside braces ('{a,b}'). The lines under it have no effect.")]
    [InlineData("root = yes", 1, 8, "'yes' is not a value of 'root': write 'true' or 'false'.")]
    [InlineData("newslint_style = ap", 1, 1, "'newslint_style' has no effect before the first section: put it under a header such as '[*.txt]'.")]
    public void What_cannot_be_read_is_a_problem(string text, int line, int column, string message) =>
        Assert.Equal([new ConfigurationProblem("/copy/.editorconfig", line, column, message)], Parse(text).Problems.AsEnumerable());

    [Fact]
    public void What_follows_a_malformed_header_belongs_to_no_section()
    {
        var file = Parse("[*.txt]\na = 1\n[*.md\nb = 2\n[*]\nc = 3");
        Assert.Equal(["a", "c"], file.Sections.SelectMany(section => section.Properties).Select(property => property.Key));
    }

    private static EditorConfigFile Parse(string text) => EditorConfigFile.Parse("/copy/.editorconfig", text);
}
