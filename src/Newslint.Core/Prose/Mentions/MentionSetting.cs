namespace Newslint.Prose.Mentions;

/// <summary>What stands around a mention and can make a title right that is not held on the day of the article.</summary>
[Flags]
internal enum MentionSetting
{
    /// <summary>Nothing of the kind.</summary>
    None = 0,

    /// <summary>What tells of the past stands somewhere in the sentence: <c>memoir</c>, <c>film</c>.</summary>
    HistoryWord = 1,

    /// <summary>What may tell of the past stands somewhere in the sentence: <c>served</c>, <c>since</c>.</summary>
    HistoryHint = 1 << 11,

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

    /// <summary>What it presides over is no country: <c>President Lopez of the teachers’ union</c>.</summary>
    OfBody = 1 << 6,

    /// <summary>Somebody only imagines it: <c>if President Lopez were</c>.</summary>
    Hypothetical = 1 << 7,

    /// <summary>Somebody who does hold the office stands in the same sentence.</summary>
    BesideHolder = 1 << 8,

    /// <summary>The sentence names a year before the article’s, or days of one, in which the title was right.</summary>
    RightThen = 1 << 9,

    /// <summary>The sentence before does, or the sentence names such days without a year.</summary>
    RightBefore = 1 << 10,

    /// <summary>The person had died by the day of the article, or on it.</summary>
    Dead = 1 << 12,

    /// <summary>A word about dying or the dead stands in the sentence.</summary>
    Obituary = 1 << 13,

    /// <summary>The sentence tells of what lies ahead, or of a day within some two weeks of the article’s: somebody is said to be up and doing.</summary>
    Current = 1 << 14,
}
