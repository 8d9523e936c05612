namespace Newslint.Benchmarks.Sites;

/// <summary>A story before it stands on a page.</summary>
/// <param name="Headline">Its headline.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="Parts">Its paragraphs, and lists of lines that belong together, such as a table.</param>
internal sealed record Story(string Headline, string Author, IReadOnlyList<string[]> Parts);
