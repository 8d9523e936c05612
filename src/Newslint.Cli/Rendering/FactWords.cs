using System.Globalization;
using Newslint.Knowledge;
using Newslint.Knowledge.Facts;

namespace Newslint.Cli.Rendering;

/// <summary>Facts in words.</summary>
internal static class FactWords
{
    /// <summary>From when to when.</summary>
    public static string Span(OfficeTerm term)
    {
        var from = Date(term.From);
        return term.To is not { } to ? $"since {from}"
            : term.Certainty == TermCertainty.Window ? $"{from} to some day between {Day(to.From)} and {Day(to.To)}"
            : term.Certainty == TermCertainty.Scheduled ? $"since {from}, by law until {Date(to)}"
            : $"{from} to {Date(to)}";
    }

    /// <summary>A date as precise as it is known.</summary>
    public static string Date(DateInterval days) =>
        days.IsDay ? Day(days.From)
        : days.From is { Day: 1 } && days.To == days.From.AddMonths(1).AddDays(-1) ? days.From.ToString("yyyy-MM", CultureInfo.InvariantCulture)
        : days.From is { Day: 1, Month: 1 } && days.To == days.From.AddYears(1).AddDays(-1) ? days.From.ToString("yyyy", CultureInfo.InvariantCulture)
        : days.ToString();

    /// <summary>A day.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>What a status says.</summary>
    public static string Status(TermStatus status) => status switch
    {
        TermStatus.Active => "in office",
        TermStatus.Ended => "no longer in office",
        TermStatus.NotYet => "not yet in office",
        _ => "not known",
    };

    /// <summary>The status as programs read it.</summary>
    public static string StatusWord(TermStatus status) => status switch
    {
        TermStatus.Active => "active",
        TermStatus.Ended => "ended",
        TermStatus.NotYet => "notYet",
        _ => "unknown",
    };

    /// <summary>How far the dates can be trusted.</summary>
    public static string Certainty(OfficeTerm term) => term.Certainty switch
    {
        TermCertainty.Exact => "both days are known",
        TermCertainty.Month => "known to the month",
        TermCertainty.Year => "known to the year",
        TermCertainty.Window => "the end lies between two days",
        TermCertainty.Open => $"in office on {Day(term.AsOf)}; nothing is known of later days",
        TermCertainty.Scheduled => $"in office on {Day(term.AsOf)}; the end is that of the law, and nothing is known of later days",
        _ => "acting, interim or caretaker",
    };
}
