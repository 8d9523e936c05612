using System.Globalization;

namespace Newslint.Rules;

/// <summary>
/// Finds all phrases of all rules in one pass over a text: an Aho–Corasick automaton (Aho and Corasick, 1975) with its
/// failure links folded into one table, over a view of the text in which case, the shape of quotation marks and the
/// width of blanks do not matter.
/// </summary>
/// <remarks>
/// Time is linear in the text and the hits, whatever the number of phrases. A phrase is found only between word boundaries.
/// A character beyond ASCII is two symbols of the automaton, its upper and its lower byte, so that phrases in any script
/// leave the table narrow.
/// </remarks>
internal sealed class LiteralPrefilter
{
    private const int UpperBytes = 128;
    private const int LowerBytes = UpperBytes + 256;

    private readonly string[] _phrases;
    private readonly int[] _lists;
    private readonly bool[] _areFragments;
    private readonly int[] _classes = new int[LowerBytes + 256];
    private int _classCount = 1;
    private int[] _next;
    private int[] _outputs;
    private int[] _outputLinks;

    /// <summary>Builds the automaton.</summary>
    /// <param name="phrases">The phrases.</param>
    /// <param name="lists">For each phrase the list that it belongs to.</param>
    /// <param name="fragments">For each list whether its phrases are fragments, which may stand within words; null where none are.</param>
    public LiteralPrefilter(IReadOnlyList<string> phrases, IReadOnlyList<int> lists, IReadOnlyList<bool>? fragments = null)
    {
        _phrases = [.. phrases.Select(Normalise)];
        _lists = [.. lists];
        foreach (var list in _lists)
        {
            ListCount = Math.Max(ListCount, list + 1);
        }

        _areFragments = fragments is null ? new bool[ListCount] : [.. fragments];

        NumberClasses();
        var states = MostStates();
        _next = new int[states * _classCount];
        _outputs = new int[states];
        _outputLinks = new int[states];
        var used = BuildTrie();
        Array.Resize(ref _next, used * _classCount);
        Array.Resize(ref _outputs, used);
        Array.Resize(ref _outputLinks, used);
        LinkFailures(used);
    }

    /// <summary>The number of lists.</summary>
    public int ListCount { get; }

    /// <summary>The hits in <paramref name="text"/>, by list.</summary>
    public PhraseHits Scan(string text)
    {
        var hits = new PhraseHits(ListCount);
        Scan(text, hits);
        return hits;
    }

    /// <summary>Puts the hits in <paramref name="text"/> in the place of those that <paramref name="hits"/> held.</summary>
    public void Scan(string text, PhraseHits hits)
    {
        hits.Clear();
        var state = 0;
        var afterBlank = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = Fold(text[i]);
            if (c == ' ' && afterBlank)
            {
                continue;
            }

            afterBlank = c == ' ';
            state = c < UpperBytes ? Next(state, c) : Next(Next(state, UpperByteOf(c)), LowerByteOf(c));
            for (var output = _outputs[state] != 0 ? state : _outputLinks[state]; output != 0; output = _outputLinks[output])
            {
                AddHits(text, i + 1, _outputs[output] - 1, hits);
            }
        }

