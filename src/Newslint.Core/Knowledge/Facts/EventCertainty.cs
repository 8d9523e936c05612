namespace Newslint.Knowledge.Facts;

/// <summary>Whether an event took place.</summary>
public enum EventCertainty
{
    /// <summary>It took place on these days.</summary>
    Held,

    /// <summary>It took place, and its result was annulled.</summary>
    Annulled,

    /// <summary>It was due on these days and did not take place.</summary>
    NotHeld,

    /// <summary>The days are fixed; no source was seen that says it took place, even where they have passed.</summary>
    Scheduled,

    /// <summary>Only a month or year is known: never a reason for a report.</summary>
    Expected,
}
