namespace Newslint.Prose.Folders;

/// <summary>What the documents of one group have in common.</summary>
internal sealed class FolderGroup
{
    /// <summary>In how many stories each line stands that stands in two or more.</summary>
    public required LineTable Repeated { get; init; }

    /// <summary>The number of stories; documents that tell the same one are one.</summary>
    public required int Stories { get; init; }

    /// <summary>How many lines there are, each counted once.</summary>
    public required long DistinctLines { get; init; }

    /// <summary>The paths of the documents, sorted.</summary>
    public required ulong[] Paths { get; init; }

    /// <summary>The sums of their texts, in the order of the paths.</summary>
    public required ulong[] Sums { get; init; }

    /// <summary>The bytes that it holds.</summary>
    public long Bytes => Repeated.Bytes + ((long)(Paths.Length + Sums.Length) * sizeof(ulong));

    /// <summary>Whether a document is another than the one that was counted; false for one that never was.</summary>
    public bool HasChanged(ulong path, ulong sum)
    {
        var (low, high) = (0, Paths.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Paths[middle] < path)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < Paths.Length && Paths[low] == path && Sums[low] != sum;
    }
}
