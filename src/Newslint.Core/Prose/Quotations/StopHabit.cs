namespace Newslint.Prose.Quotations;

/// <summary>Where the commas and full stops at the end of an article's quotations stand.</summary>
public enum StopHabit
{
    /// <summary>Now here, now there, or there are too few to tell.</summary>
    Unclear,

    /// <summary>Most stand before the closing mark, as in America.</summary>
    Inside,

    /// <summary>Most stand after the closing mark, as in Britain.</summary>
    Outside,
}
