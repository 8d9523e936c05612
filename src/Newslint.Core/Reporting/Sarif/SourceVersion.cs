namespace Newslint.Reporting.Sarif;

/// <summary>The version of the sources that a log speaks of.</summary>
/// <param name="Repository">The absolute URI of the repository, without a user name or password.</param>
/// <param name="Revision">The revision: the full hash of a commit.</param>
/// <param name="Branch">The branch; null for none.</param>
public sealed record SourceVersion(Uri Repository, string Revision, string? Branch);
