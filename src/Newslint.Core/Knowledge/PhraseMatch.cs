namespace Newslint.Knowledge;

/// <summary>What a list of phrases knows of some words.</summary>
[Flags]
internal enum PhraseMatch
{
    /// <summary>Nothing, and no longer phrase begins so.</summary>
    None = 0,

    /// <summary>A phrase of the list.</summary>
    Phrase = 1,

    /// <summary>A longer phrase begins so.</summary>
    Beginning = 2,
}
