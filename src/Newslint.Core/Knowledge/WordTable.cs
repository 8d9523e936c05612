namespace Newslint.Knowledge;

/// <summary>
/// A small hash table from words to numbers that is asked with slices of the text, ignoring case and the shape of
/// apostrophes, without making strings.
/// </summary>
internal sealed class WordTable
{
    private Entry[] _entries = new Entry[1024];
    private int _count;

    /// <summary>The number of words.</summary>
    public int Count => _count;

    /// <summary>A reference to the number of <paramref name="word"/>, which is added as 0 where it is new.</summary>
    public ref long ValueOf(ReadOnlySpan<char> word)
    {
        if (_count * 2 >= _entries.Length)
        {
            Grow();
        }

        var hash = WordHash.Of(word);
        ref var entry = ref _entries[SlotOf(word, hash)];
        if (entry.Word is null)
        {
            entry = new Entry { Word = Folded(word), Hash = hash };
            _count++;
        }

        return ref entry.Value;
    }

    /// <summary>The number of <paramref name="word"/>, or 0.</summary>
    public long Find(ReadOnlySpan<char> word) => Find(word, WordHash.Of(word));

    /// <summary>The number of <paramref name="word"/>, or 0, where its hash is known.</summary>
    public long Find(ReadOnlySpan<char> word, uint hash) => _entries[SlotOf(word, hash)].Value;

    private int SlotOf(ReadOnlySpan<char> word, uint hash)
    {
        var entries = _entries;
        var slot = SlotOf(hash, entries.Length);
        while (entries[slot].Word is { } other && (entries[slot].Hash != hash || !WordHash.AreSame(word, other)))
        {
            slot = (slot + 1) & (entries.Length - 1);
        }

        return slot;
    }

    /// <summary>Where to look first; the last letters of a word change the lower half of its hash alone.</summary>
    private static int SlotOf(uint hash, int length) => (int)(hash ^ (hash >> 15)) & (length - 1);

    private void Grow()
    {
        var old = _entries;
        _entries = new Entry[old.Length * 2];
        for (var i = 0; i < old.Length; i++) // a span of entries would be compiled at run time
        {
            if (old[i].Word is { } word)
            {
                _entries[SlotOf(word, old[i].Hash)] = old[i];
            }
        }
    }

    private static string Folded(ReadOnlySpan<char> word)
    {
        var folded = new char[word.Length];
        for (var i = 0; i < folded.Length; i++)
        {
            folded[i] = WordHash.Fold(word[i]);
        }

        return new string(folded);
    }

    /// <summary>A word, folded; null in a free place. What is needed to pass it by lies beside it.</summary>
    private struct Entry
    {
        public string? Word;
        public uint Hash;
        public long Value;
    }
}
