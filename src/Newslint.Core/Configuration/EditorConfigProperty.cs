namespace Newslint.Configuration;

/// <summary>A line <c>key = value</c>.</summary>
/// <param name="Key">The key in lower case: case does not count in keys.</param>
/// <param name="Value">The value without outer blanks and without a comment after it; in lower case where the key is one of EditorConfig's own, and for <c>unset</c>.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column of the value, from 1, in UTF-16 code units.</param>
/// <param name="Header">The section that it stands in.</param>
public sealed record EditorConfigProperty(string Key, string Value, int Line, int Column, EditorConfigHeader Header)
{
    /// <summary>The key as written, for messages.</summary>
    public required string WrittenKey { get; init; }

    /// <summary>The column of the key, from 1, in UTF-16 code units.</summary>
    public required int KeyColumn { get; init; }
}
