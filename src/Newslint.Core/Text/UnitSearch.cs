namespace Newslint.Text;

/// <summary>Looks places up among units that are sorted and do not overlap.</summary>
internal static class UnitSearch
{
    /// <summary>The index of the first unit that ends after <paramref name="offset"/>; the number of units where none does.</summary>
    public static int FirstEndingAfter(IReadOnlyList<ITextUnit> units, int offset)
    {
        var low = 0;
        var high = units.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (units[middle].Span.End > offset)
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
