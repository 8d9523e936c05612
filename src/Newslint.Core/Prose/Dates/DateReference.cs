using Microsoft.CodeAnalysis.Text;
using Newslint.Knowledge;
using Newslint.Text;

namespace Newslint.Prose.Dates;

/// <summary>Words of the text that tell a time, with what they mean on the day of the article.</summary>
/// <remarks>The ends of a range, “March 5–7”, are two references, of which the first knows the second as <see cref="Until"/>.</remarks>
public sealed class DateReference : ITextUnit
{
    internal DateReference(TokenList tokens, int firstToken, int endToken, DateForm form)
    {
        Span = TextSpan.FromBounds(tokens[firstToken].Start, tokens[endToken - 1].End);
        FirstToken = firstToken;
        EndToken = endToken;
        Form = form;
    }

    /// <summary>The words, without a preposition.</summary>
    public TextSpan Span { get; }

    /// <summary>The form in which they tell it.</summary>
    public DateForm Form { get; internal set; }

    /// <summary>What is denoted.</summary>
    public DateType Type => Form switch
    {
        DateForm.ClockTime or DateForm.DayPart => DateType.Time,
        DateForm.Duration => DateType.Duration,
        DateForm.Set => DateType.Set,
        DateForm.Relative or DateForm.Deictic when Unit is not TimeUnit.None and < TimeUnit.Day => DateType.Time,
        _ => DateType.Date,
    };

    /// <summary>The year as written; null where the words hold none.</summary>
    public int? Year { get; internal set; }

    /// <summary>The month as written, 1 to 12.</summary>
    public int? Month { get; internal set; }

    /// <summary>The day of the month as written; it may be one that the month does not have.</summary>
    public int? Day { get; internal set; }

    /// <summary>The weekday as written.</summary>
    public DayOfWeek? Weekday { get; internal set; }

    /// <summary>Days from the day of the article, for <c>today</c>, <c>yesterday</c> and <c>tomorrow</c>.</summary>
    public int? DayOffset { get; internal set; }

    /// <summary>The unit that time is counted in: of “two years ago” and “last year” the year.</summary>
    public TimeUnit Unit { get; internal set; }

    /// <summary>How many units: −2 for “two years ago”, −1 for “last year”, 1 for “next year”, 2 for “two years”; null where it is not told.</summary>
    public int? Count { get; internal set; }

    /// <summary>The word by which it is pointed at: “<c>last</c> Friday”.</summary>
    public TimePointer PointedBy { get; internal set; }

    /// <summary>Whether the words around it speak of the future.</summary>
    public bool IsFuture { get; internal set; }

    /// <summary>The value in ISO 8601 or TIMEX3, as precise as the words; null where it cannot be told.</summary>
    public string? Value { get; internal set; }

    /// <summary>Whether the value is beyond reasonable doubt.</summary>
    public bool IsCertain { get; internal set; }

    /// <summary>The first and the last day that are meant; null where they cannot be told, and for lengths of time.</summary>
    public DateInterval? Days { get; internal set; }

    /// <summary>The day that is meant, where it is a single one.</summary>
    public DateOnly? ResolvedDay => Days is { IsDay: true } days ? days.From : null;

    /// <summary>The other end of the range that begins here.</summary>
    public DateReference? Until { get; internal set; }

    /// <summary>Whether a month and a day are named that no calendar has, or not that year’s, written or told for certain.</summary>
    public bool IsImpossible => Month is { } month && Day is { } day && (day < 1 || day > LongestMonth(month));

    internal int FirstToken { get; }

    internal int EndToken { get; }

    /// <summary>The tense of the clause.</summary>
    internal ClauseTense Tense { get; set; }

    /// <summary>The season, quarter, half, part of the day or decade of a century, counted from 1, or the minute of the day.</summary>
    internal int Part { get; init; }

    /// <summary>The tenths of a count: 5 in “two and a half years”.</summary>
    internal int Tenths { get; init; }

    /// <summary>Whether it looks back by a number that is not told: “years ago”.</summary>
    internal bool IsBackward { get; init; }

    /// <summary>Whether the year, a decade or century is before our era.</summary>
    internal bool IsBeforeChrist { get; init; }

    /// <summary>Whether it is counted from the time that the text has come to, not from the day of the article: “two days later”.</summary>
    internal bool IsFromText { get; init; }

    /// <summary>Whether it is counted from something that happened: “two days after the vote”.</summary>
    internal bool IsFromEvent { get; init; }

    /// <summary>The index of its sentence.</summary>
    internal int Sentence { get; set; }

    /// <summary>Whether it stands at the beginning of its sentence, where a story tells that time has gone on.</summary>
    internal bool IsLeading { get; set; }

    /// <summary>Whether it stands in parentheses, as years of birth and of books do.</summary>
    internal bool IsAside { get; set; }

    /// <summary>Whether it stands between an article and a noun: “the Jan. 6 attack”.</summary>
    internal bool IsAttributive { get; set; }

    /// <summary>Whether day and month could be meant the other way round.</summary>
    internal bool IsAmbiguous { get; init; }

    /// <summary>The year that is meant for certain though it is not written.</summary>
    internal int? ImpliedYear { get; set; }

    /// <summary>The part of the day beside a day: of “Friday morning” the morning; 0 for none.</summary>
    internal int DayPart { get; init; }

    /// <summary>The day as written, where year, month and day are and it exists.</summary>
    internal DateOnly? WrittenDay => Year is { } year && Month is { } month && Day is { } day && !IsImpossible ? new DateOnly(year, month, day) : null;

    /// <summary>Whether its figures are names of days, months, years and hours, and count nothing by themselves.</summary>
    internal bool IsOfCalendar => Form is not (DateForm.Duration or DateForm.Relative or DateForm.Set or DateForm.Deictic);

    private int LongestMonth(int month) => (Year ?? ImpliedYear) is { } year && !IsBeforeChrist ? DateTime.DaysInMonth(year, month) : month == 2 ? 29 : DateTime.DaysInMonth(2024, month);
}
