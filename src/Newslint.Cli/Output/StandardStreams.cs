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

    /// <summary>
    /// Reads from standard input, or stops waiting for it: nothing wakes a read that waits for a person or another program, and
    /// Ctrl-C must not wait with it. The read itself goes on until the process ends.
    /// </summary>
    public static T Await<T>(Func<T> read, CancellationToken stop) =>
        Task.Run(read, CancellationToken.None).WaitAsync(stop).GetAwaiter().GetResult();
}
