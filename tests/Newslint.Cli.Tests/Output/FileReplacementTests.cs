using Newslint.Cli.Output;
using Newslint.Cli.Tests.Input;

namespace Newslint.Cli.Tests.Output;

public sealed class FileReplacementTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _path;

    public FileReplacementTests()
    {
        _path = _folder.At("story.txt");
        File.WriteAllBytes(_path, "before"u8.ToArray());
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_new_bytes_take_the_place_of_those_that_were_read()
    {
        FileReplacement.Write(_path, "before"u8.ToArray(), "after"u8.ToArray());

        Assert.Equal("after", File.ReadAllText(_path));
        AssertAlone();
    }

    [Theory]
    [InlineData("Before")]
    [InlineData("before and more")]
    [InlineData("bef")]
    [InlineData("")]
    public void A_file_that_has_changed_since_is_not_overwritten(string meanwhile)
    {
        File.WriteAllText(_path, meanwhile);

        var why = Assert.Throws<IOException>(() => FileReplacement.Write(_path, "before"u8.ToArray(), "after"u8.ToArray()));

        Assert.Equal("The file has changed since it was read. It was left as it was.", FileReplacement.WhyNot(why));
        Assert.Equal(meanwhile, File.ReadAllText(_path));
        AssertAlone();
    }

    [Fact]
    public void A_file_that_has_gone_does_not_come_back()
    {
        File.Delete(_path);

        var why = Assert.ThrowsAny<IOException>(() => FileReplacement.Write(_path, "before"u8.ToArray(), "after"u8.ToArray()));

        Assert.Equal("This file has gone while it was being fixed.", FileReplacement.WhyNot(why));
        Assert.Empty(Directory.GetFileSystemEntries(_folder.FullPath));
    }

    private void AssertAlone() => Assert.Equal([_path], Directory.GetFileSystemEntries(_folder.FullPath));
}
