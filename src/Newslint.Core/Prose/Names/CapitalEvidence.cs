using Newslint.Knowledge;

namespace Newslint.Prose.Names;

/// <summary>
/// How the words of an article are written where their first letter tells something: inside sentences that are no headline. A word that
/// has a capital there, and never goes without, is a name at the beginning of a sentence too.
/// </summary>
internal sealed class CapitalEvidence
{
    private const long Small = 1;
    private const long Capital = 2;

    private readonly WordTable _words = new();

    /// <summary>Notes a word inside a sentence.</summary>
    public void Add(ReadOnlySpan<char> word, bool isCapitalised) => _words.ValueOf(word) |= isCapitalised ? Capital : Small;

    /// <summary>Whether the article writes the word with a capital inside sentences, always.</summary>
    public bool IsName(ReadOnlySpan<char> word) => _words.Find(word) == Capital;

    /// <summary>Whether the article writes the word with a small letter somewhere.</summary>
    public bool IsOrdinary(ReadOnlySpan<char> word) => (_words.Find(word) & Small) != 0;
}
