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

    private EditorConfigGlob(GlobPart pattern) => _pattern = pattern;

    /// <summary>Reads a pattern; null where a bracket, brace or backslash stands alone, a comma stands outside braces, or braces stand more than 32 deep.</summary>
    public static EditorConfigGlob? TryParse(string pattern)
    {
        var parsed = new GlobParser(pattern).Parse();
        return parsed is null ? null : new EditorConfigGlob(parsed);
    }

    /// <summary>Whether the pattern matches the whole of a path with slashes, relative to the folder of the file that holds the pattern.</summary>
    /// <remarks>Takes time of the order of the pattern's length times the path's, whatever the pattern.</remarks>
    public bool Matches(string relativePath)
    {
        var path = "/" + relativePath;
        var start = new bool[path.Length + 1];
        start[0] = true;
        return _pattern.Advance(start, path)[path.Length];
    }
}
