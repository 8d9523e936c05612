using Newslint.Knowledge.Facts.Packing;

namespace Newslint.Knowledge.Facts.Verification;

/// <summary>Checks each row of <c>terms.csv</c> by itself.</summary>
internal static class TermChecks
{
    private const int DaysOfAYear = 366;

    public static void Run(List<TermRow> terms, Dictionary<string, OfficeRow> offices, UsedSources sources, ProblemList problems)
    {
        var seen = new HashSet<(string, string, DateInterval)>();
        foreach (var term in terms)
        {
            sources.Use(TermRow.File, term.Line, term.Source, problems);
            if (FaultOf(term, offices) is { } fault)
            {
                problems.Error(TermRow.File, term.Line, fault);
            }

            if (!seen.Add((term.Office, term.Person, term.From)))
            {
                problems.Error(TermRow.File, term.Line, $"{term} stands twice.");
            }
        }

        TellOld(terms, problems);
    }

    private static string? FaultOf(TermRow term, Dictionary<string, OfficeRow> offices)
    {
        if (!offices.ContainsKey(term.Office))
        {
            return $"The office '{term.Office}' is not in offices.csv.";
        }

        if (term.Person.Length == 0)
        {
            return "The row names nobody.";
        }

        if (term.To is { } to && to.To < term.From.From)
        {
            return $"{term} ends on {to}, before it begins.";
        }

        if (term.From.From > term.AsOf)
        {
            return $"{term} begins after {term.AsOf:yyyy-MM-dd}, the last day for which the row speaks.";
        }

        if (term.To is { } end && end.From > term.AsOf && term.Certainty is not TermCertainty.Scheduled)
        {
            return $"{term} ends on {end}, after {term.AsOf:yyyy-MM-dd}, the last day for which the row speaks. An end of the law is 'scheduled'.";
        }

        return CertaintyFault(term);
    }

    private static string? CertaintyFault(TermRow term)
    {
        var agrees = term.Certainty switch
        {
            TermCertainty.Exact => term.From.IsDay && term.To is { IsDay: true },
            TermCertainty.Month or TermCertainty.Year => term.To is { } to && (!term.From.IsDay || !to.IsDay),
            TermCertainty.Window => term.To is { IsDay: false },
            TermCertainty.Open => term.To is null,
            TermCertainty.Scheduled => term.To is not null,
            _ => true,
        };
        return agrees ? null : $"{term}: the dates are not as certain as '{TermCertainties.WordFor(term.Certainty)}' says.";
    }

    /// <summary>Of how many terms nothing has been heard for a year, measured by what the tables know of others.</summary>
    private static void TellOld(List<TermRow> terms, ProblemList problems)
    {
        var newest = terms.Count == 0 ? default : terms.Max(term => term.AsOf);
        var open = terms.Where(term => term.To is null || term.Certainty == TermCertainty.Scheduled).ToList();
        var old = open.Count(term => newest.DayNumber - term.AsOf.DayNumber > DaysOfAYear);
        if (old > 0)
        {
            problems.Note(TermRow.File, 0, $"Of {open.Count} terms without a known end {old} were last confirmed more than a year before {newest:yyyy-MM-dd}; of later days they say nothing.");
        }
    }
}
