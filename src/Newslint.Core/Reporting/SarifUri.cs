namespace Newslint.Reporting;

/// <summary>Paths as SARIF and GitHub want them: URI references from the top of the source tree.</summary>
internal static class SarifUri
{
    /// <summary>
    /// The percent-encoded reference to <paramref name="path"/>, which is relative to <paramref name="folder"/>, which is relative to the top;
    /// an absolute path becomes a file URI.
    /// </summary>
    public static string Of(string folder, string path)
    {
        if (path.StartsWith('/') || (path.Length > 2 && path[1] == ':' && path[2] == '/'))
        {
            return "file:///" + Encode(path.TrimStart('/').Split('/'));
        }

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

        return Encode(parts);
    }

    private static string Encode(IEnumerable<string> parts) => string.Join('/', parts.Select(Uri.EscapeDataString));
}
