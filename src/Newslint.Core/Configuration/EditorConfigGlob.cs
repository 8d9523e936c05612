namespace Newslint.Configuration;

/// <summary>The pattern of a section header, with the meaning that Roslyn gives it.</summary>
/// <remarks>
/// <c>*</c> stands for anything but a slash, <c>**</c> for anything, <c>?</c> for one character, <c>[abc]</c>, <c>[a-c]</c> and
/// <c>[!abc]</c> for one of a set, <c>{a,b}</c> for one of several patterns, <c>{1..3}</c> for a whole number; a backslash takes
/// the meaning from the sign after it. A pattern without a slash matches in any folder. Case counts.
/// </remarks>
public sealed class EditorConfigGlob
{
    private readonly GlobPart _pattern;
    private readonly GlobRegex? _regex;

    private EditorConfigGlob(GlobPart pattern, GlobRegex? regex)
    {
        _pattern = pattern;
        _regex = regex;
    }

    /// <summary>
    /// Reads a pattern; null where a bracket, brace or backslash stands alone, a comma stands outside braces, a range or an escape in brackets
    /// makes no sense, or braces stand more than 1,000 deep.
    /// </summary>
    public static EditorConfigGlob? TryParse(string pattern)
    {
        var parser = new GlobParser(pattern);
        if (parser.Parse() is not { } parsed)
        {
            return null;
        }

        if (!parser.NeedsRegex)
        {
            return new EditorConfigGlob(parsed, regex: null);
        }

        return GlobRegex.TryCreate(parsed) is { } regex ? new EditorConfigGlob(parsed, regex) : null;
    }

    /// <summary>Whether the pattern matches the whole of a path with slashes, relative to the folder of the file that holds the pattern.</summary>
    /// <remarks>Takes time of the order of the pattern's length times the path's, whatever the pattern.</remarks>
    public bool Matches(string relativePath)
    {
        var path = "/" + relativePath;
        if (_regex is not null)
        {
            return _regex.Matches(path);
        }

        var start = new bool[path.Length + 1];
        start[0] = true;
        var ends = _pattern.Advance(start, path);

        // Roslyn's patterns are regular expressions, whose end may stand before a last line break: a file may be named so.
        return ends[path.Length] || (path[^1] == '\n' && ends[path.Length - 1]);
    }
}
