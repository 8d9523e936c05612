namespace Newslint.Configuration;

/// <summary>A line <c>key = value</c> of a section.</summary>
/// <param name="Key">The key as written; keys are compared without regard to case.</param>
/// <param name="Value">The value as written, without outer blanks and without a comment after it.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column of the value, from 1, in UTF-16 code units.</param>
public sealed record EditorConfigProperty(string Key, string Value, int Line, int Column);
