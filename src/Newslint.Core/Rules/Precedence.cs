namespace Newslint.Rules;

/// <summary>
/// One span, one finding: where findings of related rules overlap, the one whose rule supersedes the other stays and
/// names it.
/// </summary>
internal static class Precedence
{
    /// <summary>The findings that stay, sorted by start, end and rule id, each once.</summary>
    public static List<Finding> Apply(List<Finding> findings)
    {
        findings.Sort(Compare);
        var kept = new List<Finding>(findings.Count);
        var reach = 0;
        for (var i = 0; i < findings.Count; i++)
        {
            var isRepeated = i > 0 && Compare(findings[i - 1], findings[i]) == 0;
            if (!isRepeated && !IsCovered(findings, i, reach))
            {
                kept.Add(findings[i]);
            }

            reach = Math.Max(reach, findings[i].Span.End);
        }

        return kept;
    }

    private static bool IsCovered(List<Finding> findings, int index, int reach)
    {
        var finding = findings[index];
        for (var i = index + 1; i < findings.Count && findings[i].Span.Start < finding.Span.End; i++)
        {
            if (Supersedes(findings[i], finding))
            {
                return true;
            }
        }

        for (var i = index - 1; i >= 0 && finding.Span.Start < reach && index - i < NeighboursLookedAt; i--)
        {
            if (findings[i].Span.OverlapsWith(finding.Span) && Supersedes(findings[i], finding))
            {
                return true;
            }
        }

        return false;
    }

    // Findings before this one that begin earlier and reach over it: more than this many do not nest in any text.
    private const int NeighboursLookedAt = 64;

    private static bool Supersedes(Finding stronger, Finding weaker)
    {
        if (!stronger.Rule.Supersedes.Contains(weaker.Rule.Id))
        {
            return false;
        }

        stronger.Covers = stronger.Covers.Add(weaker.Rule.Id);
        return true;
    }

    private static int Compare(Finding a, Finding b)
    {
        var order = a.Span.Start.CompareTo(b.Span.Start);
        order = order != 0 ? order : a.Span.End.CompareTo(b.Span.End);
        return order != 0 ? order : string.CompareOrdinal(a.Rule.Id, b.Rule.Id);
    }
}
