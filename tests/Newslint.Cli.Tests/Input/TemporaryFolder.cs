namespace Newslint.Cli.Tests.Input;

/// <summary>A folder that is there for one test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string FullPath { get; } = Directory.CreateTempSubdirectory("newslint-").FullName;

    /// <summary>Makes files, and the folders on the way to them.</summary>
    public TemporaryFolder With(params string[] paths)
    {
        foreach (var path in paths)
        {
            Write(path, "copy");
        }

        return this;
    }

    /// <summary>Makes a file of a text.</summary>
    public TemporaryFolder Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text);
        return this;
    }

    public string At(string path) => Path.Combine(FullPath, path);

    public void Dispose() => Directory.Delete(FullPath, recursive: true);
}
