namespace Newslint.Prose.Mentions;

/// <summary>Whether a person held the office of their title over all days that the article may be of.</summary>
public enum MentionStatus
{
    /// <summary>Not known, or not the same on all those days.</summary>
    Unknown,

    /// <summary>In office.</summary>
    Active,

    /// <summary>Out of office, having held it.</summary>
    Ended,

    /// <summary>Not in office yet.</summary>
    NotYet,
}
