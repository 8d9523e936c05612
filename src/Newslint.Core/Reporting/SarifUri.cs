namespace Newslint.Reporting;

/// <summary>Paths as SARIF and GitHub want them: URI references from the top of the source tree.</summary>
internal static class SarifUri
{
    /// <summary>
    /// The percent-encoded reference to <paramref name="path"/>, which is relative to <paramref name="folder"/>, which is relative to the top;
    /// an absolute path becomes a file URI.
    /// </summary>
    public static string Of(string folder, string path) =>
        TreePath.IsAbsolute(path) ? "file:///" + Encode(path.TrimStart('/').Split('/')) : Encode(TreePath.PartsOf(folder, path));

    private static string Encode(IEnumerable<string> parts) => string.Join('/', parts.Select(Uri.EscapeDataString));
}
