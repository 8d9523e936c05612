namespace Newslint.Configuration;

/// <summary>Where the properties of a section stand: the file, and the pattern in brackets above them.</summary>
/// <param name="Path">The file.</param>
/// <param name="Line">The line of the header, from 1; 0 for what stands before the first one.</param>
/// <param name="Pattern">The pattern as written; empty for what stands before the first header.</param>
public sealed record EditorConfigHeader(string Path, int Line, string Pattern)
{
    /// <summary>What stands before the names of the files beside the configuration file.</summary>
    internal string Prefix => Path[..(Path.LastIndexOf('/') + 1)];
}
