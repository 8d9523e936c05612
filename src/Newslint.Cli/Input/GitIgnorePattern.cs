namespace Newslint.Cli.Input;

/// <summary>A line of a <c>.gitignore</c> file.</summary>
internal sealed class GitIgnorePattern
{
    private readonly GitGlob _glob;
    private readonly bool _isForFolders;
    private readonly bool _isForNames;

    private GitIgnorePattern(GitGlob glob, bool isNegated, bool isForFolders, bool isForNames)
    {
        _glob = glob;
        IsNegated = isNegated;
        _isForFolders = isForFolders;
        _isForNames = isForNames;
    }

    /// <summary>Whether what matches is taken back in.</summary>
    public bool IsNegated { get; }

    /// <summary>Reads a line without its line break; null where it is blank, a comment, or can match nothing.</summary>
    public static GitIgnorePattern? Parse(string line)
    {
        if (line.StartsWith('#'))
        {
            return null;
        }

        var end = EndWithoutSpaces(line);
        var start = line.StartsWith('!') ? 1 : 0;
        var isForFolders = end > start && line[end - 1] == '/';
        end -= isForFolders ? 1 : 0;
        var isForNames = line.IndexOf('/', start, Math.Max(0, end - start)) < 0;
        var isAnchored = start < end && line[start] == '/';
        var text = start < end ? line[(isAnchored ? start + 1 : start)..end] : "";
        return text.Length > 0 && GitGlob.Parse(text) is { } glob
            ? new GitIgnorePattern(glob, isNegated: start == 1, isForFolders, isForNames)
            : null;
    }

    /// <summary>Whether a path, relative to the folder of the <c>.gitignore</c> file, matches.</summary>
    public bool Matches(ReadOnlySpan<byte> path, bool isFolder)
    {
        if (_isForFolders && !isFolder)
        {
            return false;
        }

        return _glob.Matches(_isForNames ? path[(path.LastIndexOf((byte)'/') + 1)..] : path);
    }

    /// <summary>Where the line ends without spaces that no backslash protects.</summary>
    private static int EndWithoutSpaces(string line)
    {
        var end = 0;
        for (var at = 0; at < line.Length; at++)
        {
            if (line[at] == '\\' && at + 1 < line.Length)
            {
                at++;
                end = at + 1;
            }
            else if (line[at] != ' ')
            {
                end = at + 1;
            }
        }

        return end;
    }
}
