using Newslint.Cli.Input;

namespace Newslint.Cli.Tests.Input;

public sealed class GitWorkTreeTests
{
    [Theory]
    [InlineData("https://github.com/desk/copy.git", "https://github.com/desk/copy")]
    [InlineData("https://reporter:secret@example.org:8443/desk/copy.git/", "https://example.org:8443/desk/copy")]
    [InlineData("http://example.org/copy", "http://example.org/copy")]
    [InlineData("git@github.com:desk/copy.git", "https://github.com/desk/copy")]
    [InlineData("ssh://git@example.org:2222/desk/copy", "https://example.org/desk/copy")]
    [InlineData("/srv/git/copy.git", null)]
    [InlineData("../copy", null)]
    [InlineData("file:///srv/git/copy", null)]
    [InlineData("C:\\copy", null)]
    [InlineData("", null)]
    public void A_remote_has_an_address_without_secrets_or_none(string remote, string? address) => Assert.Equal(address, GitWorkTree.WebAddressOf(remote)?.AbsoluteUri);

    [Theory]
    [InlineData("", "", "a.txt", "a.txt")]
    [InlineData("copy/2025", "copy/2025", "../b.txt", "copy/b.txt")]
    [InlineData("copy/2025", "copy/2025", "../../../b.txt", "../b.txt")]
    public void Paths_are_shown_from_the_top(string folder, string shownFolder, string path, string fromTop)
    {
        using var temporary = new TemporaryFolder();
        temporary.With(".git/HEAD", "copy/2025/a.txt");

        var tree = GitWorkTree.TreeOf(Path.TrimEndingDirectorySeparator(temporary.At(folder)));
        Assert.Equal((shownFolder, temporary.FullPath), (tree.Folder, tree.Top));
        Assert.Equal(fromTop, tree.PathFromTop(path));
        Assert.Equal("x/y.txt", tree.PathFromTop(temporary.At("x/./y.txt")));
        Assert.Null(tree.PathFromTop(temporary.FullPath + "x/y.txt"));
    }
}
