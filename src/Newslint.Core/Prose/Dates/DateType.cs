namespace Newslint.Prose.Dates;

/// <summary>What a date reference denotes, in the terms of TIMEX3.</summary>
public enum DateType
{
    /// <summary>A day, month, quarter, year or other stretch of the calendar.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>Something that recurs.</summary>
    Set,
}
