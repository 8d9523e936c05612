using Microsoft.Win32.SafeHandles;

namespace Newslint.Cli.Output;

/// <summary>Standard input and output as byte streams.</summary>
internal static class StandardStreams
{
    /// <summary>
    /// Standard output. On a pipe it throws when the reader has gone, which <see cref="Console.OpenStandardOutput()"/> swallows, so
    /// that a run would go on for nothing. On a file it is the console's stream, which moves the file's shared position along.
    /// </summary>
    public static Stream OpenOutput()
    {
        if (!OperatingSystem.IsWindows())
        {
            var stream = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 1 << 16);
            if (!stream.CanSeek)
            {
                return stream;
            }
        }

        return new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
    }

    /// <summary>Standard input.</summary>
    public static Stream OpenInput() => Console.OpenStandardInput();
}
