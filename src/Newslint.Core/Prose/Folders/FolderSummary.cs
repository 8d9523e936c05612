namespace Newslint.Prose.Folders;

/// <summary>
/// The summaries of any documents of an archive. Summaries of parts merge, in any order and grouping, to the summary of the whole, so that several
/// threads or machines can each read a part.
/// </summary>
public sealed class FolderSummary
{
    private readonly Dictionary<string, List<DocumentSummary>> _groups = new(StringComparer.Ordinal);

    /// <summary>The number of documents.</summary>
    public int Documents { get; private set; }

    /// <summary>The bytes that it holds, but for names of groups.</summary>
    public long Bytes { get; private set; }

    /// <summary>Takes a document in.</summary>
    public void Add(DocumentSummary document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (!_groups.TryGetValue(document.Group, out var group))
        {
            _groups.Add(document.Group, group = []);
        }

        group.Add(document);
        Documents++;
        Bytes += BytesOf(document);
    }

    /// <summary>Takes all documents of another summary in.</summary>
    public void Merge(FolderSummary other)
    {
        ArgumentNullException.ThrowIfNull(other);
        foreach (var group in other._groups.Values)
        {
            foreach (var document in group)
            {
                Add(document);
            }
        }
    }

    /// <summary>What the documents have in common. It is the same whatever order they came in.</summary>
    public FolderIndex ToIndex()
    {
        var groups = new Dictionary<string, FolderGroup>(StringComparer.Ordinal);
        foreach (var (name, documents) in _groups)
        {
            documents.Sort(static (one, other) => one.Path != other.Path ? one.Path.CompareTo(other.Path) : one.Sum.CompareTo(other.Sum));
            groups.Add(name, GroupTally.Of([.. documents]));
        }

        return new FolderIndex(groups);
    }

    /// <summary>An object, its numbers, an array and a place in a list.</summary>
    private static long BytesOf(DocumentSummary document) => 16 + (4 * sizeof(ulong)) + 24 + ((long)document.Lines.Length * sizeof(ulong)) + sizeof(ulong);
}
