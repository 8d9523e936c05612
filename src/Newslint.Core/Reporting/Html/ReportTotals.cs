using Newslint.Rules;

namespace Newslint.Reporting.Html;

/// <summary>What is kept of a run for the summary of its page: numbers and the paths of files, no copy.</summary>
internal sealed class ReportTotals
{
    private const int MostNames = 10_000;

    private readonly Dictionary<string, ReportedRule> _rules = new(StringComparer.Ordinal);

    /// <summary>All findings.</summary>
    public SeverityCounts Counts { get; } = new();

    /// <summary>The first files with findings, in their order.</summary>
    public List<ReportedFile> Files { get; } = [];

    /// <summary>The number of all files with findings.</summary>
    public int FilesWithFindings { get; private set; }

    /// <summary>The paths of the first files without findings, in their order.</summary>
    public List<string> CleanFiles { get; } = [];

    /// <summary>The number of all files without findings.</summary>
    public int FilesWithoutFindings { get; private set; }

    /// <summary>Findings that are suppressed or known to a baseline.</summary>
    public int Hidden { get; private set; }

    /// <summary>Findings that <c>newslint fix</c> mends by itself.</summary>
    public int Fixable { get; private set; }

    /// <summary>The rules with findings; those with most come first.</summary>
    public List<ReportedRule> RulesByCount()
    {
        List<ReportedRule> rules = [.. _rules.Values];
        rules.Sort((one, other) => one.Counts.Total != other.Counts.Total
            ? other.Counts.Total.CompareTo(one.Counts.Total)
            : string.CompareOrdinal(one.Rule.Id, other.Rule.Id));
        return rules;
    }

    /// <summary>The rule of a finding.</summary>
    public ReportedRule this[RuleDescriptor rule]
    {
        get
        {
            if (!_rules.TryGetValue(rule.Id, out var known))
            {
                _rules.Add(rule.Id, known = new ReportedRule(rule));
            }

            return known;
        }
    }

    /// <summary>Counts what of a report is not shown as a finding.</summary>
    public void AddHidden(LintReport report) => Hidden += report.Hidden.Length;

    /// <summary>Counts a file without findings.</summary>
    public void AddClean(string path)
    {
        FilesWithoutFindings++;
        if (CleanFiles.Count < MostNames)
        {
            CleanFiles.Add(path);
        }
    }

    /// <summary>Counts the findings of a file, given by its number.</summary>
    public SeverityCounts Add(IReadOnlyList<LintDiagnostic> findings, int file)
    {
        var counts = new SeverityCounts();
        foreach (var finding in findings)
        {
            counts.Add(finding.Severity);
            Counts.Add(finding.Severity);
            this[finding.Rule].Add(finding.Severity, file);
            Fixable += finding.Fix is { Safety: FixSafety.Safe } ? 1 : 0;
        }

        return counts;
    }

    /// <summary>Names a file with findings.</summary>
    public void Add(ReportedFile file)
    {
        FilesWithFindings++;
        if (Files.Count < MostNames)
        {
            Files.Add(file);
        }
    }
}
