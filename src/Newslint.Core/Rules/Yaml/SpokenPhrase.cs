namespace Newslint.Rules.Yaml;

/// <summary>A phrase of a rule, and where it counts.</summary>
/// <param name="Text">The phrase.</param>
/// <param name="Language">The language of the articles in which it counts, such as <c>de</c>; null for all.</param>
internal sealed record SpokenPhrase(string Text, string? Language = null);
