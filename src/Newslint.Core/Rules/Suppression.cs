namespace Newslint.Rules;

/// <summary>Somebody's word that a finding is to be left alone.</summary>
/// <param name="IsInSource">Whether it stands in the file of the finding, and not beside it.</param>
/// <param name="Reason">Why; null where nobody has said.</param>
public sealed record Suppression(bool IsInSource, string? Reason);
