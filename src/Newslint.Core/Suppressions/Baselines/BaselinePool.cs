namespace Newslint.Suppressions.Baselines;

/// <summary>Entries of a baseline that wait for the findings that they are; each is taken once.</summary>
internal sealed class BaselinePool
{
    private readonly BaselineEntry[] _entries;
    private readonly bool[] _isTaken;
    private readonly Dictionary<ulong, Queue<int>> _byFingerprint = [];
    private readonly Dictionary<ulong, Queue<int>> _byWords = [];

    public BaselinePool(IEnumerable<BaselineEntry> entries)
    {
        _entries = [.. entries];
        _isTaken = new bool[_entries.Length];
        for (var i = 0; i < _entries.Length; i++)
        {
            Enqueue(_byFingerprint, _entries[i].Fingerprint, i);
            Enqueue(_byWords, _entries[i].Words, i);
        }
    }

    /// <summary>The entries that nothing has taken.</summary>
    public IEnumerable<BaselineEntry> Left => _entries.Where((_, i) => !_isTaken[i]);

    /// <summary>The fingerprints of the entries, each once.</summary>
    public IEnumerable<ulong> Fingerprints => _byFingerprint.Keys;

    /// <summary>Whether an entry has a fingerprint, taken or not.</summary>
    public bool HasFingerprint(ulong fingerprint) => _byFingerprint.ContainsKey(fingerprint);

    /// <summary>Whether an entry has a rule and words, taken or not.</summary>
    public bool HasWords(ulong words) => _byWords.ContainsKey(words);

    /// <summary>Takes the first entry of a fingerprint; false where none is left.</summary>
    public bool TakeByFingerprint(ulong fingerprint) => Take(_byFingerprint, fingerprint);

    /// <summary>Takes the first entry of a rule and words; false where none is left.</summary>
    public bool TakeByWords(ulong words) => Take(_byWords, words);

    private static void Enqueue(Dictionary<ulong, Queue<int>> places, ulong key, int place)
    {
        if (!places.TryGetValue(key, out var queue))
        {
            queue = new Queue<int>();
            places.Add(key, queue);
        }

        queue.Enqueue(place);
    }

    private bool Take(Dictionary<ulong, Queue<int>> places, ulong key)
    {
        if (!places.TryGetValue(key, out var queue))
        {
            return false;
        }

        while (queue.TryDequeue(out var place))
        {
            if (!_isTaken[place])
            {
                _isTaken[place] = true;
                return true;
            }
        }

        return false;
    }
}
