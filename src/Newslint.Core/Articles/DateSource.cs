namespace Newslint.Articles;

/// <summary>How the date of an article is known, strongest first.</summary>
public enum DateSource
{
    /// <summary>Said by the user: an option of the command or a field of a request.</summary>
    Option,

    /// <summary>Front matter of the file.</summary>
    FrontMatter,

    /// <summary>Metadata of the file's format.</summary>
    Metadata,

    /// <summary>The file's path or address.</summary>
    Path,

    /// <summary>A dateline or a “Published” line in the text.</summary>
    Dateline,

    /// <summary>Inferred from the dates that the text tells of.</summary>
    Inferred,
}
