using Microsoft.CodeAnalysis.Text;
using Newslint.Rules;

namespace Newslint.Cli.Input;

/// <summary>The lines of one file that have changed, as offsets in its text.</summary>
internal sealed class FileChanges
{
    private readonly List<TextSpan> _spans = [];

    /// <param name="text">The text of the file.</param>
    /// <param name="ranges">The lines, sorted and apart; numbers from 1, both ends included. Git's lines end at LF only.</param>
    public FileChanges(string text, IReadOnlyList<(int First, int Last)> ranges)
    {
        var (line, at) = (1, 0);
        foreach (var (first, last) in ranges)
        {
            at = Skip(text, at, first - line);
            var end = Skip(text, at, last - first + 1);
            _spans.Add(TextSpan.FromBounds(at, end));
            (line, at) = (last + 1, end);
            if (at == text.Length)
            {
                break;
            }
        }
    }

    /// <summary>Whether a finding, or something that explains it, touches a line that has changed.</summary>
    public bool Touches(LintDiagnostic finding)
    {
        if (Touches(finding.Span))
        {
            return true;
        }

        foreach (var related in finding.Related)
        {
            if (Touches(related.Span))
            {
                return true;
            }
        }

        return false;
    }

    private bool Touches(TextSpan span)
    {
        var (low, high) = (0, _spans.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _spans[middle].End <= span.Start ? (middle + 1, high) : (low, middle);
        }

        return low < _spans.Count && _spans[low].Start < span.End;
    }

    /// <summary>The offset some lines on, or the end of the text.</summary>
    private static int Skip(string text, int at, int lines)
    {
        for (; lines > 0 && at < text.Length; lines--)
        {
            var end = text.IndexOf('\n', at);
            at = end < 0 ? text.Length : end + 1;
        }

        return at;
    }
}
