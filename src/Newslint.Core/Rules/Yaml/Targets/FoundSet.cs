using Microsoft.CodeAnalysis.Text;
using Newslint.Rules.Yaml.Conditions;

namespace Newslint.Rules.Yaml.Targets;

/// <summary>All there is of one target in an article, sorted by starts.</summary>
/// <remarks>Look-ups take time logarithmic in the number of things, but for those that overlap each other.</remarks>
internal sealed class FoundSet
{
    private static readonly FoundSet None = new([]);

    private readonly List<Found> _all;
    private readonly int[] _furthest; // for each thing the furthest end among it and those before it
    private Dictionary<string[], Dictionary<string, FoundSet>>? _byKeys;

    /// <summary>A set of things that are sorted by their starts.</summary>
    public FoundSet(List<Found> sorted)
    {
        _all = sorted;
        _furthest = new int[sorted.Count];
        for (var i = 0; i < _furthest.Length; i++)
        {
            _furthest[i] = Math.Max(i > 0 ? _furthest[i - 1] : 0, sorted[i].Span.End);
        }
    }

    public int Count => _all.Count;

    public Found this[int index] => _all[index];

    /// <summary>Those of which <paramref name="names"/> tell <paramref name="key"/>.</summary>
    public FoundSet With(RuleContext context, string[] names, string key)
    {
        _byKeys ??= new Dictionary<string[], Dictionary<string, FoundSet>>(ReferenceEqualityComparer.Instance);
        if (!_byKeys.TryGetValue(names, out var sets))
        {
            _byKeys.Add(names, sets = Grouped(context, names));
        }

        return sets.GetValueOrDefault(key) ?? None;
    }

    /// <summary>The index of the first thing that starts at <paramref name="offset"/> or later.</summary>
    public int FirstStartingAt(int offset)
    {
        var (low, high) = (0, _all.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_all[middle].Span.Start >= offset)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }

    /// <summary>The first thing after words; null for none.</summary>
    public Found? FirstAfter(TextSpan words) => FirstStartingAt(words.End) is var index && index < _all.Count ? _all[index] : null;

    /// <summary>The last thing that ends before words; null for none.</summary>
    public Found? LastBefore(TextSpan words)
    {
        for (var i = FirstStartingAt(words.Start) - 1; i >= 0; i--)
        {
            if (_all[i].Span.End <= words.Start)
            {
                return _all[i];
            }
        }

        return null;
    }

    /// <summary>A thing in which words lie, the innermost, other than <paramref name="self"/>; null for none.</summary>
    public Found? Around(TextSpan words, object self)
    {
        for (var i = FirstStartingAt(words.Start + 1) - 1; i >= 0 && _furthest[i] >= words.End; i--)
        {
            if (_all[i].Span.Contains(words) && !ReferenceEquals(_all[i].Unit, self))
            {
                return _all[i];
            }
        }

        return null;
    }

    /// <summary>The first thing that lies within a span, other than <paramref name="self"/>; null for none.</summary>
    public Found? Within(TextSpan span, object self)
    {
        for (var i = FirstStartingAt(span.Start); i < _all.Count && _all[i].Span.Start < span.End; i++)
        {
            if (_all[i].Span.End <= span.End && !ReferenceEquals(_all[i].Unit, self))
            {
                return _all[i];
            }
        }

        return null;
    }

    /// <summary>Any thing that is not <paramref name="self"/> and is not the same words; null for none.</summary>
    public Found? Elsewhere(TextSpan words, object self)
    {
        foreach (var found in _all)
        {
            if (!ReferenceEquals(found.Unit, self) && found.Span != words)
            {
                return found;
            }
        }

        return null;
    }

    private Dictionary<string, FoundSet> Grouped(RuleContext context, string[] names)
    {
        var groups = new Dictionary<string, List<Found>>(StringComparer.Ordinal);
        foreach (var found in _all)
        {
            if (UnitKeys.Joined(context, found.Table, found.Unit, found.Names, names) is not { } key)
            {
                continue;
            }

            if (!groups.TryGetValue(key, out var group))
            {
                groups.Add(key, group = []);
            }

            group.Add(found);
        }

        return groups.ToDictionary(group => group.Key, group => new FoundSet(group.Value), StringComparer.Ordinal);
    }
}
