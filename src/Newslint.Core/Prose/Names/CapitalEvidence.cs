namespace Newslint.Prose.Names;

/// <summary>
/// How the words of an article are written where their first letter tells something: inside sentences that are no headline. A word that
/// has a capital there, and never goes without, is a name at the beginning of a sentence too.
/// </summary>
/// <remarks>What will be asked for is entered first: few words are, and the others need no place in the table.</remarks>
internal sealed class CapitalEvidence(TokenList tokens)
{
    private const byte Small = 1;
    private const byte Capital = 2;

    /// <summary>A hash table of words by a token of each, counted from 1: no word needs a copy of its letters.</summary>
    private int[] _words = new int[256];
    private byte[] _seen = new byte[256];
    private int _count;

    /// <summary>Enters a word that will be asked for.</summary>
    public void Enter(int word)
    {
        if (_count * 2 >= _words.Length)
        {
            Grow();
        }

        var slot = SlotOf(word);
        if (_words[slot] == 0)
        {
            _words[slot] = word + 1;
            _count++;
        }
    }

    /// <summary>Notes how a word inside a sentence is written.</summary>
    public void Note(int word)
    {
        var slot = SlotOf(word);
        if (_words[slot] != 0)
        {
            _seen[slot] |= tokens[word].IsCapitalised ? Capital : Small;
        }
    }

    /// <summary>Whether the article writes the word with a capital inside sentences, always.</summary>
    public bool IsName(int word) => _seen[SlotOf(word)] == Capital;

    /// <summary>Whether the article writes the word with a small letter somewhere.</summary>
    public bool IsOrdinary(int word) => (_seen[SlotOf(word)] & Small) != 0;

    private int SlotOf(int word)
    {
        var words = _words;
        var hash = tokens[word].Hash;
        var slot = (int)(hash ^ (hash >> 15)) & (words.Length - 1);
        while (words[slot] is var known and > 0 && !tokens.IsSameWord(known - 1, word))
        {
            slot = (slot + 1) & (words.Length - 1);
        }

        return slot;
    }

    private void Grow()
    {
        var (words, seen) = (_words, _seen);
        _words = new int[words.Length * 2];
        _seen = new byte[words.Length * 2];
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] > 0)
            {
                var slot = SlotOf(words[i] - 1);
                _words[slot] = words[i];
                _seen[slot] = seen[i];
            }
        }
    }
}
