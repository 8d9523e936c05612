using Microsoft.CodeAnalysis.Text;
using Newslint.Prose;

namespace Newslint.Rules;

/// <summary>Where the phrases of each list stand in one text, sorted by their ends.</summary>
/// <remarks>
/// Used again for one text after the other: a host may know thousands of lists, of which a text touches a few, and what
/// is done for a text must follow from these.
/// </remarks>
internal sealed class PhraseHits(int lists)
{
    private readonly int[] _counts = new int[lists];
    private readonly int[] _offsets = new int[lists];
    private readonly List<int> _touched = [];
    private int? _language;
    private int[] _found = new int[3 * 16]; // a list, a start and an end for each hit
    private int _length;
    private int[] _bounds = []; // a start and an end for each hit, list by list

    /// <summary>The lists that have a hit, each once.</summary>
    public List<int> Touched => _touched;

    /// <summary>The article that is scanned; null for a text that nobody knows the language of.</summary>
    public ProseModel? Prose { get; set; }

    /// <summary>Whether a phrase of the list stands anywhere.</summary>
    public bool Any(int list) => _counts[list] > 0;

    /// <summary>The number of hits of a list.</summary>
    public int Count(int list) => _counts[list];

    /// <summary>Hit <paramref name="index"/> of a list.</summary>
    public TextSpan this[int list, int index] => TextSpan.FromBounds(_bounds[_offsets[list] + (2 * index)], EndOf(list, index));

    /// <summary>Forgets the text before.</summary>
    public void Clear()
    {
        foreach (var list in _touched)
        {
            _counts[list] = 0;
        }

        _touched.Clear();
        _length = 0;
        _language = null;
    }

    /// <summary>Takes a hit; hits come in the order of their ends.</summary>
    public void Add(int list, int start, int end)
    {
        if (_counts[list]++ == 0)
        {
            _touched.Add(list);
        }

        if (_length == _found.Length)
        {
            Array.Resize(ref _found, 2 * _length);
        }

        _found[_length] = list;
        _found[_length + 1] = start;
        _found[_length + 2] = end;
        _length += 3;
    }

    /// <summary>The number of the language of the article among those that have phrases; told when a phrase of one is first met.</summary>
    public int LanguageIn(LanguageNumbers numbers) => _language ??= numbers.OfArticle(Prose?.Language);

    /// <summary>Puts the hits of each list side by side; called after the last one.</summary>
    public void Sort()
    {
        if (_bounds.Length < _length)
        {
            _bounds = new int[_found.Length];
        }

        var offset = 0;
        foreach (var list in _touched)
        {
            _offsets[list] = offset;
            offset += 2 * _counts[list];
        }

        for (var i = 0; i < _length; i += 3)
        {
            ref var at = ref _offsets[_found[i]];
            _bounds[at] = _found[i + 1];
            _bounds[at + 1] = _found[i + 2];
            at += 2;
        }

        foreach (var list in _touched)
        {
            _offsets[list] -= 2 * _counts[list];
        }
    }

    /// <summary>The first hit of a list that ends after <paramref name="offset"/>.</summary>
    public int FirstEndingAfter(int list, int offset)
    {
        var low = 0;
        var high = _counts[list];
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (EndOf(list, middle) > offset)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }

    private int EndOf(int list, int index) => _bounds[_offsets[list] + (2 * index) + 1];
}
