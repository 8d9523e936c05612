using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Newslint.Rules.Fixes;

/// <summary>Puts fixes into a text.</summary>
public static class FixApplier
{
    /// <summary>
    /// The text with <paramref name="fixes"/>. All edits of a fix are made, or none: of two fixes that want to change the same place the
    /// first one is made, and the other is left for another round.
    /// </summary>
    /// <remarks>Edits that touch each other at their ends are both made; two insertions at one offset are a conflict. Time is n log n in the edits.</remarks>
    /// <exception cref="ArgumentException">An edit reaches beyond the text.</exception>
    public static FixedText Apply(string text, IEnumerable<Fix> fixes)
    {
        var edits = new PlacedEdits();
        var made = 0;
        var left = 0;
        foreach (var fix in fixes)
        {
            if (edits.TryAdd(fix, text.Length))
            {
                made++;
            }
            else
            {
                left++;
            }
        }

        return new FixedText(made == 0 ? text : Rewrite(text, edits.InOrder), made, left);
    }

    private static string Rewrite(string text, IEnumerable<TextChange> edits)
    {
        var written = new StringBuilder(text.Length);
        var at = 0;
        foreach (var edit in edits)
        {
            written.Append(text, at, edit.Span.Start - at).Append(edit.NewText);
            at = edit.Span.End;
        }

        return written.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>Edits without overlap, by their place.</summary>
    private sealed class PlacedEdits
    {
        private readonly SortedSet<Edit> _edits = [];

        public IEnumerable<TextChange> InOrder => _edits.Select(edit => edit.Change);

        public bool TryAdd(Fix fix, int length)
        {
            for (var i = 0; i < fix.Edits.Length; i++)
            {
                var change = fix.Edits[i];
                if (change.Span.End > length)
                {
                    throw new ArgumentException($"The edit {change.Span} reaches beyond the text of {length} characters.", nameof(fix));
                }

                if (IsTaken(change.Span))
                {
                    _edits.ExceptWith(fix.Edits.Take(i).Select(added => new Edit(added)));
                    return false;
                }

                _edits.Add(new Edit(change));
            }

            return true;
        }

        private bool IsTaken(TextSpan span)
        {
            var place = new Edit(new TextChange(span, string.Empty));
            if (_edits.Contains(place))
            {
                return true;
            }

            var before = _edits.GetViewBetween(Edit.First, place).Max;
            var after = _edits.GetViewBetween(place, Edit.Last).Min;
            return before?.Change.Span.End > span.Start || after?.Change.Span.Start < span.End;
        }
    }

    private sealed class Edit(TextChange change) : IComparable<Edit>
    {
        public static Edit First { get; } = new(new TextChange(new TextSpan(0, 0), string.Empty));

        public static Edit Last { get; } = new(new TextChange(new TextSpan(int.MaxValue, 0), string.Empty));

        public TextChange Change { get; } = change;

        public int CompareTo(Edit? other) => other is null ? 1 : Change.Span.CompareTo(other.Change.Span);
    }
}
