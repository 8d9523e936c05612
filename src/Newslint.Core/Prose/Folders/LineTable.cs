namespace Newslint.Prose.Folders;

/// <summary>Numbers by keys of lines, in two arrays: a framework dictionary of numbers would be compiled when it is first used.</summary>
internal sealed class LineTable
{
    private ulong[] _keys;
    private int[] _values;
    private int _mask;

    /// <summary>A table with room for so many keys before it grows.</summary>
    public LineTable(int capacity = 16)
    {
        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, capacity + (capacity / 2)));
        (_keys, _values, _mask) = (new ulong[size], new int[size], size - 1);
    }

    /// <summary>The number of keys.</summary>
    public int Count { get; private set; }

    /// <summary>The number of places, of which some are empty.</summary>
    public int Places => _keys.Length;

    /// <summary>The bytes that it holds.</summary>
    public long Bytes => (long)_keys.Length * (sizeof(ulong) + sizeof(int));

    /// <summary>The key and the number at a place; <see cref="LineKey.None"/> where it is empty.</summary>
    public (ulong Key, int Value) this[int place] => (_keys[place], _values[place]);

    /// <summary>The number of a key; 0 where it has none.</summary>
    public int ValueOf(ulong key)
    {
        for (var at = PlaceOf(key, _mask); _keys[at] != LineKey.None; at = (at + 1) & _mask)
        {
            if (_keys[at] == key)
            {
                return _values[at];
            }
        }

        return 0;
    }

    /// <summary>Adds to the number of a key, which begins with 0.</summary>
    public void Add(ulong key, int number)
    {
        var at = PlaceOf(key, _mask);
        while (_keys[at] != LineKey.None && _keys[at] != key)
        {
            at = (at + 1) & _mask;
        }

        if (_keys[at] == LineKey.None)
        {
            if (Count >= _keys.Length / 4 * 3)
            {
                Grow();
                Add(key, number);
                return;
            }

            _keys[at] = key;
            Count++;
        }

        _values[at] += number;
    }

    private void Grow()
    {
        var larger = new LineTable(_keys.Length);
        for (var i = 0; i < _keys.Length; i++)
        {
            if (_keys[i] != LineKey.None)
            {
                larger.Add(_keys[i], _values[i]);
            }
        }

        (_keys, _values, _mask) = (larger._keys, larger._values, larger._mask);
    }

    private static int PlaceOf(ulong key, int mask) => (int)(key >> LineKey.KindBits) & mask;
}
