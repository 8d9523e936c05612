namespace Newslint.Prose.Quotations;

/// <summary>
/// Reads the marks of a paragraph in the way that costs least: which open, which close, which are apostrophes, and what is missing.
/// </summary>
/// <remarks>
/// Readings that have the same marks open are one, the cheaper of them, as in the algorithm of Viterbi; a bounded number goes on after
/// each mark, and the best is settled every few hundred marks. So time and memory are linear in the number of marks.
/// </remarks>
internal sealed class MarkParser
{
    private const int MostReadings = 16;
    private const int TooDear = 60;
    private const int Settled = 512;
    private const int Deepest = 3;

    private readonly List<Step> _settled = [];
    private List<Reading> _readings = [];
    private List<Reading> _next = [];

    /// <summary>The number of readings that were looked at, for tests of the cost.</summary>
    public long Work { get; private set; }

    /// <summary>What each mark is, in order.</summary>
    /// <param name="marks">All marks.</param>
    /// <param name="first">The first of the paragraph.</param>
    /// <param name="end">The one after its last.</param>
    /// <param name="goesOn">Whether a quotation that a mark opens may go on in the next paragraph.</param>
    public List<Step> Parse(List<QuoteMark> marks, int first, int end, Func<QuoteMark, bool> goesOn)
    {
        _settled.Clear();
        _readings.Clear();
        _readings.Add(new Reading(0, null, null));
        for (var i = first; i < end; i++)
        {
            Read(marks[i]);
            if ((i - first) % Settled == Settled - 1)
            {
                Settle(Cheapest(_ => 0));
            }
        }

        Settle(Cheapest(reading => CostOfEnd(reading, goesOn)));
        return _settled;
    }

    private void Read(QuoteMark mark)
    {
        _next.Clear();
        foreach (var reading in _readings)
        {
            Close(reading, mark);
            Open(reading, mark);
            if (mark.IgnoreCost < QuoteMark.Never)
            {
                Add(reading, mark, MarkRole.None, mark.IgnoreCost, 0, reading.Open);
            }
        }

        (_readings, _next) = (_next, _readings);
        Prune();
    }

    private void Close(Reading reading, QuoteMark mark)
    {
        var unclosed = 0;
        for (var open = reading.Open; open is not null; open = open.Outer, unclosed++)
        {
            if (open.Mark.Family == mark.Family)
            {
                // ‘We checked, Ruiz said. The officials’ plan …
                var genitive = mark.MayBeGenitive && mark.Stops > open.Mark.Stops ? MarkCosts.Missing : 0;
                var cost = mark.CloseCost + (unclosed * MarkCosts.Missing) + MixedCost(open.Mark, mark) + genitive;
                Add(reading, mark, MarkRole.Closes, cost, unclosed, open.Outer);
                if (unclosed > 0)
                {
                    break;
                }
            }
        }

        if (mark.Family != 1 || mark.Place == MarkPlace.Closing)
        {
            Add(reading, mark, MarkRole.Unopened, mark.CloseCost + MarkCosts.Missing, 0, reading.Open);
        }
    }

    private void Open(Reading reading, QuoteMark mark)
    {
        var open = reading.Open;
        if (open is null || open.Depth < Deepest)
        {
            var isNested = open is not null && open.Mark.Family == mark.Family;
            Add(reading, mark, MarkRole.Opens, mark.OpenCost + (isNested ? MarkCosts.Nested : 0), 0, new OpenMark(mark, open));
        }

        if (open is not null)
        {
            Add(reading, mark, MarkRole.Opens, mark.OpenCost + MarkCosts.Missing, 1, new OpenMark(mark, open.Outer));
        }
    }

    private static int MixedCost(QuoteMark open, QuoteMark close) =>
        open.Glyph == close.Glyph || open.Glyph is MarkGlyph.Low or MarkGlyph.SingleLow ? 0 : MarkCosts.Mixed;

    private void Add(Reading from, QuoteMark mark, MarkRole role, int cost, int unclosed, OpenMark? open)
    {
        Work++;
        cost += from.Cost;
        for (var i = 0; i < _next.Count; i++)
        {
            if (SameOpen(_next[i].Open, open))
            {
                if (cost < _next[i].Cost)
                {
                    _next[i] = new Reading(cost, open, new Step(mark, role, unclosed, from.Last));
                }

                return;
            }
        }

        _next.Add(new Reading(cost, open, new Step(mark, role, unclosed, from.Last)));
    }

    private static bool SameOpen(OpenMark? a, OpenMark? b)
    {
        for (; a is not null && b is not null; a = a.Outer, b = b.Outer)
        {
            if (a.Mark.Glyph != b.Mark.Glyph || a.Depth != b.Depth)
            {
                return false;
            }
        }

        return a is null && b is null;
    }

    private void Prune()
    {
        var least = int.MaxValue;
        foreach (var reading in _readings)
        {
            least = Math.Min(least, reading.Cost);
        }

        _readings.RemoveAll(reading => reading.Cost > least + TooDear);
        while (_readings.Count > MostReadings)
        {
            var dearest = 0;
            for (var i = 1; i < _readings.Count; i++)
            {
                dearest = _readings[i].Cost >= _readings[dearest].Cost ? i : dearest;
            }

            _readings.RemoveAt(dearest);
        }
    }

    private static int CostOfEnd(Reading reading, Func<QuoteMark, bool> goesOn)
    {
        var cost = 0;
        for (var open = reading.Open; open is not null; open = open.Outer)
        {
            cost += open.Outer is null && goesOn(open.Mark) ? 0 : MarkCosts.Missing;
        }

        return cost;
    }

    private Reading Cheapest(Func<Reading, int> more)
    {
        var (best, least) = (_readings[0], int.MaxValue);
        foreach (var reading in _readings)
        {
            if (reading.Cost + more(reading) is var cost && cost < least)
            {
                (best, least) = (reading, cost);
            }
        }

        return best;
    }

    private void Settle(Reading best)
    {
        var from = _settled.Count;
        for (var step = best.Last; step is not null; step = step.Before)
        {
            _settled.Add(step);
        }

        _settled.Reverse(from, _settled.Count - from);
        _readings.Clear();
        _readings.Add(new Reading(0, best.Open, null));
    }

    /// <summary>What a mark was read as.</summary>
    internal enum MarkRole
    {
        /// <summary>No quotation mark.</summary>
        None,
        Opens,
        Closes,

        /// <summary>It closes what nothing opened.</summary>
        Unopened,
    }

    /// <summary>One mark of a reading.</summary>
    /// <param name="mark">The mark.</param>
    /// <param name="role">What it is read as.</param>
    /// <param name="unclosed">How many open marks are given up before it.</param>
    /// <param name="before">The step before; null at the beginning, and where the reading was settled.</param>
    internal sealed class Step(QuoteMark mark, MarkRole role, int unclosed, Step? before)
    {
        public QuoteMark Mark { get; } = mark;

        public MarkRole Role { get; } = role;

        public int Unclosed { get; } = unclosed;

        public Step? Before { get; } = before;
    }

    private sealed class OpenMark(QuoteMark mark, OpenMark? outer)
    {
        public QuoteMark Mark { get; } = mark;

        public OpenMark? Outer { get; } = outer;

        public int Depth { get; } = outer is null ? 1 : outer.Depth + 1;
    }

    private sealed class Reading(int cost, OpenMark? open, Step? last)
    {
        public int Cost { get; } = cost;

        public OpenMark? Open { get; } = open;

        public Step? Last { get; } = last;
    }
}
