namespace Newslint.Prose.Quotations;

/// <summary>Where the full name of a source stands that is a surname alone.</summary>
public enum SurnameIntroduction
{
    /// <summary>The source is no surname alone.</summary>
    None,

    /// <summary>Before it.</summary>
    Before,

    /// <summary>Only later.</summary>
    Later,

    /// <summary>Nowhere.</summary>
    Never,
}
