using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Newslint.Rules;

/// <summary>What the host asks of the findings of a rule, which may be anybody's code.</summary>
internal static class FindingCheck
{
    /// <summary>The first span of a finding or its related locations that is empty or outside a text; null where all are in it.</summary>
    public static TextSpan? SpanOutside(Finding finding, int textLength)
    {
        if (IsOutside(finding.Span))
        {
            return finding.Span;
        }

        foreach (var related in finding.Related)
        {
            if (IsOutside(related.Span))
            {
                return related.Span;
            }
        }

        return finding.Fix is { } fix ? EditOutside(fix, textLength) : null;

        bool IsOutside(TextSpan span) => span.IsEmpty || span.End > textLength;
    }

    private static TextSpan? EditOutside(Fix fix, int textLength)
    {
        foreach (var edit in fix.Edits)
        {
            if (edit.Span.End > textLength)
            {
                return edit.Span;
            }
        }

        return null;
    }

    /// <summary>Makes sure that the message can be written.</summary>
    /// <exception cref="FormatException">The format of the message has a mistake, or wants more arguments than there are.</exception>
    public static void RequireMessage(Finding finding)
    {
        if (finding.Arguments.IsEmpty)
        {
            return;
        }

        var wanted = CompositeFormat.Parse(finding.Rule.MessageFormat).MinimumArgumentCount;
        if (wanted > finding.Arguments.Length)
        {
            throw new FormatException($"Its message wants {wanted} arguments and got {finding.Arguments.Length}.");
        }
    }
}
