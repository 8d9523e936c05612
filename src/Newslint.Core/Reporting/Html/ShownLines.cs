using Newslint.Rules;
using Newslint.Text;

namespace Newslint.Reporting.Html;

/// <summary>Which lines of a file are shown: all of a short one, of a long one those around its findings.</summary>
internal static class ShownLines
{
    private const int LongFile = 200;
    private const int Around = 3;

    /// <summary>A finding over more lines is shown by its ends.</summary>
    private const int LongFinding = 60;

    /// <summary>A gap that is no longer is shown.</summary>
    private const int ShortGap = 2;

    /// <summary>The stretches of lines to show, 0-based and with both ends, in order and apart from each other.</summary>
    public static List<(int First, int Last)> Of(SourceFile file, IReadOnlyList<LintDiagnostic> findings)
    {
        var lines = file.Lines;
        if (lines.Count <= LongFile)
        {
            return [(0, lines.Count - 1)];
        }

        var wanted = new List<(int First, int Last)>();
        foreach (var finding in findings)
        {
            var (first, last) = (lines.LineOf(finding.Span.Start), lines.LineOf(finding.Span.End));
            if (last - first > LongFinding)
            {
                wanted.Add((last - Around, last + Around));
                last = first;
            }

            wanted.Add((first - Around, last + Around));
            foreach (var related in finding.Related)
            {
                var line = lines.LineOf(related.Span.Start);
                wanted.Add((line - 1, line + 1));
            }
        }

        return Join(wanted, lines.Count - 1);
    }

    private static List<(int First, int Last)> Join(List<(int First, int Last)> wanted, int lastLine)
    {
        wanted.Sort((one, other) => one.First.CompareTo(other.First));
        var joined = new List<(int First, int Last)>();
        foreach (var (first, last) in wanted)
        {
            if (joined.Count > 0 && first <= joined[^1].Last + ShortGap + 1)
            {
                joined[^1] = (joined[^1].First, Math.Min(lastLine, Math.Max(joined[^1].Last, last)));
            }
            else
            {
                joined.Add((Math.Max(0, first), Math.Min(lastLine, last)));
            }
        }

        return joined;
    }
}
