namespace Newslint.Knowledge;

/// <summary>
/// A small hash table from words to numbers that is asked with slices of the text, ignoring case and the shape of
/// apostrophes, without making strings.
/// </summary>
internal sealed class WordTable
{
    private string[] _words = new string[1024]; // folded
    private uint[] _hashes = new uint[1024];
    private long[] _values = new long[1024];
    private int _count;

    /// <summary>The number of words.</summary>
    public int Count => _count;

    /// <summary>A reference to the number of <paramref name="word"/>, which is added as 0 where it is new.</summary>
    public ref long ValueOf(ReadOnlySpan<char> word)
    {
        if (_count * 2 >= _words.Length)
        {
            Grow();
        }

        var hash = Hash(word);
        var slot = SlotOf(word, hash);
        if (_words[slot] is null)
        {
            _words[slot] = Folded(word);
            _hashes[slot] = hash;
            _count++;
        }

        return ref _values[slot];
    }

    /// <summary>The number of <paramref name="word"/>, or 0.</summary>
    public long Find(ReadOnlySpan<char> word)
    {
        var slot = SlotOf(word, Hash(word));
        return _words[slot] is null ? 0 : _values[slot];
    }

    private int SlotOf(ReadOnlySpan<char> word, uint hash)
    {
        var mask = _words.Length - 1;
        var slot = (int)hash & mask;
        while (_words[slot] is { } other && (_hashes[slot] != hash || !Same(other, word)))
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private void Grow()
    {
        var (words, hashes, values) = (_words, _hashes, _values);
        _words = new string[words.Length * 2];
        _hashes = new uint[words.Length * 2];
        _values = new long[words.Length * 2];
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] is not null)
            {
                var slot = SlotOf(words[i], hashes[i]);
                _words[slot] = words[i];
                _hashes[slot] = hashes[i];
                _values[slot] = values[i];
            }
        }
    }

    private static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u; // FNV-1a
        foreach (var c in word)
        {
            hash = (hash ^ Fold(c)) * 16777619u;
        }

        return hash ^ (hash >> 15);
    }

    private static string Folded(ReadOnlySpan<char> word)
    {
        var folded = new char[word.Length];
        for (var i = 0; i < folded.Length; i++)
        {
            folded[i] = Fold(word[i]);
        }

        return new string(folded);
    }

    private static bool Same(string known, ReadOnlySpan<char> word)
    {
        if (known.Length != word.Length)
        {
            return false;
        }

        for (var i = 0; i < word.Length; i++)
        {
            if (known[i] != Fold(word[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static char Fold(char c) => c switch
    {
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        '’' => '\'',
        < '\u0080' => c,
        _ => char.ToLowerInvariant(c),
    };
}
