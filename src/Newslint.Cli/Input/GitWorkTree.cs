namespace Newslint.Cli.Input;

/// <summary>Where a git work tree begins: the folder that holds <c>.git</c>.</summary>
internal static class GitWorkTree
{
    /// <summary>Whether a folder is the top of a work tree; <c>.git</c> is a file in a linked work tree or a submodule.</summary>
    public static bool IsTop(string folder) => Path.Exists(Path.Combine(folder, ".git"));

    /// <summary>The way to a folder from the top of the work tree that it is in, with slashes; empty for the top, and outside of work trees.</summary>
    /// <param name="folder">The full path of the folder.</param>
    public static string PathFromTop(string folder)
    {
        for (var top = folder; top is not null; top = Path.GetDirectoryName(top))
        {
            if (IsTop(top))
            {
                var path = Path.GetRelativePath(top, folder);
                return path == "." ? "" : path.Replace(Path.DirectorySeparatorChar, '/');
            }
        }

        return "";
    }
}
