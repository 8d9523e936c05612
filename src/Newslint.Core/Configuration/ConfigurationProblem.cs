namespace Newslint.Configuration;

/// <summary>Something in a configuration file that has no effect, and what to write instead.</summary>
/// <param name="Path">The file.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, in UTF-16 code units.</param>
/// <param name="Message">What was found and what was expected.</param>
public sealed record ConfigurationProblem(string Path, int Line, int Column, string Message);
