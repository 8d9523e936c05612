namespace Newslint.Prose.Folders;

/// <summary>Where a line stands beside the paragraphs of its article that stand in no other story of the folder.</summary>
public enum FolderPlace
{
    /// <summary>There are no such paragraphs.</summary>
    None,

    /// <summary>Before the first.</summary>
    Before,

    /// <summary>Between the first and the last.</summary>
    Amid,

    /// <summary>After the last.</summary>
    After,
}
