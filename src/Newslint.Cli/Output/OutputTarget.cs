using Newslint.Cli.Input;

namespace Newslint.Cli.Output;

/// <summary>
/// Where a run writes: standard output, or a file that appears only when it is whole. It is written beside its place and
/// renamed at the end, so a run that is stopped leaves the old file. A link stays a link, and a device is written to.
/// </summary>
internal sealed class OutputTarget : IDisposable
{
    private readonly string? _path;
    private readonly string? _temporary;

    private OutputTarget(string? path)
    {
        _path = path is null ? null : PlaceOf(Path.GetFullPath(path));
        if (_path is not null && IsDevice(_path))
        {
            Stream = new FileStream(_path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, 1 << 16);
            return;
        }

        _temporary = path is null ? null : $"{_path}.{Environment.ProcessId}.partial";
        Stream = _temporary is null ? StandardStreams.OpenOutput() : new FileStream(_temporary, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16);
    }

    /// <summary>Whether a path is that of a device, such as <c>/dev/null</c> or <c>/dev/stdout</c>: root may rename a file over it, which breaks the machine.</summary>
    internal static bool IsDevice(string fullPath) =>
        !OperatingSystem.IsWindows() && fullPath.StartsWith("/dev/", StringComparison.Ordinal) && !fullPath.StartsWith("/dev/shm/", StringComparison.Ordinal);

    /// <summary>The bytes go here.</summary>
    public Stream Stream { get; }

    /// <summary>Opens a file, or standard output for null.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Nor may it.</exception>
    public static OutputTarget Open(string? path)
    {
        // Both would come to light at the end only, when the file is put in its place.
        if (path is { Length: 0 })
        {
            throw new IOException("Write the name of a file.");
        }

        if (path is not null && Path.GetDirectoryName(path) is { Length: > 0 } folder && !Directory.Exists(folder))
        {
            throw new IOException($"There is no folder '{InputFile.WithSlashes(folder)}'. Make it first.");
        }

        return Directory.Exists(path) ? throw new IOException("This is a folder. Write the name of a file.") : new OutputTarget(path);
    }

    /// <summary>The full path of what a link leads to; other paths, and devices, some of which are links, as they are.</summary>
    private static string PlaceOf(string fullPath)
    {
        var file = new FileInfo(fullPath);
        return IsDevice(fullPath) || file.LinkTarget is null ? fullPath : file.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? fullPath;
    }

    /// <summary>Puts the whole file in its place.</summary>
    public void Commit()
    {
        Stream.Flush();
        if (_temporary is not null)
        {
            Stream.Dispose();
            File.Move(_temporary, _path!, overwrite: true);
        }
    }

    /// <summary>Closes the stream; a file that was not committed goes.</summary>
    public void Dispose()
    {
        try
        {
            Stream.Dispose();
        }
        catch (IOException)
        {
            // The reader of the pipe has gone; there is nobody left to write to.
        }

        if (_temporary is not null && File.Exists(_temporary))
        {
            File.Delete(_temporary);
        }
    }
}
