using Microsoft.CodeAnalysis.Text;
using Newslint.Rules.Yaml.Conditions;
using Newslint.Rules.Yaml.Matching;

namespace Newslint.Rules.Yaml.Fixes;

/// <summary>How a rule mends what it flags.</summary>
/// <param name="safety">How far the fix may go by itself.</param>
internal abstract class FixTemplate(FixSafety safety)
{
    protected FixSafety Safety { get; } = safety;

    /// <summary>The fix for a finding; null where there is none that is certain enough.</summary>
    public abstract Fix? For(Evaluation at, TextSpan flagged);
}

/// <summary>Puts a text with placeholders in the place of what is flagged.</summary>
internal sealed class ReplaceFix(MessageTemplate text, FixSafety safety) : FixTemplate(safety)
{
    public override Fix? For(Evaluation at, TextSpan flagged) => Fix.Replace(flagged, text.Fill(at), Safety);
}

/// <summary>Puts what the words found should be in their place, where that is one text and no choice.</summary>
internal sealed class SubstituteFix(FixSafety safety) : FixTemplate(safety)
{
    public override Fix? For(Evaluation at, TextSpan flagged) =>
        at.Unit is Occurrence { Replacements: [var text], Span: var span } ? Fix.Replace(span, text, Safety) : null;
}

/// <summary>Takes out what is flagged, or the sentence, line or block that it begins in.</summary>
internal sealed class DeleteFix(DeletedPart part, FixSafety safety) : FixTemplate(safety)
{
    public override Fix? For(Evaluation at, TextSpan flagged) => Fix.Delete(Deletion.Of(at.Context.Prose, part, flagged), Safety);
}
