namespace Newslint.Knowledge;

/// <summary>What a word does in an expression of time.</summary>
internal enum DateWordKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A month, 1 to 12.</summary>
    Month,

    /// <summary>A weekday, Sunday is 0.</summary>
    Weekday,

    /// <summary>Weekdays in the plural: <c>Fridays</c>, <c>weekends</c>.</summary>
    Weekdays,

    /// <summary>A unit in the singular: <c>year</c>.</summary>
    Unit,

    /// <summary>Units in the plural: <c>years</c>.</summary>
    Units,

    /// <summary>A season, spring is 1.</summary>
    Season,

    /// <summary>A part of the day: <c>morning</c>.</summary>
    DayPart,

    /// <summary>Parts of the day in the plural: Friday <c>evenings</c>.</summary>
    DayParts,

    /// <summary>A name for an hour: <c>noon</c>.</summary>
    ClockName,

    /// <summary>A day counted from today: <c>yesterday</c>.</summary>
    Deictic,

    /// <summary><c>tonight</c>.</summary>
    Tonight,

    /// <summary><c>overnight</c>.</summary>
    Overnight,

    /// <summary>How often: <c>daily</c>, with the unit.</summary>
    Recurring,

    /// <summary>A word for the present: <c>now</c>.</summary>
    Now,

    /// <summary>A word for a past without a date: <c>recently</c>.</summary>
    BeforeNow,

    /// <summary>The word <c>time</c>.</summary>
    TimeNoun,

    /// <summary>The first <c>half</c> of a year.</summary>
    Half,

    /// <summary>The <c>future</c>.</summary>
    Future,

    /// <summary><c>Q3</c>.</summary>
    QuarterName,

    /// <summary><c>H1</c>.</summary>
    HalfName,

    /// <summary><c>sixties</c>, of which the value is 6.</summary>
    DecadeName,

    /// <summary>A feast with its month and day: <c>Christmas</c>, 1225.</summary>
    Holiday,

    /// <summary><c>BC</c>.</summary>
    Era,

    /// <summary><c>p.m.</c>, with the hours to add.</summary>
    Meridiem,

    /// <summary>A time zone: <c>GMT</c>.</summary>
    Zone,

    /// <summary>What points to a time: <c>last</c>, <c>this</c>; the value is a <see cref="TimePointer"/>.</summary>
    Pointer,

    /// <summary><c>every</c>.</summary>
    Each,

    /// <summary>A number without one: <c>several</c>.</summary>
    Some,

    /// <summary>A <c>couple</c> of, two.</summary>
    Couple,

    /// <summary>A <c>dozen</c>, twelve.</summary>
    Dozen,

    /// <summary>Where in a time: <c>early</c>.</summary>
    Edge,

    /// <summary>The <c>end</c> of.</summary>
    EdgeNoun,

    /// <summary>An adjective between number and unit: two <c>full</c> years, the <c>fiscal</c> year.</summary>
    Filler,

    /// <summary>A verb of schedules in the present: <c>opens</c>; 1 for a form that is a noun or a base too.</summary>
    ScheduleVerb,

    /// <summary>What an infinitive looks ahead behind: <c>agreed</c> to meet.</summary>
    Plan,

    /// <summary><c>ago</c>, −1, and <c>later</c>, 1.</summary>
    Ago,
}
