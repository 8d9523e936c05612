using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace Newslint.Rules.Yaml.Conditions;

/// <summary>A regular expression matches in the unit. It is built when it is first needed, and every match has a time limit.</summary>
/// <param name="pattern">The expression.</param>
/// <param name="literals">The number of a list of fragments of which every match holds one; null where none are known.</param>
internal sealed class PatternCondition(string pattern, int? literals = null) : Condition
{
    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(1);

    private readonly Lazy<Regex> _regex = new(() => Build(pattern));

    /// <summary>The compiled expression.</summary>
    /// <exception cref="ArgumentException">The pattern is no regular expression.</exception>
    public static Regex Build(string pattern) =>
        new(pattern, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, TimeLimit);

    public override bool MayHold(RuleContext context) => literals is not { } list || context.Hits.Any(context.FirstList + list);

    public override int[]? Wakers => literals is { } list ? [list] : null;

    public override bool Holds(Evaluation at)
    {
        var unit = at.Unit.Span;
        foreach (var match in _regex.Value.EnumerateMatches(at.Context.Article.Slice(unit)))
        {
            if (match.Length > 0)
            {
                at.Matched = new TextSpan(unit.Start + match.Index, match.Length);
                return true;
            }
        }

        return false;
    }
}
