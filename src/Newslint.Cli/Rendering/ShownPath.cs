namespace Newslint.Cli.Rendering;

/// <summary>Full paths as people and programs read them.</summary>
internal static class ShownPath
{
    /// <summary>The path relative to the working folder where it lies below, else as it is; with slashes.</summary>
    public static string Of(string fullPath)
    {
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, fullPath);
        return (relative.StartsWith("..", StringComparison.Ordinal) ? fullPath : relative).Replace(Path.DirectorySeparatorChar, '/');
    }
}
