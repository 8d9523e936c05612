using Newslint.Text;

namespace Newslint.Prose.Folders;

/// <summary>What the documents of an archive have in common, group by group. It never changes and serves several threads.</summary>
public sealed class FolderIndex
{
    private readonly Dictionary<string, FolderGroup> _groups;

    internal FolderIndex(Dictionary<string, FolderGroup> groups) => _groups = groups;

    /// <summary>How many lines the groups have, each counted once in its group.</summary>
    public long DistinctLines => _groups.Values.Sum(group => group.DistinctLines);

    /// <summary>How many of them stand in two stories or more.</summary>
    public long RepeatedLines => _groups.Values.Sum(group => (long)group.Repeated.Count);

    /// <summary>The bytes that it holds.</summary>
    public long Bytes => _groups.Values.Sum(group => group.Bytes);

    /// <summary>What is known about the group of a document that is linted; null where none of it was counted.</summary>
    public FolderView? ViewOf(SourceFile source, string group)
    {
        ArgumentNullException.ThrowIfNull(source);
        return _groups.TryGetValue(group, out var known)
            ? new FolderView(known, known.HasChanged(LineKey.SumOf(source.Path), LineKey.SumOf(source.Text)))
            : null;
    }
}
