using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Newslint.Rules;

/// <summary>Rules to run together, sorted by id, each id once.</summary>
public sealed class RuleSet
{
    /// <summary>A set of <paramref name="rules"/>.</summary>
    /// <exception cref="ArgumentException">Two rules have one id.</exception>
    public RuleSet(IEnumerable<Rule> rules)
    {
        Rule[] sorted = [.. rules];
        Array.Sort(sorted, (one, other) => string.CompareOrdinal(one.Descriptor.Id, other.Descriptor.Id));
        Rules = ImmutableCollectionsMarshal.AsImmutableArray(sorted);
        for (var i = 1; i < Rules.Length; i++)
        {
            if (Rules[i].Descriptor.Id == Rules[i - 1].Descriptor.Id)
            {
                throw new ArgumentException($"Two rules have the id '{Rules[i].Descriptor.Id}'.", nameof(rules));
            }
        }
    }

    /// <summary>The rules.</summary>
    public ImmutableArray<Rule> Rules { get; }
}
