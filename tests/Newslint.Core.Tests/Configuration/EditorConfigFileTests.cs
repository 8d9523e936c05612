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
        var copy = new EditorConfigHeader("/copy/.editorconfig", 3, "*.txt");
        Assert.Equal(
            [
                new EditorConfigProperty("newslint_style", "ap", 4, 18, copy) { WrittenKey = "newslint_style", KeyColumn = 1 },
                new EditorConfigProperty("indent_size", "2", 5, 14, copy) { WrittenKey = "Indent_Size", KeyColumn = 1 },
            ],
            file.Sections[0].Properties.AsEnumerable());
        Assert.True(file.Sections[0].Glob.Matches("a.txt"));
        Assert.Equal("*.md", file.Sections[1].Header.Pattern);
        Assert.Equal(("key", "", 8, 6), Assert.Single(file.Sections[1].Properties) is var key ? (key.Key, key.Value, key.Line, key.Column) : default);
    }

    [Theory]
    [InlineData("root = true", true)]
    [InlineData("ROOT=True", true)]
    [InlineData("root = true\nroot = false", false)]
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
    [InlineData("[*.txt\na = 1", 1, 1, "A section header is a pattern in brackets, such as '[*.txt]'. This is none, so the lines under it count for the section above it.")]
    [InlineData("[]", 1, 1, "A section header is a pattern in brackets, such as '[*.txt]'. This is none, so the lines under it count for the section above it.")]
    [InlineData("[*] x", 1, 1, "A section header is a pattern in brackets, such as '[*.txt]'. This is none, so the lines under it count for the section above it.")]
    [InlineData("[a#b]", 1, 1, "A section header is a pattern in brackets, such as '[*.txt]'. This is none, so the lines under it count for the section above it.")]
    [InlineData(" [{a]", 1, 3, "'{a' is not a pattern: a bracket, brace or backslash stands alone or out of order, or a comma outside braces ('{a,b}'). The lines under it have no effect.")]
    [InlineData("[[c-a]]", 1, 2, "'[c-a]' is not a pattern: a bracket, brace or backslash stands alone or out of order, or a comma outside braces ('{a,b}'). The lines under it have no effect.")]
    [InlineData("[*]\n a b = 1", 2, 3, "'a b = 1' has no effect: a key is of letters, digits, '.', '-' and '_'.")]
    [InlineData("[*]\u2028nonsense", 1, 5, "'nonsense' is neither a section header, a comment nor 'key = value'.")]
    [InlineData("\uFEFF[*]", 1, 1, "A second byte order mark stands here, so the line has no effect. Take it out.")]
    [InlineData("is_global = no", 1, 1, "'is_global' makes this a file for whole paths, whatever its value: patterns have no effect in it. Take the line out.")]
    [InlineData("root = yes", 1, 8, "'yes' is not a value of 'root': write 'true' or 'false'.")]
    [InlineData("newslint_style = ap", 1, 1, "'newslint_style' has no effect before the first section: put it under a header such as '[*.txt]'.")]
    public void What_cannot_be_read_is_a_problem(string text, int line, int column, string message) =>
        Assert.Equal([new ConfigurationProblem("/copy/.editorconfig", line, column, message)], Parse(text).Problems.AsEnumerable());

    [Fact]
    public void What_follows_a_malformed_header_belongs_to_the_section_above()
    {
        var file = Parse("[*.txt]\na = 1\n[*.md\nb = 2\n[{]\nc = 3\n[*]\nd = 4");
        Assert.Equal(["a b", "d"], file.Sections.Select(section => string.Join(' ', section.Properties.Select(property => property.Key))));
        Assert.Equal([3, 5], file.Problems.Select(problem => problem.Line));
    }

    private static EditorConfigFile Parse(string text) => EditorConfigFile.Parse("/copy/.editorconfig", text);
}
