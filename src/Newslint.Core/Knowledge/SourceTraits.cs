namespace Newslint.Knowledge;

/// <summary>What a word says about a source.</summary>
[Flags]
internal enum SourceTraits
{
    None = 0,
    Anonymous = 1 << 0,
    Anybody = 1 << 1,
    Weasel = 1 << 2,
    Quantifier = 1 << 3,
    Media = 1 << 4,
    MediaModifier = 1 << 5,
    Study = 1 << 6,
    Counting = 1 << 7,
    Knowing = 1 << 8,
    Postmodifier = 1 << 9,
    Body = 1 << 10,
    Plural = 1 << 11,
    Document = 1 << 12,
    Noun = Anonymous | Anybody | Weasel | Media | Study,
}
