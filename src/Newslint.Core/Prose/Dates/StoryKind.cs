namespace Newslint.Prose.Dates;

/// <summary>Whether a text is news or tells history.</summary>
internal enum StoryKind
{
    /// <summary>What is told happened about the day of the article.</summary>
    News,

    /// <summary>News that looks far back as well: a day without a year may be of either time.</summary>
    Mixed,

    /// <summary>What is told happened long before.</summary>
    History,
}
