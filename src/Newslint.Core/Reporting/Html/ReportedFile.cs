namespace Newslint.Reporting.Html;

/// <summary>A file with findings, as the summary knows it.</summary>
/// <param name="Number">Its number on the page, from 1.</param>
/// <param name="Path">Its path as it is shown.</param>
/// <param name="Counts">Its findings.</param>
/// <param name="IsShown">Whether its copy is on the page.</param>
internal sealed record ReportedFile(int Number, string Path, SeverityCounts Counts, bool IsShown);
