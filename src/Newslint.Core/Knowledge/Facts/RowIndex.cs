namespace Newslint.Knowledge.Facts;

/// <summary>Rows by key, several to a key, in the order in which they were added.</summary>
/// <remarks>Chains in two arrays: no object for each key, and no generic code over types of our own, which is compiled at every start.</remarks>
internal sealed class RowIndex
{
    private readonly Dictionary<string, int> _newest = new(StringComparer.Ordinal);
    private int[] _rows = new int[1024];
    private int[] _older = new int[1024];
    private int _count;

    /// <summary>Adds a row to those of a key, once where two forms of one row fold to the same key.</summary>
    public void Add(string key, int row)
    {
        if (!_newest.TryGetValue(key, out var newest))
        {
            newest = -1;
        }
        else if (_rows[newest] == row)
        {
            return;
        }

        if (_count == _rows.Length)
        {
            Array.Resize(ref _rows, _count * 2);
            Array.Resize(ref _older, _count * 2);
        }

        _rows[_count] = row;
        _older[_count] = newest;
        _newest[key] = _count++;
    }

    /// <summary>The rows of a key, none where it has none.</summary>
    public int[] Rows(string key)
    {
        if (!_newest.TryGetValue(key, out var entry))
        {
            return [];
        }

        var count = 0;
        for (var i = entry; i >= 0; i = _older[i])
        {
            count++;
        }

        var rows = new int[count];
        for (var i = entry; i >= 0; i = _older[i])
        {
            rows[--count] = _rows[i];
        }

        return rows;
    }
}
