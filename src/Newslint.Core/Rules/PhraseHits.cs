using Microsoft.CodeAnalysis.Text;

namespace Newslint.Rules;

/// <summary>Where the phrases of each list stand in one text, sorted by their ends.</summary>
internal sealed class PhraseHits(int lists)
{
    private readonly int[]?[] _bounds = new int[lists][];
    private readonly int[] _counts = new int[lists];

    /// <summary>Whether a phrase of the list stands anywhere.</summary>
    public bool Any(int list) => _counts[list] > 0;

    /// <summary>The number of hits of a list.</summary>
    public int Count(int list) => _counts[list];

    /// <summary>Hit <paramref name="index"/> of a list.</summary>
    public TextSpan this[int list, int index] => TextSpan.FromBounds(_bounds[list]![index * 2], _bounds[list]![(index * 2) + 1]);

    /// <summary>Takes a hit; hits come in the order of their ends.</summary>
    public void Add(int list, int start, int end)
    {
        var bounds = _bounds[list] ??= new int[8];
        var at = _counts[list] * 2;
        if (at == bounds.Length)
        {
            Array.Resize(ref bounds, at * 2);
            _bounds[list] = bounds;
        }

        bounds[at] = start;
        bounds[at + 1] = end;
        _counts[list]++;
    }

    /// <summary>The first hit of a list that ends after <paramref name="offset"/>.</summary>
    public int FirstEndingAfter(int list, int offset)
    {
        var low = 0;
        var high = _counts[list];
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_bounds[list]![(middle * 2) + 1] > offset)
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
}
