using Microsoft.CodeAnalysis.Text;
using Newslint.Text;

namespace Newslint.Rules.Fixes;

/// <summary>
/// The lines that the fixes of one round take out. A run of them goes in one edit: what joins is what is left around the run, which no
/// fix knows by itself.
/// </summary>
internal sealed class LinesToGo(string text, LineIndex lines)
{
    private readonly SortedDictionary<int, bool> _parts = [];
    private readonly LineJoin _join = new(text, lines);

    /// <summary>Takes the lines of a fix, as <see cref="FixesInSource"/> has placed it.</summary>
    public void Add(Fix fix)
    {
        foreach (var edit in fix.Edits)
        {
            for (var line = lines.LineOf(edit.Span.Start); line < lines.Count && lines[line].End <= edit.Span.End; line++)
            {
                if (lines[line].Start >= edit.Span.Start && !_join.IsBlank(line))
                {
                    _parts[line] = _parts.GetValueOrDefault(line) || edit.NewText is { Length: > 0 };
                }
            }
        }
    }

    /// <summary>The edits, one for each run.</summary>
    public List<TextChange> Edits()
    {
        var edits = new List<TextChange>();
        int? first = null;
        var (last, next, parts) = (0, 0, false);
        foreach (var (line, partsHere) in _parts)
        {
            if (first is { } begun && line != next)
            {
                edits.Add(_join.Without(begun, last, parts));
                first = null;
            }

            // A blank line within the run parts what is around it, too.
            parts = partsHere || (first is not null && (parts || line > last + 1));
            first ??= line;
            last = line;
            next = _join.After(line);
        }

        if (first is { } open)
        {
            edits.Add(_join.Without(open, last, parts));
        }

        return edits;
    }
}
