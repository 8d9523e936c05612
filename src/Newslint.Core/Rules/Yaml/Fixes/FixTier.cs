using Newslint.Rules.Yaml.Conditions;

namespace Newslint.Rules.Yaml.Fixes;

/// <summary>How far a fix may go by itself.</summary>
/// <param name="usual">The tier where nothing else is said.</param>
/// <param name="safeWhen">Where the fix is safe all the same; null for nowhere.</param>
internal sealed class FixTier(FixSafety usual, Condition? safeWhen)
{
    public FixSafety At(Evaluation at) => safeWhen?.Holds(at) == true ? FixSafety.Safe : usual;
}
