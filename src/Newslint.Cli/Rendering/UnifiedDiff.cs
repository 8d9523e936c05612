using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using Newslint.Reporting;
using Newslint.Rules.Fixes;
using Newslint.Text;

namespace Newslint.Cli.Rendering;

/// <summary>Writes what fixes change in a file as a unified diff, which <c>patch</c> and <c>git apply</c> read.</summary>
/// <remarks>
/// Lines end at LF, as those programs read them; a CR before it belongs to the line. Which lines stayed is known from the edits, so the
/// time is linear in the file, however much of it changes.
/// </remarks>
internal sealed class UnifiedDiff
{
    private const int Context = 3;

    private readonly TextWriter _output;
    private readonly string _before;
    private readonly string _after;
    private readonly List<TextSpan> _old;
    private readonly List<TextSpan> _new;

    private UnifiedDiff(TextWriter output, FixedFile file)
    {
        _output = output;
        (_before, _after) = (file.Before.Text, file.After.Text);
        (_old, _new) = (LinesOf(_before), LinesOf(_after));
    }

    /// <summary>Writes the diff of a file that has changed.</summary>
    public static void Write(TextWriter output, FixedFile file)
    {
        var path = PlainLine.Of(file.Before.Path.TrimStart('/'));
        var end = path.Contains(' ', StringComparison.Ordinal) ? "\t" : string.Empty; // names end there for programs
        output.Write($"--- a/{path}{end}\n+++ b/{path}{end}\n");
        var diff = new UnifiedDiff(output, file);
        var mark = file.Before is { HasByteOrderMark: true, Encoding: TextEncoding.Utf8 } ? "\uFEFF" : string.Empty;
        foreach (var hunk in Hunks(diff.Changes(file.Kept)))
        {
            diff.WriteHunk(hunk, mark);
        }
    }

    /// <summary>Lines with the LF that ends them.</summary>
    private static List<TextSpan> LinesOf(string text)
    {
        var lines = new List<TextSpan>();
        for (var start = 0; start < text.Length;)
        {
            var at = text.IndexOf('\n', start);
            var end = at < 0 ? text.Length : at + 1;
            lines.Add(TextSpan.FromBounds(start, end));
            start = end;
        }

        return lines;
    }

    /// <summary>The runs of lines that differ, in order.</summary>
    private List<Change> Changes(IReadOnlyList<KeptText> kept)
    {
        var changes = new List<Change>();
        var (old, @new, stretch) = (0, 0, 0);
        for (var line = 0; line < _new.Count; line++)
        {
            var span = _new[line];
            while (stretch < kept.Count && kept[stretch].End < span.End)
            {
                stretch++;
            }

            if (stretch == kept.Count || kept[stretch].Start > span.Start)
            {
                continue;
            }

            var place = new TextSpan(kept[stretch].Before + span.Start - kept[stretch].Start, span.Length);
            var same = _old.BinarySearch(old, _old.Count - old, place, null);
            if (same >= 0)
            {
                AddChange(changes, old, same, @new, line);
                (old, @new) = (same + 1, line + 1);
            }
        }

        AddChange(changes, old, _old.Count, @new, _new.Count);
        return changes;
    }

    /// <summary>Adds what differs between two lines that are the same; the lines at either end that say the same do not.</summary>
    private void AddChange(List<Change> changes, int oldStart, int oldEnd, int newStart, int newEnd)
    {
        while (oldStart < oldEnd && newStart < newEnd && IsSame(oldStart, newStart))
        {
            (oldStart, newStart) = (oldStart + 1, newStart + 1);
        }

        while (oldStart < oldEnd && newStart < newEnd && IsSame(oldEnd - 1, newEnd - 1))
        {
            (oldEnd, newEnd) = (oldEnd - 1, newEnd - 1);
        }

        if (oldStart < oldEnd || newStart < newEnd)
        {
            changes.Add(new Change(oldStart, oldEnd, newStart, newEnd));
        }
    }

    private bool IsSame(int old, int @new) =>
        _before.AsSpan(_old[old].Start, _old[old].Length).SequenceEqual(_after.AsSpan(_new[@new].Start, _new[@new].Length));

    /// <summary>Changes whose contexts touch, together.</summary>
    private static List<List<Change>> Hunks(List<Change> changes)
    {
        var hunks = new List<List<Change>>();
        foreach (var change in changes)
        {
            if (hunks is [.., [.., var last] hunk] && change.OldStart - last.OldEnd <= 2 * Context)
            {
                hunk.Add(change);
            }
            else
            {
                hunks.Add([change]);
            }
        }

        return hunks;
    }

    private void WriteHunk(List<Change> changes, string mark)
    {
        var (first, last) = (changes[0], changes[^1]);
        var lead = Math.Min(Context, first.OldStart);
        var trail = Math.Min(Context, _old.Count - last.OldEnd);
        var oldRange = Range(first.OldStart - lead, last.OldEnd + trail);
        var newRange = Range(first.NewStart - lead, last.NewEnd + trail);
        _output.Write($"@@ -{oldRange} +{newRange} @@\n");
        var at = first.OldStart - lead;
        foreach (var change in changes)
        {
            WriteLines(' ', _before, _old, at, change.OldStart, mark);
            WriteLines('-', _before, _old, change.OldStart, change.OldEnd, mark);
            WriteLines('+', _after, _new, change.NewStart, change.NewEnd, mark);
            at = change.OldEnd;
        }

        WriteLines(' ', _before, _old, at, last.OldEnd + trail, mark);
    }

    /// <summary>The first line, counted from 1, and the number of lines; of no lines, the line that they would follow.</summary>
    private static string Range(int start, int end) => string.Create(CultureInfo.InvariantCulture, $"{(start == end ? start : start + 1)},{end - start}");

    private void WriteLines(char sign, string text, List<TextSpan> lines, int start, int end, string mark)
    {
        for (var i = start; i < end; i++)
        {
            var line = text.AsSpan(lines[i].Start, lines[i].Length);
            _output.Write(sign);
            _output.Write(i == 0 ? mark : string.Empty);
            _output.Write(line);
            if (!line.EndsWith('\n'))
            {
                _output.Write("\n\\ No newline at end of file\n");
            }
        }
    }

    /// <summary>Lines that differ: those from the old start to the old end become those from the new start to the new end.</summary>
    private sealed record Change(int OldStart, int OldEnd, int NewStart, int NewEnd);
}
