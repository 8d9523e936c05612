using Newslint.Cli.Output;

namespace Newslint.Cli.Tests.Output;

public sealed class OutputTargetTests : IDisposable
{
    private readonly Newslint _newslint = new();

    public void Dispose() => _newslint.Dispose();

    [UnixTheory]
    [InlineData("/dev/null", true)]
    [InlineData("/dev/stdout", true)]
    [InlineData("/dev/fd/63", true)]
    [InlineData("/dev/shm/report.txt", false)]
    [InlineData("/home/dev/null", false)]
    public void A_device_is_no_file_to_replace(string path, bool isDevice) => Assert.Equal(isDevice, OutputTarget.IsDevice(path));

    [UnixTheory]
    [InlineData("there.txt")]
    [InlineData("not-yet.txt")]
    public void A_link_stays_a_link_to_the_file_that_is_written(string target)
    {
        _newslint.Write("story.txt", "Advertisement\n");
        _newslint.Write("there.txt", "old\n");
        File.CreateSymbolicLink(Path.Combine(_newslint.Folder, "report.txt"), target);

        Assert.Equal(1, _newslint.Run("story.txt", "--output", "report.txt").Code);
        Assert.NotNull(new FileInfo(Path.Combine(_newslint.Folder, "report.txt")).LinkTarget);
        Assert.StartsWith("story.txt(1,1,1,14)", _newslint.Read(target), StringComparison.Ordinal);
    }
}
