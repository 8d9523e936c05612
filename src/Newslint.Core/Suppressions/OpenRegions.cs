using Microsoft.CodeAnalysis.Text;

namespace Newslint.Suppressions;

/// <summary>The regions that comments have begun and not yet ended. They nest; one may be ended by name before those in it.</summary>
internal sealed class OpenRegions
{
    private readonly List<Region> _regions = [];
    private readonly Dictionary<string, Stack<Allowance>> _byWord = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<Allowance> _open = new(ReferenceEqualityComparer.Instance);

    /// <summary>Begins a region.</summary>
    public void Begin(TextSpan keyword, List<Allowance> allowances)
    {
        if (allowances.Count == 0)
        {
            return;
        }

        _regions.Add(new Region(keyword, allowances));
        foreach (var allowance in allowances)
        {
            _open.Add(allowance);
            if (!_byWord.TryGetValue(allowance.Word, out var stack))
            {
                _byWord.Add(allowance.Word, stack = new Stack<Allowance>());
            }

            stack.Push(allowance);
        }
    }

    /// <summary>Ends the region that was begun last; false where none is open.</summary>
    public bool EndLast(int at)
    {
        while (_regions is [.., var last])
        {
            _regions.RemoveAt(_regions.Count - 1);
            if (CloseAny(last, at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Ends what was begun last under a word; false where nothing of it is open.</summary>
    public bool End(string word, int at)
    {
        while (_byWord.TryGetValue(word, out var stack) && stack.TryPop(out var allowance))
        {
            if (Close(allowance, at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Ends what is left at the end of the text, and gives it in the order of the file.</summary>
    public List<Region> CloseAll(int textEnd) => _regions.FindAll(region => CloseAny(region, textEnd));

    /// <summary>Closes all of a region that is open; false where nothing of it is.</summary>
    private bool CloseAny(Region region, int at)
    {
        var closed = 0;
        foreach (var allowance in region.Allowances)
        {
            closed += Close(allowance, at) ? 1 : 0;
        }

        return closed > 0;
    }

    private bool Close(Allowance allowance, int at)
    {
        if (!_open.Remove(allowance))
        {
            return false;
        }

        allowance.Scope = TextSpan.FromBounds(allowance.Scope.Start, at);
        return true;
    }

    /// <summary>What one comment has begun.</summary>
    internal sealed record Region(TextSpan Keyword, List<Allowance> Allowances);
}
