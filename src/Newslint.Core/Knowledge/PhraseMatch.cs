namespace Newslint.Knowledge;

/// <summary>What a lexicon knows of words that may be the beginning of a phrase.</summary>
internal enum PhraseMatch
{
    /// <summary>No phrase begins so.</summary>
    None,

    /// <summary>They are no phrase, but more words may make them one.</summary>
    Beginning,

    /// <summary>They are a phrase; more words may make them a longer one.</summary>
    Phrase,
}
