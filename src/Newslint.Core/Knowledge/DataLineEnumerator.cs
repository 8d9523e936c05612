namespace Newslint.Knowledge;

/// <summary>The lines of a data file without blank ones and comments.</summary>
internal ref struct DataLineEnumerator(string text)
{
    private ReadOnlySpan<char> _rest = text;

    public ReadOnlySpan<char> Current { get; private set; }

    public readonly DataLineEnumerator GetEnumerator() => this;

    public bool MoveNext()
    {
        while (!_rest.IsEmpty)
        {
            var end = _rest.IndexOf('\n');
            Current = (end < 0 ? _rest : _rest[..end]).TrimEnd();
            _rest = end < 0 ? [] : _rest[(end + 1)..];
            if (!Current.IsEmpty && Current[0] != '#')
            {
                return true;
            }
        }

        return false;
    }
}
