using Microsoft.CodeAnalysis.Text;
using Newslint.Text;

namespace Newslint.Prose.Dates;

/// <summary>A length of time that is counted back from the article’s day beside the date that it leads to: “in February 2022, <c>three years ago</c>”.</summary>
public sealed class ElapsedTime : ITextUnit
{
    internal ElapsedTime(DateReference ago, DateReference date)
    {
        Ago = ago;
        Date = date;
    }

    /// <inheritdoc/>
    public TextSpan Span => Ago.Span;

    /// <summary>The length of time.</summary>
    public DateReference Ago { get; }

    /// <summary>The date beside it.</summary>
    public DateReference Date { get; }

    /// <summary>The least and the most whole units that lie between the date and the article’s day; null where nothing tells the day.</summary>
    public (double Least, double Most)? Units { get; internal init; }

    /// <summary>Whether no rounding makes the count that of the calendar.</summary>
    public bool IsWrong { get; internal init; }
}
