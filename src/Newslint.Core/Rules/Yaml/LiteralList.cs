namespace Newslint.Rules.Yaml;

/// <summary>Words that the prefilter looks for on behalf of one list of phrases or one pattern.</summary>
/// <param name="Phrases">The words, any of which is a hit.</param>
/// <param name="AreFragments">
/// Whether they may stand within words. Fragments only tell where a condition needs to be asked at all.
/// </param>
internal sealed record LiteralList(string[] Phrases, bool AreFragments = false)
{
    /// <summary>For each phrase the language of the articles in which it counts, null for all; null where all count everywhere.</summary>
    public string?[]? Languages { get; init; }
}
