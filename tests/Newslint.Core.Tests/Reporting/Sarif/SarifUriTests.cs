using Newslint.Reporting;
using Newslint.Reporting.Sarif;

namespace Newslint.Core.Tests.Reporting.Sarif;

public sealed class SarifUriTests
{
    [Theory]
    [InlineData("", "a.txt", "a.txt")]
    [InlineData("", "copy/a b#1 100%?ü😀.txt", "copy/a%20b%231%20100%25%3F%C3%BC%F0%9F%98%80.txt")]
    [InlineData("", "a:b[1]\\c.txt", "a%3Ab%5B1%5D%5Cc.txt")]
    [InlineData("", "a\n.txt", "a%0A.txt")]
    [InlineData("", "::/a.txt", "%3A%3A/a.txt")]
    [InlineData("copy/2025", "a.txt", "copy/2025/a.txt")]
    [InlineData("copy/2025", "../b/./a.txt", "copy/b/a.txt")]
    [InlineData("copy", "../../a.txt", "../a.txt")]
    [InlineData("", "../../a.txt", "../../a.txt")]
    [InlineData("copy", "/elsewhere/a b.txt", "file:///elsewhere/a%20b.txt")]
    [InlineData("copy", "/tree/other/a b.txt", "other/a%20b.txt")]
    [InlineData("copy", "/trees/a.txt", "file:///trees/a.txt")]
    [InlineData("copy", "C:/copy/a.txt", "file:///C%3A/copy/a.txt")]
    public void A_path_becomes_a_reference_from_the_top(string folder, string path, string reference) => Assert.Equal(reference, SarifUri.Of(new SourceTree(folder, "/tree"), path));

    [Fact]
    public void Half_of_a_surrogate_pair_becomes_a_replacement_character() => Assert.Equal("a%EF%BF%BD.txt", SarifUri.Of(SourceTree.None, "a\uD800.txt"));
}
