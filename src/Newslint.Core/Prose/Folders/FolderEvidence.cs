namespace Newslint.Prose.Folders;

/// <summary>How much what is repeated in a folder speaks for a line that belongs to the page and not to the story.</summary>
public enum FolderEvidence
{
    /// <summary>It does not: the line stands in no other story, or is what two stories may share.</summary>
    None,

    /// <summary>It does; a desk should look.</summary>
    Some,

    /// <summary>A run of lines that many stories have, outside of what is told.</summary>
    Strong,
}
