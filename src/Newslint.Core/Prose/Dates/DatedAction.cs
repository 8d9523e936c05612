using Microsoft.CodeAnalysis.Text;
using Newslint.Text;

namespace Newslint.Prose.Dates;

/// <summary>A verb and the day that it is said to happen on: “will be signed on Feb. 28”, “closed on May 5”.</summary>
public sealed class DatedAction : ITextUnit
{
    internal DatedAction(TextSpan span, DateReference date)
    {
        Span = span;
        Date = date;
    }

    /// <summary>From the first word of the verb to the last of the date, or from the date to the verb.</summary>
    public TextSpan Span { get; }

    /// <summary>The day.</summary>
    public DateReference Date { get; }

    /// <summary>Whether the verb is in the future, “will be signed”; else it is in the past tense.</summary>
    public bool IsFuture { get; internal init; }

    /// <summary>Whether other words stand between verb and date that the date may belong to: “will discuss the raid of Feb. 28”.</summary>
    public bool IsLoose { get; internal init; }

    /// <summary>Whether the verb sets a day and does not happen on it: “was moved to May 5”.</summary>
    public bool IsPlanning { get; internal init; }
}
