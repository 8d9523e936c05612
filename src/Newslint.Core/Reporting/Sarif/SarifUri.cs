namespace Newslint.Reporting.Sarif;

/// <summary>Paths as SARIF and GitHub want them: URI references from the top of the source tree.</summary>
internal static class SarifUri
{
    /// <summary>The percent-encoded reference to a path of a run; a file URI where the file lies outside the tree.</summary>
    public static string Of(SourceTree tree, string path) => tree.PathFromTop(path) is { } fromTop ? Encode(fromTop) : $"file:///{Encode(path.TrimStart('/'))}";

    /// <summary>A path from the top of the tree as a reference.</summary>
    public static string Encode(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
