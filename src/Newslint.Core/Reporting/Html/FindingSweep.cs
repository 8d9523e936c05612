using Newslint.Rules;

namespace Newslint.Reporting.Html;

/// <summary>Walks through a text and knows at each place which findings hold there, in n log n for n findings.</summary>
/// <param name="findings">The findings by start.</param>
internal sealed class FindingSweep(IReadOnlyList<LintDiagnostic> findings)
{
    private readonly PriorityQueue<int, int> _ends = new();

    /// <summary>The numbers of the findings that hold at the place, in their order.</summary>
    public SortedSet<int> Active { get; } = [];

    /// <summary>The number of the first finding that begins behind the place.</summary>
    public int Next { get; private set; }

    /// <summary>Goes on to a place.</summary>
    public void Advance(int offset)
    {
        for (; Next < findings.Count && findings[Next].Span.Start <= offset; Next++)
        {
            Active.Add(Next);
            _ends.Enqueue(Next, findings[Next].Span.End);
        }

        while (_ends.TryPeek(out var number, out var end) && end <= offset)
        {
            Active.Remove(number);
            _ends.Dequeue();
        }
    }

    /// <summary>Where other findings hold than at the place, or <paramref name="limit"/> where that comes first.</summary>
    public int NextChange(int limit)
    {
        var next = Next < findings.Count ? Math.Min(limit, findings[Next].Span.Start) : limit;
        return _ends.TryPeek(out _, out var end) ? Math.Min(next, end) : next;
    }
}
