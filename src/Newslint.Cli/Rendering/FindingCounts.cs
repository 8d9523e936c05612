using Newslint.Rules;

namespace Newslint.Cli.Rendering;

/// <summary>Counts what a run has found, for its summary.</summary>
internal sealed class FindingCounts
{
    private readonly Dictionary<string, int> _shownByRule = new(StringComparer.Ordinal);

    public int Errors { get; private set; }

    public int Warnings { get; private set; }

    public int Suggestions { get; private set; }

    /// <summary>The findings that <c>newslint fix</c> mends.</summary>
    public int Fixable { get; private set; }

    /// <summary>Those that it mends where it is told to go further.</summary>
    public int UnsafelyFixable { get; private set; }

    /// <summary>The files that something was found in.</summary>
    public int Files { get; private set; }

    /// <summary>The id of the rule with the most findings that were shown, the first of several; null where none was shown.</summary>
    public string? MostShownRule
    {
        get
        {
            string? most = null;
            foreach (var (id, count) in _shownByRule)
            {
                var lead = most is null ? 1 : count - _shownByRule[most];
                if (lead > 0 || (lead == 0 && string.CompareOrdinal(id, most) < 0))
                {
                    most = id;
                }
            }

            return most;
        }
    }

    /// <summary>Counts the findings of one file, of which those in <paramref name="shown"/> are shown.</summary>
    public void Add(LintReport report, List<LintDiagnostic> shown)
    {
        var before = Errors + Warnings + Suggestions;
        foreach (var finding in report.Diagnostics)
        {
            Errors += finding.Severity == Severity.Error ? 1 : 0;
            Warnings += finding.Severity == Severity.Warning ? 1 : 0;
            Suggestions += finding.Severity == Severity.Suggestion ? 1 : 0;
            Fixable += finding.Fix?.Safety == FixSafety.Safe ? 1 : 0;
            UnsafelyFixable += finding.Fix?.Safety == FixSafety.Suggestion ? 1 : 0;
        }

        Files += Errors + Warnings + Suggestions > before ? 1 : 0;
        foreach (var finding in shown)
        {
            _shownByRule[finding.Rule.Id] = _shownByRule.GetValueOrDefault(finding.Rule.Id) + 1;
        }
    }
}
