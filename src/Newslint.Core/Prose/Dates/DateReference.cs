using Microsoft.CodeAnalysis.Text;
using Newslint.Text;

namespace Newslint.Prose.Dates;

/// <summary>Words of the text that name a day, a month or a year, with what they mean on the day of the article.</summary>
public sealed class DateReference : ITextUnit
{
    internal DateReference(TextSpan span, int firstToken)
    {
        Span = span;
        FirstToken = firstToken;
    }

    /// <summary>The words, without a preposition.</summary>
    public TextSpan Span { get; }

    /// <summary>What is denoted.</summary>
    public DateType Type { get; internal init; } = DateType.Date;

    /// <summary>The year as written or, for a month and day without one, null.</summary>
    public int? Year { get; internal init; }

    /// <summary>The month as written, 1 to 12.</summary>
    public int? Month { get; internal init; }

    /// <summary>The day of the month as written; it may be one that the month does not have.</summary>
    public int? Day { get; internal init; }

    /// <summary>The weekday as written.</summary>
    public DayOfWeek? Weekday { get; internal init; }

    /// <summary>Days from the day of the article, for <c>today</c>, <c>yesterday</c> and <c>tomorrow</c>.</summary>
    public int? DayOffset { get; internal init; }

    /// <summary>Whether the words around it speak of the future.</summary>
    public bool IsFuture { get; internal init; }

    /// <summary>The value in ISO 8601, as precise as the words; null where it cannot be told.</summary>
    public string? Value { get; internal set; }

    /// <summary>Whether the value is beyond reasonable doubt.</summary>
    public bool IsCertain { get; internal set; }

    /// <summary>The day that is meant, where the value is a day.</summary>
    public DateOnly? ResolvedDay { get; internal set; }

    /// <summary>Whether a month and a day are named that no calendar has, or not that year’s.</summary>
    public bool IsImpossible => Month is { } month && Day is { } day && (day < 1 || day > LongestMonth(month));

    internal int FirstToken { get; }

    /// <summary>The day as written, where year, month and day are and it exists.</summary>
    internal DateOnly? WrittenDay => Year is { } year && Month is { } month && Day is { } day && !IsImpossible ? new DateOnly(year, month, day) : null;

    private int LongestMonth(int month) => Year is { } year ? DateTime.DaysInMonth(year, month) : month == 2 ? 29 : DateTime.DaysInMonth(2024, month);
}
