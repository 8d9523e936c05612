namespace Newslint.Knowledge;

/// <summary>The phrases of one kind among those of a table that knows how phrases begin.</summary>
internal sealed class PhraseTable(WordTable phrases, long kind)
{
    /// <summary>The bit of a table's numbers that says: longer phrases begin so.</summary>
    public const long Beginning = 1L << 30;

    /// <summary>What is known of words joined by single blanks, whose <see cref="WordHash"/> is given.</summary>
    public PhraseMatch Match(ReadOnlySpan<char> words, uint hash)
    {
        var known = phrases.Find(words, hash);
        return ((known & kind) != 0 ? PhraseMatch.Phrase : PhraseMatch.None) | ((known & Beginning) != 0 ? PhraseMatch.Beginning : PhraseMatch.None);
    }

    /// <summary>Marks what stands before each blank and hyphen of a phrase, so that a reader of phrases knows when to stop.</summary>
    public static void AddBeginnings(WordTable phrases, ReadOnlySpan<char> phrase)
    {
        for (var i = 1; i < phrase.Length; i++)
        {
            if (phrase[i] is ' ' or '-')
            {
                phrases.ValueOf(phrase[..i]) |= Beginning;
            }
        }
    }
}
