namespace Newslint.Suppressions.Baselines;

/// <summary>A region of a file as SARIF writes it: lines and columns from 1, columns in UTF-16 code units, the end exclusive.</summary>
public readonly record struct BaselineRegion(int StartLine, int StartColumn, int EndLine, int EndColumn);
