namespace Newslint.Rules;

/// <summary>
/// An Aho–Corasick automaton (Aho and Corasick, 1975) over folded phrases. States near the root, where a scan spends its time, have a
/// whole row of a table each; the many states far from it know only their children and where to go on from when none fits.
/// </summary>
/// <remarks>
/// Building takes time and memory linear in the characters of the phrases, and a scan time linear in the text, whatever the number of
/// phrases. A character beyond ASCII is two symbols, its upper and its lower byte, so that phrases in any script leave rows short.
/// States are numbered breadth first, so the children of a state stand side by side.
/// </remarks>
internal sealed class PhraseAutomaton
{
    private const int UpperBytes = 128;
    private const int LowerBytes = UpperBytes + 256;

    /// <summary>The cells of the table: small enough for a processor's cache.</summary>
    private const int MostCells = 1 << 16;

    private readonly ushort[] _classes = new ushort[LowerBytes + 256];
    private readonly int _rowShift;
    private readonly int[] _rows;
    private readonly int _rowCount;
    private ushort[] _symbols = [];
    private int[] _children = [];
    private int[] _failures = [];
    private int[] _ends = [];
    private int[] _nextEnds = [];

    /// <summary>Builds the automaton of phrases that are folded and in ordinal order.</summary>
    public PhraseAutomaton(string[] phrases)
    {
        var classes = NumberClasses(phrases);
        while (1 << _rowShift < classes)
        {
            _rowShift++;
        }

        var states = BuildTrie(phrases);
        _rowCount = Math.Min(states, MostCells >> _rowShift);
        _rows = new int[_rowCount << _rowShift];
        LinkFailures(states);
    }

    /// <summary>The state after a folded character.</summary>
    public int Next(int state, char c) => c < UpperBytes
        ? Step(state, _classes[c])
        : Step(Step(state, _classes[UpperBytes + (c >> 8)]), _classes[LowerBytes + (c & 0xFF)]);

    /// <summary>The number of the first of the phrases that end at a state, equal ones side by side; −1 where none does.</summary>
    public int PhraseAt(int state) => _ends[state] - 1;

    /// <summary>The state itself where a phrase ends at it, else the one of the longest phrase that ends with it; 0 for none.</summary>
    public int FirstEnd(int state) => _ends[state] != 0 ? state : _nextEnds[state];

    /// <summary>The state of the next shorter phrase that ends where this one does; 0 for none.</summary>
    public int NextEnd(int state) => _nextEnds[state];

    private int Step(int state, int symbol)
    {
        while (state >= _rowCount)
        {
            for (var child = _children[state]; child < _children[state + 1]; child++)
            {
                if (_symbols[child] == symbol)
                {
                    return child;
                }
            }

            state = _failures[state];
        }

        return _rows[(state << _rowShift) + symbol];
    }

    /// <summary>Gives each symbol that a phrase has a number; 0 is that of all others, which lead nowhere.</summary>
    private int NumberClasses(string[] phrases)
    {
        var count = 1;
        foreach (var phrase in phrases)
        {
            foreach (var c in phrase)
            {
                if (c < UpperBytes)
                {
                    Number(c);
                    continue;
                }

                Number(UpperBytes + (c >> 8));
                Number(LowerBytes + (c & 0xFF));
            }
        }

        return count;

        void Number(int symbol)
        {
            if (_classes[symbol] == 0)
            {
                _classes[symbol] = (ushort)count++;
            }
        }
    }

    /// <summary>Makes the states, level by level. A state is a range of the sorted phrases: those that begin with what leads to it.</summary>
    private int BuildTrie(string[] phrases)
    {
        var (text, bounds) = Encode(phrases);
        var most = text.Length + 1;
        var ranges = new (int First, int End)[most];
        (_symbols, _children, _ends) = (new ushort[most], new int[most + 1], new int[most]);
        ranges[0] = (0, phrases.Length);
        var (states, levelEnd, depth) = (1, 1, 0);
        for (var state = 0; state < states; state++)
        {
            if (state == levelEnd)
            {
                (levelEnd, depth) = (states, depth + 1);
            }

            _children[state] = states;
            var (first, end) = ranges[state];
            for (var i = first; i < end; i++)
            {
                var at = bounds[i] + depth;
                if (at == bounds[i + 1])
                {
                    _ends[state] = _ends[state] == 0 ? i + 1 : _ends[state]; // shorter phrases come first
                    continue;
                }

                if (states == _children[state] || _symbols[states - 1] != text[at])
                {
                    ranges[states] = (i, i);
                    _symbols[states++] = text[at];
                }

                ranges[states - 1].End = i + 1;
            }
        }

        _children[states] = states;
        Array.Resize(ref _symbols, states);
        Array.Resize(ref _children, states + 1);
        Array.Resize(ref _ends, states);
        return states;
    }

    /// <summary>The phrases as the numbers of their symbols, one after the other, and where each begins.</summary>
    private (ushort[] Text, int[] Bounds) Encode(string[] phrases)
    {
        var length = 0;
        foreach (var phrase in phrases)
        {
            length += 2 * phrase.Length;
        }

        var text = new ushort[length];
        var bounds = new int[phrases.Length + 1];
        var used = 0;
        for (var i = 0; i < phrases.Length; i++)
        {
            foreach (var c in phrases[i])
            {
                if (c < UpperBytes)
                {
                    text[used++] = _classes[c];
                    continue;
                }

                text[used++] = _classes[UpperBytes + (c >> 8)];
                text[used++] = _classes[LowerBytes + (c & 0xFF)];
            }

            bounds[i + 1] = used;
        }

        Array.Resize(ref text, used);
        return (text, bounds);
    }

    /// <summary>Links each state to the longest other one that its path ends with, which is nearer to the root and so done before.</summary>
    private void LinkFailures(int states)
    {
        (_failures, _nextEnds) = (new int[states], new int[states]);
        for (var state = 0; state < states; state++)
        {
            var failure = _failures[state];
            if (state < _rowCount)
            {
                _rows.AsSpan(failure << _rowShift, 1 << _rowShift).CopyTo(_rows.AsSpan(state << _rowShift));
            }

            for (var child = _children[state]; child < _children[state + 1]; child++)
            {
                var next = state == 0 ? 0 : Step(failure, _symbols[child]);
                _failures[child] = next;
                _nextEnds[child] = FirstEnd(next);
                if (state < _rowCount)
                {
                    _rows[(state << _rowShift) + _symbols[child]] = child;
                }
            }
        }
    }
}
