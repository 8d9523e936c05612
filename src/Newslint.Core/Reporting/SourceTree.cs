namespace Newslint.Reporting;

/// <summary>The tree of folders that paths are shown from in logs for other programs: the git work tree, where there is one.</summary>
/// <param name="Folder">The folder that paths of a run are relative to, with slashes, as seen from the top; empty where it is the top.</param>
/// <param name="Top">The full path of the top, with slashes and without one at its end; null where it is not known.</param>
public sealed record SourceTree(string Folder, string? Top)
{
    /// <summary>No tree: paths stay as they are.</summary>
    public static SourceTree None { get; } = new(string.Empty, null);

    /// <summary>The way to a file from the top, with slashes; <c>..</c> stands at its beginning only. Null for a full path elsewhere.</summary>
    /// <param name="path">A path of the run, relative to <see cref="Folder"/>, or a full one.</param>
    public string? PathFromTop(string path)
    {
        if (path == Top)
        {
            return string.Empty;
        }

        var isFull = IsFull(path);
        if (isFull && (Top is null || !path.StartsWith(Top + "/", StringComparison.Ordinal)))
        {
            return null;
        }

        var parts = new List<string>();
        foreach (var part in (isFull ? path[(Top!.Length + 1)..] : $"{Folder}/{path}").Split('/'))
        {
            if (part == ".." && parts.Count > 0 && parts[^1] != "..")
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part.Length > 0 && part != ".")
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }

    private static bool IsFull(string path) => path.StartsWith('/') || (path.Length > 2 && char.IsAsciiLetter(path[0]) && path[1] == ':' && path[2] == '/');
}
