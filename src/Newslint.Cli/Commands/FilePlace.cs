using System.Globalization;

namespace Newslint.Cli.Commands;

/// <summary>A file and a place in it, as findings are printed and editors write them: <c>story.txt:12:4</c>.</summary>
/// <param name="Path">The file.</param>
/// <param name="Line">1-based; null for the whole file.</param>
/// <param name="Column">1-based, in UTF-16 code units; null for the whole line.</param>
internal sealed record FilePlace(string Path, int? Line, int? Column)
{
    /// <summary>Reads a place. A file whose name ends in numbers is taken by its name.</summary>
    /// <exception cref="UsageException">There is no such file.</exception>
    public static FilePlace Read(string text)
    {
        if (File.Exists(text))
        {
            return new FilePlace(text, null, null);
        }

        if (Cut(text) is not var (path, number))
        {
            throw new UsageException($"{text}: There is no such file.");
        }

        if (File.Exists(path))
        {
            return new FilePlace(path, number, null);
        }

        return Cut(path) is var (shorter, line) && File.Exists(shorter)
            ? new FilePlace(shorter, line, number)
            : throw new UsageException($"{text}: There is no such file. Write a path, and behind it the line and the column: story.txt:12:4.");
    }

    private static (string Path, int Number)? Cut(string text)
    {
        var colon = text.LastIndexOf(':');
        return colon > 0 && int.TryParse(text.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? (text[..colon], number)
            : null;
    }
}
