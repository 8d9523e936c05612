namespace Newslint.Knowledge.Facts.Verification;

/// <summary>Checks the terms of each office against each other: order, overlaps and gaps.</summary>
internal static class TenureChecks
{
    private const int LongestGap = 90;

    public static void Run(List<TermRow> terms, Dictionary<string, OfficeRow> offices, List<KnownGap> gaps, ProblemList problems)
    {
        var known = new Dictionary<(string Office, DateOnly From, DateOnly To), KnownGap>();
        foreach (var gap in gaps)
        {
            if (!known.TryAdd((gap.Office, gap.From, gap.To), gap))
            {
                problems.Error(KnownGap.File, gap.Line, "The row stands twice.");
            }
        }

        foreach (var office in terms.GroupBy(term => term.Office, StringComparer.Ordinal))
        {
            var rows = office.ToList();
            CheckOrder(rows, problems);
            if (offices.GetValueOrDefault(office.Key)?.IsSingleHolder == true)
            {
                var sorted = rows.OrderBy(row => row.From.From).ToList();
                CheckOverlaps(sorted, problems);
                CheckGaps(sorted, known, problems);
            }
        }

        foreach (var gap in known.Values)
        {
            problems.Error(KnownGap.File, gap.Line, $"{gap.Office} has no gap from {gap.From:yyyy-MM-dd} to {gap.To:yyyy-MM-dd} any more. Take the row out.");
        }
    }

    private static void CheckOrder(List<TermRow> rows, ProblemList problems)
    {
        for (var i = 1; i < rows.Count; i++)
        {
            if (rows[i].From.From < rows[i - 1].From.From)
            {
                problems.Error(TermRow.File, rows[i].Line, $"{rows[i]} comes after a later one (line {rows[i - 1].Line}). The oldest stand first.");
            }
        }
    }

    /// <summary>One office has one holder, acting ones aside; the day of the hand-over belongs to both.</summary>
    private static void CheckOverlaps(List<TermRow> rows, ProblemList problems)
    {
        TermRow? longest = null;
        foreach (var row in rows)
        {
            if (row.IsActing)
            {
                continue;
            }

            if (longest is not null && (longest.To?.From ?? DateOnly.MaxValue) > row.From.To)
            {
                problems.Error(TermRow.File, row.Line, longest.To is { } to
                    ? $"{row} overlaps with {longest}, who held it to {to} (line {longest.Line}). Only one person holds this office."
                    : $"{row} follows {longest}, whose term has no end (line {longest.Line}). Only one person holds this office.");
            }

            longest = longest is null || End(row) > End(longest) ? row : longest;
        }

        static DateOnly End(TermRow row) => row.To?.From ?? DateOnly.MaxValue;
    }

    private static void CheckGaps(List<TermRow> rows, Dictionary<(string Office, DateOnly From, DateOnly To), KnownGap> known, ProblemList problems)
    {
        DateOnly? end = null;
        foreach (var row in rows)
        {
            if (end is { } last && row.From.From.DayNumber - last.DayNumber > LongestGap)
            {
                if (known.Remove((row.Office, last, row.From.From), out var gap))
                {
                    problems.Note(TermRow.File, row.Line, $"Nobody is named for {row.Office} from {last:yyyy-MM-dd} to {row.From.From:yyyy-MM-dd}: {gap.Reason}.");
                }
                else
                {
                    problems.Error(TermRow.File, row.Line, $"Nobody is named for {row.Office} from {last:yyyy-MM-dd} to {row.From.From:yyyy-MM-dd}. Add who acted, or the reason to {KnownGap.File}.");
                }
            }

            end = end is null || row.LastKnown > end ? row.LastKnown : end;
        }
    }
}
