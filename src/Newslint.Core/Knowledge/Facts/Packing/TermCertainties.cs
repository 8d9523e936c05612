namespace Newslint.Knowledge.Facts.Packing;

/// <summary>The words for <see cref="TermCertainty"/> in tables.</summary>
internal static class TermCertainties
{
    /// <summary>All of them, for errors.</summary>
    public const string Words = "exact, month, year, window, open, scheduled or acting";

    /// <summary>The word for a certainty.</summary>
    public static string WordFor(TermCertainty certainty) => certainty switch
    {
        TermCertainty.Exact => "exact",
        TermCertainty.Month => "month",
        TermCertainty.Year => "year",
        TermCertainty.Window => "window",
        TermCertainty.Open => "open",
        TermCertainty.Scheduled => "scheduled",
        _ => "acting",
    };

    /// <summary>What a word stands for; null where it is none of them.</summary>
    public static TermCertainty? Read(ReadOnlySpan<char> word) => word switch
    {
        "exact" => TermCertainty.Exact,
        "month" => TermCertainty.Month,
        "year" => TermCertainty.Year,
        "window" => TermCertainty.Window,
        "open" => TermCertainty.Open,
        "scheduled" => TermCertainty.Scheduled,
        "acting" => TermCertainty.Acting,
        _ => null,
    };
}
