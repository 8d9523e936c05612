namespace Newslint.Benchmarks.Sites;

/// <summary>A page of a made-up site as text, with what is furniture in it.</summary>
/// <param name="Path">Where it lies in the archive, with <c>/</c>.</param>
/// <param name="Text">Its text; lines end with LF.</param>
/// <param name="Furniture">For each line that is not blank, by its number from 1, whether it belongs to the page and not to the story.</param>
internal sealed record SitePage(string Path, string Text, IReadOnlyDictionary<int, bool> Furniture);
