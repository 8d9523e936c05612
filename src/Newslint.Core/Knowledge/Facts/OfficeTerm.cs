namespace Newslint.Knowledge.Facts;

/// <summary>One person's unbroken time in one office, with the evidence for it.</summary>
public sealed class OfficeTerm
{
    /// <summary>The office.</summary>
    public required Office Office { get; init; }

    /// <summary>The usual English name of the person.</summary>
    public required string Person { get; init; }

    /// <summary>The first day, or the month or year that holds it.</summary>
    public required DateInterval From { get; init; }

    /// <summary>The last day or the day of the hand-over, or the month or year that holds it; null where no end is known.</summary>
    public required DateInterval? To { get; init; }

    /// <summary>How far the dates can be trusted.</summary>
    public required TermCertainty Certainty { get; init; }

    /// <summary>The last day for which the evidence speaks.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Identifiers of the sources in <c>sources.csv</c>, joined by <c>+</c>.</summary>
    public required string Source { get; init; }

    /// <summary>Whether no source was opened for it: it rests on what is public record alone.</summary>
    public bool IsPublicRecordOnly => SourceIds.ArePublicRecord(Source);

    /// <summary>The status that holds on every one of <paramref name="days"/>.</summary>
    /// <remarks>
    /// The day of the hand-over counts for both holders. Where a date is known to the month or year, the status within
    /// it is unknown. A term without an end, or with a scheduled one, is active up to <see cref="AsOf"/> and unknown after it.
    /// </remarks>
    public TermStatus StatusOver(DateInterval days)
    {
        // A term goes through its statuses in one direction, so that the first and the last day speak for those between.
        var status = StatusOn(days.From);
        return status == StatusOn(days.To) ? status : TermStatus.Unknown;
    }

    private TermStatus StatusOn(DateOnly day)
    {
        if (day < From.To)
        {
            return day < From.From ? TermStatus.NotYet : TermStatus.Unknown;
        }

        if (To is not { } end || Certainty == TermCertainty.Scheduled)
        {
            return day <= AsOf ? TermStatus.Active : TermStatus.Unknown;
        }

        if (day <= end.From)
        {
            return TermStatus.Active;
        }

        return day <= end.To ? TermStatus.Unknown : TermStatus.Ended;
    }
}
