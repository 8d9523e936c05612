namespace Newslint.Prose.Folders;

/// <summary>The keys of the beginnings of longer words, one after the other: “councils” and “councillors” are one topic, in any language with letters.</summary>
internal ref struct TopicWords(ReadOnlySpan<char> text)
{
    private const int ShortestWord = 4;
    private const int StemLength = 5;

    private ReadOnlySpan<char> _rest = text;

    public ulong Current { get; private set; }

    public readonly TopicWords GetEnumerator() => this;

    public bool MoveNext()
    {
        while (!_rest.IsEmpty)
        {
            var start = 0;
            while (start < _rest.Length && !char.IsLetter(_rest[start]))
            {
                start++;
            }

            var end = start;
            while (end < _rest.Length && char.IsLetter(_rest[end]))
            {
                end++;
            }

            var word = _rest[start..end];
            _rest = _rest[end..];
            if (word.Length >= ShortestWord)
            {
                Current = LineKey.Of(word[..Math.Min(StemLength, word.Length)]);
                return true;
            }
        }

        return false;
    }
}
