namespace Newslint.Rules;

/// <summary>
/// One span, one finding: where findings of related rules overlap, the one whose rule supersedes the other stays and
/// names it. A finding that gave way itself makes no other give way.
/// </summary>
/// <remarks>Time is n log n in the findings and quadratic in the rules that found something. Of rules that supersede each other in a circle, one stays.</remarks>
internal static class Precedence
{
    /// <summary>The findings that stay, sorted by start, end and rule id, each once.</summary>
    public static List<Finding> Apply(List<Finding> findings)
    {
        findings.Sort(Compare);
        var kept = new List<Finding>(findings.Count);
        foreach (var finding in findings)
        {
            if (kept.Count == 0 || !IsSame(kept[^1], finding))
            {
                kept.Add(finding);
            }
        }

        if (kept.Count > 1 && kept.Exists(finding => !finding.Rule.Supersedes.IsEmpty || !finding.Rule.GivesWayTo.IsEmpty))
        {
            Settle(kept);
            kept.RemoveAll(finding => finding.IsCovered);
        }

        return kept;
    }

    private static void Settle(List<Finding> findings)
    {
        var byId = new Dictionary<string, RuleFindings>(StringComparer.Ordinal);
        var rules = new List<RuleFindings>(); // in the order of the findings, which is the same in every run
        foreach (var finding in findings)
        {
            if (!byId.TryGetValue(finding.Rule.Id, out var rule))
            {
                byId.Add(finding.Rule.Id, rule = new RuleFindings());
                rules.Add(rule);
            }

            rule.Add(finding);
        }

        foreach (var rule in rules)
        {
            rule.LinkTo(rules);
        }

        foreach (var rule in rules)
        {
            rule.Settle();
        }
    }

    private static bool IsSame(Finding a, Finding b) => a.Span == b.Span && a.Rule.Id == b.Rule.Id && a.Arguments.SequenceEqual(b.Arguments);

    private static int Compare(Finding a, Finding b)
    {
        var order = a.Span.CompareTo(b.Span);
        order = order != 0 ? order : string.CompareOrdinal(a.Rule.Id, b.Rule.Id);
        for (var i = 0; order == 0 && i < a.Arguments.Length && i < b.Arguments.Length; i++)
        {
            order = string.CompareOrdinal(a.Arguments[i], b.Arguments[i]);
        }

        return order != 0 ? order : b.AtMost.CompareTo(a.AtMost);
    }
}
