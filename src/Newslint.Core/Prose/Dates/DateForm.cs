namespace Newslint.Prose.Dates;

/// <summary>The form in which words tell a time.</summary>
public enum DateForm
{
    /// <summary>A day with its year: “March 5, 2025”, “3/5/2025”.</summary>
    FullDate,

    /// <summary>A day of a month: “March 5”, “the 5th of March”.</summary>
    MonthDay,

    /// <summary>A day of the month that the text has come to: “the 5th”.</summary>
    DayOfMonth,

    /// <summary>A month, with or without its year: “March 2025”, “last July”.</summary>
    Month,

    /// <summary>A year: “2025”.</summary>
    Year,

    /// <summary>A weekday: “Friday”, “last Friday”.</summary>
    Weekday,

    /// <summary>A time seen from the day of the article: “today”, “this week”, “last year”.</summary>
    Deictic,

    /// <summary>A distance from the day of the article, or from a day of the text: “two years ago”, “three days later”, “the next day”.</summary>
    Relative,

    /// <summary>A season: “last summer”, “the winter of 2014”.</summary>
    Season,

    /// <summary>A quarter: “the third quarter”, “Q3 2008”.</summary>
    Quarter,

    /// <summary>Half a year: “the first half of 2024”, “H1 2024”.</summary>
    HalfYear,

    /// <summary>A decade: “the 1990s”, “the nineties”.</summary>
    Decade,

    /// <summary>A century: “the 20th century”.</summary>
    Century,

    /// <summary>A feast: “Christmas”.</summary>
    Holiday,

    /// <summary>A time of day in figures or as noon or midnight: “8 p.m.”, “20:00 GMT”.</summary>
    ClockTime,

    /// <summary>A part of a day: “Friday morning”, “tonight”.</summary>
    DayPart,

    /// <summary>A length of time: “two years”, “the past decade”, “a 10-day visit”.</summary>
    Duration,

    /// <summary>What recurs: “every Monday”, “daily”.</summary>
    Set,

    /// <summary>A time that is only pointed at: “now”, “recently”, “the future”.</summary>
    Vague,
}
