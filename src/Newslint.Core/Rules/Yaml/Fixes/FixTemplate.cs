using Microsoft.CodeAnalysis.Text;
using Newslint.Rules.Yaml.Conditions;
using Newslint.Rules.Yaml.Matching;

namespace Newslint.Rules.Yaml.Fixes;

/// <summary>How a rule mends what it flags.</summary>
/// <param name="tier">How far the fix may go by itself.</param>
internal abstract class FixTemplate(FixTier tier)
{
    /// <summary>How far the fix may go by itself.</summary>
    protected FixSafety SafetyAt(Evaluation at) => tier.At(at);

    /// <summary>The fix for a finding; null where there is none that is certain enough.</summary>
    public abstract Fix? For(Evaluation at, TextSpan flagged);
}

/// <summary>
/// Puts a text with placeholders in the place of what is flagged. Where that would change nothing, or a placeholder stays empty, there is no fix.
/// </summary>
internal sealed class ReplaceFix(MessageTemplate text, FixTier tier) : FixTemplate(tier)
{
    public override Fix? For(Evaluation at, TextSpan flagged)
    {
        return text.FillWhole(at) is not { } mended || at.Context.Article.Slice(flagged).SequenceEqual(mended) ? null : Fix.Replace(flagged, mended, SafetyAt(at));
    }
}

/// <summary>Puts what the words found should be in their place, where that is one text and no choice.</summary>
internal sealed class SubstituteFix(FixTier tier) : FixTemplate(tier)
{
    public override Fix? For(Evaluation at, TextSpan flagged) =>
        at.Unit is Occurrence { Replacements: [var text], Span: var span } ? Fix.Replace(span, text, SafetyAt(at)) : null;
}

/// <summary>Takes out what is flagged, or the sentence, line or block that it begins in.</summary>
internal sealed class DeleteFix(DeletedPart part, FixTier tier) : FixTemplate(tier)
{
    public override Fix? For(Evaluation at, TextSpan flagged) => Deletion.Of(at.Context.Prose, part, flagged, SafetyAt(at));
}
