namespace Newslint.Rules.Yaml;

/// <summary>The phrases that one file has for a shared list.</summary>
/// <param name="Language">The language of the articles in which they count, such as <c>de</c>; null for all.</param>
/// <param name="Phrases">The phrases.</param>
internal sealed record SharedPhrases(string? Language, string[] Phrases);
