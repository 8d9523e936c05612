namespace Newslint.Prose.Names;

/// <summary>
/// How the words of an article are written where their first letter tells something: inside sentences that are no headline. A word that
/// has a capital there, and never goes without, is a name at the beginning of a sentence too.
/// </summary>
internal sealed class CapitalEvidence(TokenList tokens)
{
    private const byte Small = 1;
    private const byte Capital = 2;

    /// <summary>A hash table of the words by the first token of each, counted from 1: no word needs a copy of its letters.</summary>
    private int[] _firsts = new int[512];
    private byte[] _seen = new byte[512];
    private int _count;

    /// <summary>Notes a word inside a sentence.</summary>
    public void Add(int word)
    {
        if (_count * 2 >= _firsts.Length)
        {
            Grow();
        }

        var slot = SlotOf(word);
        if (_firsts[slot] == 0)
        {
            _firsts[slot] = word + 1;
            _count++;
        }

        _seen[slot] |= tokens[word].IsCapitalised ? Capital : Small;
    }

    /// <summary>Whether the article writes the word with a capital inside sentences, always.</summary>
    public bool IsName(int word) => _seen[SlotOf(word)] == Capital;

    /// <summary>Whether the article writes the word with a small letter somewhere.</summary>
    public bool IsOrdinary(int word) => (_seen[SlotOf(word)] & Small) != 0;

    private int SlotOf(int word)
    {
        var slot = (int)(tokens[word].Hash ^ (tokens[word].Hash >> 15)) & (_firsts.Length - 1);
        while (_firsts[slot] is var first and > 0 && !tokens.IsSameWord(first - 1, word))
        {
            slot = (slot + 1) & (_firsts.Length - 1);
        }

        return slot;
    }

    private void Grow()
    {
        var (firsts, seen) = (_firsts, _seen);
        _firsts = new int[firsts.Length * 2];
        _seen = new byte[firsts.Length * 2];
        for (var i = 0; i < firsts.Length; i++)
        {
            if (firsts[i] > 0)
            {
                var slot = SlotOf(firsts[i] - 1);
                _firsts[slot] = firsts[i];
                _seen[slot] = seen[i];
            }
        }
    }
}
