namespace Newslint.Knowledge.Facts;

/// <summary>How far the dates of a term of office can be trusted.</summary>
public enum TermCertainty
{
    /// <summary>Both days are known.</summary>
    Exact,

    /// <summary>One of the dates is known to the month.</summary>
    Month,

    /// <summary>One of the dates is known to the year.</summary>
    Year,

    /// <summary>The end lies between two days: still in office on the one, gone on the other.</summary>
    Window,

    /// <summary>In office on the as-of day; nothing is known after it.</summary>
    Open,

    /// <summary>In office on the as-of day; the end is that of the law, not an event.</summary>
    Scheduled,

    /// <summary>Acting, interim or caretaker; may overlap with others.</summary>
    Acting,
}
