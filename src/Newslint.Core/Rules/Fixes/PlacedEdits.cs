using Microsoft.CodeAnalysis.Text;

namespace Newslint.Rules.Fixes;

/// <summary>Edits without overlap, by their place.</summary>
internal sealed class PlacedEdits
{
    private readonly SortedSet<Edit> _edits = [];

    /// <summary>The edits, sorted.</summary>
    public IReadOnlyList<TextChange> InOrder => [.. _edits.Select(edit => edit.Change)];

    /// <summary>Adds an edit that overlaps none.</summary>
    public void Add(TextChange change) => _edits.Add(new Edit(change));

    /// <summary>Adds all edits of a fix, or none where the place of one is taken.</summary>
    /// <exception cref="ArgumentException">An edit reaches beyond the text.</exception>
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

    private sealed class Edit(TextChange change) : IComparable<Edit>
    {
        public static Edit First { get; } = new(new TextChange(new TextSpan(0, 0), string.Empty));

        public static Edit Last { get; } = new(new TextChange(new TextSpan(int.MaxValue, 0), string.Empty));

        public TextChange Change { get; } = change;

        public int CompareTo(Edit? other) => other is null ? 1 : Change.Span.CompareTo(other.Change.Span);
    }
}
