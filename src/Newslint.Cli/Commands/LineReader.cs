using Newslint.Cli.Output;

namespace Newslint.Cli.Commands;

/// <summary>Cuts a stream of bytes into lines at LF; a CR before it goes. A byte order mark at the beginning is left out.</summary>
internal static class LineReader
{
    /// <summary>The lines, as they come; the last one also without a line break.</summary>
    public static IEnumerable<byte[]> Lines(Stream stream, CancellationToken stop)
    {
        var buffer = new byte[1 << 16];
        var filled = 0;
        var isFirst = true;
        while (true)
        {
            var (target, from) = (buffer, filled);
            var read = StandardStreams.Await(() => stream.Read(target, from, target.Length - from), stop);
            var searchFrom = filled;
            filled += read;
            var start = 0;
            while (Array.IndexOf(buffer, (byte)'\n', Math.Max(start, searchFrom), filled - Math.Max(start, searchFrom)) is >= 0 and var end)
            {
                yield return Line(buffer, start, end, isFirst);
                isFirst = false;
                start = end + 1;
            }

            if (read == 0)
            {
                if (filled > start)
                {
                    yield return Line(buffer, start, filled, isFirst);
                }

                yield break;
            }

            Buffer.BlockCopy(buffer, start, buffer, 0, filled - start);
            filled -= start;
            if (filled == buffer.Length)
            {
                Array.Resize(ref buffer, buffer.Length * 2);
            }
        }
    }

    private static byte[] Line(byte[] buffer, int start, int end, bool isFirst)
    {
        var line = buffer.AsSpan(start, end - start);
        if (isFirst && line.StartsWith("\uFEFF"u8))
        {
            line = line[3..];
        }

        return (line.EndsWith("\r"u8) ? line[..^1] : line).ToArray();
    }
}
