namespace Newslint.Knowledge.Facts.Verification;

/// <summary>Something that is wrong with tables of facts, or worth knowing about them.</summary>
/// <param name="File">The table.</param>
/// <param name="Line">The line of the row, 1-based; 0 where the table as a whole is meant.</param>
/// <param name="IsError">Whether the tables must not be used as they are.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record FactProblem(string File, int Line, bool IsError, string Message);
