namespace Newslint.Prose.Folders;

/// <summary>What an article knows of the other documents of its group. It belongs to one article, and so to one thread.</summary>
public sealed class FolderView
{
    private readonly FolderGroup _group;
    private LineStanding? _lines;

    internal FolderView(FolderGroup group, bool hasChanged)
    {
        _group = group;
        HasChanged = hasChanged;
    }

    /// <summary>The number of stories in the group; documents that tell the same one are one.</summary>
    public int Stories => _group.Stories;

    /// <summary>Whether the document is not the one that was counted.</summary>
    public bool HasChanged { get; }

    /// <summary>In how many other stories of the group lines of an article stand, and between what.</summary>
    public LineStanding LinesOf(ProseModel prose) => _lines ??= new LineStanding(prose, _group);
}