        hits.Sort();
    }

    /// <summary>A phrase or text as the automaton sees it.</summary>
    public static string Normalise(string phrase)
    {
        var folded = new char[phrase.Length];
        var length = 0;
        foreach (var raw in phrase.AsSpan().Trim())
        {
            var c = Fold(raw);
            if (c != ' ' || folded[length - 1] != ' ')
            {
                folded[length++] = c;
            }
        }

        return new string(folded, 0, length);
    }

    private void AddHits(string text, int end, int phrase, PhraseHits hits)
    {
        var start = StartOf(text, end, _phrases[phrase].Length);
        var isWords = IsBoundary(text, start) && IsBoundary(text, end);
        for (var i = phrase; i < _phrases.Length && (i == phrase || _phrases[i] == _phrases[phrase]); i++)
        {
            if (_areFragments[_lists[i]] ? !hits.Any(_lists[i]) : isWords)
            {
                hits.Add(_lists[i], start, end);
            }
        }
    }

    /// <summary>Walks back over a phrase's characters; a run of blanks counts as one.</summary>
    private static int StartOf(string text, int end, int length)
    {
        var start = end;
        while (length > 0)
        {
            start--;
            length--;
            if (Fold(text[start]) == ' ')
            {
                while (start > 0 && Fold(text[start - 1]) == ' ')
                {
                    start--;
                }
            }
        }

        return start;
    }

    private static bool IsBoundary(string text, int at) =>
        at == 0 || at == text.Length || !IsInWord(text[at - 1]) || !IsInWord(text[at]);

    /// <summary>An accent that follows its letter belongs to the word as much as the letter does.</summary>
    private static bool IsInWord(char c) => char.IsLetterOrDigit(c) || (c >= UpperBytes && char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark);

    private int MostStates()
    {
        var states = 1;
        foreach (var phrase in _phrases)
        {
            foreach (var c in phrase)
            {
                states += c < UpperBytes ? 1 : 2;
            }
        }

        return states;
    }

    private void NumberClasses()
    {
        foreach (var phrase in _phrases)
        {
            foreach (var symbol in SymbolsOf(phrase))
            {
                if (_classes[symbol] == 0)
                {
                    _classes[symbol] = _classCount++;
                }
            }
        }
    }

    /// <summary>Equal phrases stand side by side, so that one state leads to all of them.</summary>
    private int BuildTrie()
    {
        Array.Sort(_phrases, _lists, StringComparer.Ordinal);
        var used = 1;
        for (var i = 0; i < _phrases.Length; i++)
        {
            var state = 0;
            foreach (var symbol in SymbolsOf(_phrases[i]))
            {
                ref var next = ref _next[(state * _classCount) + _classes[symbol]];
                if (next == 0)
                {
                    next = used++;
                }

                state = next;
            }

            if (_outputs[state] == 0)
            {
                _outputs[state] = i + 1;
            }
        }

        return used;
    }

    private void LinkFailures(int states)
    {
        var failures = new int[states];
        var queue = new int[states];
        var head = 0;
        var tail = 0;
        for (var c = 0; c < _classCount; c++)
        {
            if (_next[c] != 0)
            {
                queue[tail++] = _next[c];
            }
        }

        while (head < tail)
        {
            var state = queue[head++];
            var failure = failures[state];
            _outputLinks[state] = _outputs[failure] != 0 ? failure : _outputLinks[failure];
            for (var c = 0; c < _classCount; c++)
            {
                ref var next = ref _next[(state * _classCount) + c];
                var fallback = _next[(failure * _classCount) + c];
                if (next == 0)
                {
                    next = fallback;
                }
                else
                {
                    failures[next] = fallback;
                    queue[tail++] = next;
                }
            }
        }
    }

    private int Next(int state, int symbol) => _next[(state * _classCount) + _classes[symbol]];

    private static IEnumerable<int> SymbolsOf(string phrase)
    {
        foreach (var c in phrase)
        {
            if (c < UpperBytes)
            {
                yield return c;
                continue;
            }

            yield return UpperByteOf(c);
            yield return LowerByteOf(c);
        }
    }

    private static int UpperByteOf(char c) => UpperBytes + (c >> 8);

    private static int LowerByteOf(char c) => LowerBytes + (c & 0xFF);

    /// <summary>A character as the automaton sees it.</summary>
    internal static char Fold(char c) => c switch
    {
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        '\n' or '\r' or '\t' or '\v' or '\f' => ' ',
        < '\u0080' => c,
        '’' or '‘' or '‚' or '‛' => '\'',
        '“' or '”' or '„' or '‟' => '"',
        >= '\u2010' and <= '\u2015' => '-',
        _ => char.IsWhiteSpace(c) ? ' ' : char.ToLowerInvariant(c),
    };
}
