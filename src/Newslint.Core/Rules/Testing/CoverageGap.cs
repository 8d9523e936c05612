namespace Newslint.Rules.Testing;

/// <summary>A condition that the examples leave in the dark.</summary>
/// <param name="Line">Where it stands in the rule file, 1-based.</param>
/// <param name="Column">1-based.</param>
/// <param name="Condition">What it is, as the file writes it, short.</param>
/// <param name="Missing">What no example shows.</param>
internal sealed record CoverageGap(int Line, int Column, string Condition, string Missing);
