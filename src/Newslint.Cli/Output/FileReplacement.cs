namespace Newslint.Cli.Output;

/// <summary>
/// Puts new bytes in the place of a file, all or none. They are written beside it and renamed over it, so that a run that is stopped
/// leaves the old file; a link stays a link to the file that is replaced, and a file keeps its mode.
/// </summary>
internal static class FileReplacement
{
    /// <summary>Replaces the file at a path, if it still holds the bytes that were read.</summary>
    /// <exception cref="IOException">The file cannot be written, or is another one now.</exception>
    /// <exception cref="UnauthorizedAccessException">Nor may it.</exception>
    public static void Write(string path, byte[] before, byte[] after)
    {
        var target = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        if (new FileInfo(target) is { Exists: true, IsReadOnly: true })
        {
            throw new UnauthorizedAccessException();
        }

        var temporary = TemporaryBeside(target);
        try
        {
            // Nobody else may read it before it has the mode of the file that it replaces.
            WriteNew(temporary, after, UnixFileMode.UserRead | UnixFileMode.UserWrite);
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
            }

            if (!Holds(target, before))
            {
                throw new IOException("The file has changed since it was read.");
            }

            File.Move(temporary, target, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>Makes a file that is not there yet.</summary>
    /// <exception cref="IOException">The file cannot be written, or is there already.</exception>
    /// <exception cref="UnauthorizedAccessException">Nor may it.</exception>
    public static void Create(string path, byte[] bytes)
    {
        var temporary = TemporaryBeside(path);
        try
        {
            WriteNew(temporary, bytes, mode: null);
            File.Move(temporary, path, overwrite: false);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>What to say of a file that was not replaced, without its full path.</summary>
    public static string WhyNot(Exception exception) => exception switch
    {
        UnauthorizedAccessException => "Writing this file is not permitted: it, or its folder, is read-only. It was left as it was.",
        FileNotFoundException or DirectoryNotFoundException => "This file has gone while it was being fixed.",
        _ => $"{exception.Message} It was left as it was.",
    };

    /// <summary>Hidden and without an extension that is looked for: a run beside this one does not take it for copy.</summary>
    private static string TemporaryBeside(string path) => Path.Combine(Path.GetDirectoryName(path)!, $".newslint-{Path.GetRandomFileName()}.partial");

    private static void WriteNew(string path, byte[] bytes, UnixFileMode? mode)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = mode;
        }

        using var stream = new FileStream(path, options);
        stream.Write(bytes);
        stream.Flush(flushToDisk: true);
    }

    /// <summary>Opens the file for writing, too: a rename asks only whether the folder may be written.</summary>
    private static bool Holds(string path, byte[] expected)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
        var found = new byte[expected.Length + 1];
        return stream.ReadAtLeast(found, found.Length, throwOnEndOfStream: false) == expected.Length && found.AsSpan(0, expected.Length).SequenceEqual(expected);
    }
}
