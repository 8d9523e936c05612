namespace Newslint.Prose.Mentions;

/// <summary>What stands around a mention and can make a title right that is not held on the day of the article.</summary>
[Flags]
internal enum MentionSetting
{
    /// <summary>Nothing of the kind.</summary>
    None = 0,

    /// <summary>A word of history stands somewhere in the sentence: <c>predecessor</c>, <c>memoir</c>.</summary>
    HistoryWord = 1,

    /// <summary>The sentence tells of a time before another: <c>had raised</c>.</summary>
    Pluperfect = 1 << 1,

    /// <summary>Words right before it put it into what is over: <c>under</c>, <c>succeeded</c>, <c>appointed by</c>.</summary>
    Narrated = 1 << 2,

    /// <summary>A word before it orders what happened, and that may be lately: <c>after</c>, <c>as</c>.</summary>
    Ordered = 1 << 3,

    /// <summary>A relative, or what is left of a time in office, is spoken of: <c>President Lopez’s widow</c>, <c>President Lopez’s legacy</c>.</summary>
    Possessor = 1 << 4,

    /// <summary>A government is spoken of by its head: <c>President Lopez’s cabinet</c>.</summary>
    Government = 1 << 5,

    /// <summary>It is part of the name of a place or thing: <c>President Lopez Bridge</c>.</summary>
    Thing = 1 << 6,

    /// <summary>Somebody only imagines it: <c>if President Lopez were</c>.</summary>
    Hypothetical = 1 << 7,

    /// <summary>Somebody who does hold the office stands in the same sentence.</summary>
    BesideHolder = 1 << 8,

    /// <summary>A year before the article’s stands near it in which the title was right.</summary>
    RightThen = 1 << 9,
}
