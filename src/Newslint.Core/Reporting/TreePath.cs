namespace Newslint.Reporting;

/// <summary>Paths as services want them that know the whole source tree: from its top, without <c>.</c> and <c>..</c>.</summary>
internal static class TreePath
{
    /// <summary>
    /// The way from the top to <paramref name="path"/>, which is relative to <paramref name="folder"/>, which is relative to the top; an absolute
    /// path stays as it is.
    /// </summary>
    public static string Of(string folder, string path) => IsAbsolute(path) ? path : string.Join('/', PartsOf(folder, path));

    /// <summary>Whether a path names a place on the machine.</summary>
    public static bool IsAbsolute(string path) => path.StartsWith('/') || (path.Length > 2 && path[1] == ':' && path[2] == '/');

    /// <summary>The folders from the top down to the file, and its name.</summary>
    public static List<string> PartsOf(string folder, string path)
    {
        var parts = new List<string>();
        foreach (var part in (folder + "/" + path).Split('/'))
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

        return parts;
    }
}
