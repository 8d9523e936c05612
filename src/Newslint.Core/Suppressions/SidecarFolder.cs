namespace Newslint.Suppressions;

/// <summary>A folder with a file of suppressions, and the next one above it that counts.</summary>
/// <param name="Prefix">What stands before the paths of files in it.</param>
/// <param name="File">The file.</param>
/// <param name="Above">The next one; null for none.</param>
internal sealed record SidecarFolder(string Prefix, SidecarFile File, SidecarFolder? Above);
