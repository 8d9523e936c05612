using Microsoft.CodeAnalysis.Text;
using Newslint.Text;

namespace Newslint.Rules.Yaml.Conditions;

/// <summary>A unit that conditions are asked about, in its article.</summary>
/// <param name="context">The article.</param>
/// <param name="units">All units of the kind.</param>
/// <param name="index">The one that is looked at.</param>
internal sealed class Evaluation(RuleContext context, IReadOnlyList<ITextUnit> units, int index)
{
    public RuleContext Context { get; } = context;

    public ITextUnit Unit => units[index];

    /// <summary>The words that the last phrase or pattern matched; null where none did.</summary>
    public TextSpan? Matched { get; set; }

    /// <summary>The unit <paramref name="steps"/> further on; null beyond the ends.</summary>
    public Evaluation? Neighbour(int steps)
    {
        var at = index + steps;
        return at >= 0 && at < units.Count ? new Evaluation(Context, units, at) : null;
    }
}
