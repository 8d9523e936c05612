using Microsoft.CodeAnalysis.Text;
using Newslint.Rules.Yaml.Matching;

namespace Newslint.Rules.Yaml.Conditions;

/// <summary>A regular expression matches in the unit.</summary>
internal sealed class PatternCondition(TextPattern pattern) : Condition
{
    public override int[]? Wakers => pattern.Wakers;

    public override bool MayHold(RuleContext context) => pattern.MayMatch(context);

    public override bool Holds(Evaluation at)
    {
        if (!pattern.MayMatch(at.Context) || pattern.First(at.Context, at.Unit.Span) is not { } match)
        {
            return false;
        }

        at.Matched = new TextSpan(match.Index, match.Length);
        if (pattern.Names.Length > 0)
        {
            pattern.AddNames(match, at.Names);
        }

        return true;
    }
}
