using System.Globalization;
using Newslint.Rules;

namespace Newslint.Cli.Rendering;

/// <summary>What a reader sees as one thing: a finding, or a run of furniture in neighbouring lines.</summary>
internal sealed class ReportEntry
{
    private ReportEntry(LintDiagnostic[] findings) => Findings = findings;

    /// <summary>The findings, by line; several where they are a run of whole lines.</summary>
    public LintDiagnostic[] Findings { get; }

    /// <summary>Whether this is a run.</summary>
    public bool IsRun => Findings.Length > 1;

    /// <summary>Where it is, 1-based: <c>12:5</c>, or <c>12-18</c> for a run.</summary>
    public string Position
    {
        get
        {
            var start = Findings[0].Lines.Start;
            return IsRun
                ? string.Create(CultureInfo.InvariantCulture, $"{start.Line + 1}-{Findings[^1].Lines.Start.Line + 1}")
                : string.Create(CultureInfo.InvariantCulture, $"{start.Line + 1}:{start.Character + 1}");
        }
    }

    /// <summary>Makes entries of the findings in one file, which are in the order of their spans.</summary>
    public static List<ReportEntry> Group(List<LintDiagnostic> findings)
    {
        var entries = new List<ReportEntry>();
        for (var start = 0; start < findings.Count;)
        {
            var end = start + 1;
            while (end < findings.Count && IsWholeLine(findings[end - 1]) && IsWholeLine(findings[end]) && AreNeighbours(findings[end - 1], findings[end]))
            {
                end++;
            }

            entries.Add(new ReportEntry([.. findings[start..end]]));
            start = end;
        }

        return entries;
    }

    /// <summary>Whether a finding says no more than that its line must go; a placeholder within a sentence needs its carets.</summary>
    private static bool IsWholeLine(LintDiagnostic finding)
    {
        if (finding.Rule.Category is not ("furniture" or "residue") || !finding.Related.IsEmpty || finding.Lines.Start.Line != finding.Lines.End.Line)
        {
            return false;
        }

        var text = finding.File.Text;
        var line = finding.File.Lines[finding.Lines.Start.Line];
        return !HasWords(text.AsSpan(line.Start, finding.Span.Start - line.Start))
            && !HasWords(text.AsSpan(finding.Span.End, Math.Max(0, line.End - finding.Span.End)));
    }

    private static bool AreNeighbours(LintDiagnostic finding, LintDiagnostic next)
    {
        var start = finding.Span.End;
        return next.Lines.Start.Line > finding.Lines.Start.Line && !HasWords(finding.File.Text.AsSpan(start, next.Span.Start - start));
    }

    private static bool HasWords(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
            {
                return true;
            }
        }

        return false;
    }
}
