using System.Text;

namespace Newslint.Cli.Input;

/// <summary>
/// The <c>.gitignore</c> files that speak about what is in a folder: its own and those of the folders above it, up to the top of
/// the git work tree, the folder that holds <c>.git</c>. The user's own ignore files are left aside, so that all see the same.
/// </summary>
internal sealed class GitIgnore
{
    private const string FileName = ".gitignore";

    private readonly GitIgnore? _above;
    private readonly int _folderLength;
    private readonly GitIgnorePattern[] _patterns;

    private GitIgnore(GitIgnore? above, string folder, string text)
    {
        _above = above;
        _folderLength = Encoding.UTF8.GetByteCount(folder) + (Path.EndsInDirectorySeparator(folder) ? 0 : 1);
        _patterns = Parse(text);
    }

    /// <summary>What speaks about the folder itself, that is, all above it; null outside of git work trees.</summary>
    /// <param name="folder">The full path of the folder, without a separator at its end.</param>
    public static GitIgnore? Above(string folder)
    {
        var above = new Stack<string>();
        for (var parent = Path.GetDirectoryName(folder); parent is not null; parent = Path.GetDirectoryName(parent))
        {
            above.Push(parent);
            if (GitWorkTree.IsTop(parent))
            {
                GitIgnore? ignore = null;
                foreach (var next in above)
                {
                    ignore = Enter(ignore, next);
                }

                return ignore;
            }
        }

        return null;
    }

    /// <summary>What speaks about the things in a folder, given what speaks about the folder itself.</summary>
    public static GitIgnore? Enter(GitIgnore? above, string folder)
    {
        if (GitWorkTree.IsTop(folder))
        {
            return new GitIgnore(above: null, folder, Read(folder));
        }

        // Only a work tree has ignore files: elsewhere they are files like others.
        return above is not null && Read(folder) is { Length: > 0 } text ? new GitIgnore(above, folder, text) : above;
    }

    /// <summary>Whether a file or folder, which lies where this speaks about, is ignored; the nearest file and in it the last line decide.</summary>
    public bool IsIgnored(string fullPath, bool isFolder)
    {
        var path = Encoding.UTF8.GetBytes(Path.DirectorySeparatorChar == '/' ? fullPath : fullPath.Replace(Path.DirectorySeparatorChar, '/'));
        for (var ignore = this; ignore is not null; ignore = ignore._above)
        {
            for (var i = ignore._patterns.Length - 1; i >= 0; i--)
            {
                if (ignore._patterns[i].Matches(path.AsSpan(ignore._folderLength), isFolder))
                {
                    return !ignore._patterns[i].IsNegated;
                }
            }
        }

        return false;
    }

    /// <summary>The text of a folder's file; empty where there is none, or, as for git, where it is a link or cannot be read.</summary>
    private static string Read(string folder)
    {
        var file = new FileInfo(Path.Combine(folder, FileName));
        try
        {
            return file.Exists && (file.Attributes & FileAttributes.ReparsePoint) == 0 ? File.ReadAllText(file.FullName) : "";
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    private static GitIgnorePattern[] Parse(string text)
    {
        var patterns = new List<GitIgnorePattern>();
        foreach (var line in text.Split('\n'))
        {
            if (GitIgnorePattern.Parse(line.EndsWith('\r') ? line[..^1] : line) is { } pattern)
            {
                patterns.Add(pattern);
            }
        }

        return [.. patterns];
    }
}
