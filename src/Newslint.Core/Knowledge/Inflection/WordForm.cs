namespace Newslint.Knowledge.Inflection;

/// <summary>A form of a word or phrase.</summary>
/// <param name="Text">How it is spelled.</param>
/// <param name="Kind">Which form it is, or which forms.</param>
internal readonly record struct WordForm(string Text, WordFormKind Kind);
