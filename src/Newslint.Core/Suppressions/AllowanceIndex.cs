using Microsoft.CodeAnalysis.Text;
using Newslint.Rules;

namespace Newslint.Suppressions;

/// <summary>Finds the suppressions of a place by their words.</summary>
/// <remarks>
/// Of several with one word that hold a place, the one that reaches furthest is found: those inside of it suppress nothing that it does not.
/// A look-up takes time of the order of the logarithm of their number.
/// </remarks>
internal sealed class AllowanceIndex
{
    private readonly Dictionary<string, List<Allowance>> _byWord = new(StringComparer.OrdinalIgnoreCase);

    public AllowanceIndex(IEnumerable<Allowance> allowances)
    {
        foreach (var allowance in allowances.OrderBy(allowance => allowance.Scope.Start))
        {
            if (allowance.Scope.IsEmpty)
            {
                continue;
            }

            if (!_byWord.TryGetValue(allowance.Word, out var list))
            {
                _byWord.Add(allowance.Word, list = []);
            }

            // One that ends before another ends that begins no later holds no place of its own.
            if (list is not [.., var last] || allowance.Scope.End > last.Scope.End)
            {
                list.Add(allowance);
            }
        }
    }

    /// <summary>The suppressions of a rule at a span, those of the narrowest meaning first. All of them are used now.</summary>
    public List<Allowance> Use(RuleDescriptor rule, TextSpan span)
    {
        var found = new List<Allowance>();
        foreach (var word in RuleWords.Of(rule))
        {
            if (Find(word, span) is { } allowance)
            {
                allowance.IsUsed = true;
                found.Add(allowance);
            }
        }

        return found;
    }

    /// <summary>A suppression of a word that holds a character of a span; null where there is none.</summary>
    public Allowance? Find(string word, TextSpan span)
    {
        if (!_byWord.TryGetValue(word, out var list))
        {
            return null;
        }

        // Starts and ends both rise, so the last that begins before the end of the span reaches furthest.
        var low = 0;
        var high = list.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (list[middle].Scope.Start < span.End)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low > 0 && list[low - 1].Scope.End > span.Start ? list[low - 1] : null;
    }
}
