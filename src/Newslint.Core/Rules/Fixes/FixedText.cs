namespace Newslint.Rules.Fixes;

/// <summary>A text with fixes in it.</summary>
/// <param name="Text">The text.</param>
/// <param name="Made">The number of fixes that were made.</param>
/// <param name="Left">The number of those that want to change what another one has changed already.</param>
public sealed record FixedText(string Text, int Made, int Left);
