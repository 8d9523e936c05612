using Microsoft.CodeAnalysis.Text;
using Newslint.Prose;
using Newslint.Rules;

namespace Newslint.SampleRules;

/// <summary>Finds a word that stands twice in a row: “the the”.</summary>
public sealed class RepeatedWordRule : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SAMPLE0001",
        Name = "repeated-word",
        Category = "house",
        DefaultSeverity = Severity.Warning,
        Summary = "A word that stands twice in a row.",
        Why = "The eye slips over the second one, and readers do not forgive it.",
        MessageFormat = "'{0}' stands here twice. Take one out.",
        Examples =
        [
            new RuleExample(IsBad: true, "She saw [|the the|] rain."),
            new RuleExample(IsBad: false, "She saw the rain."),
        ],
    };

    /// <inheritdoc/>
    public override void Register(RuleRegistrar registrar) => registrar.OnSentence(Check);

    private static void Check(RuleContext context, Sentence sentence)
    {
        if (context.Prose.Quotations.Any(quotation => quotation.Span.OverlapsWith(sentence.Span)))
        {
            return;
        }

        var text = context.Article.Text;
        var last = default(TextSpan);
        for (var at = sentence.Span.Start; at < sentence.Span.End;)
        {
            var end = at;
            while (end < sentence.Span.End && char.IsLetter(text[end]))
            {
                end++;
            }

            var word = TextSpan.FromBounds(at, end);
            if (!word.IsEmpty && word.Start == last.End + 1 && text.AsSpan(word.Start, word.Length).Equals(text.AsSpan(last.Start, last.Length), StringComparison.OrdinalIgnoreCase))
            {
                context.Report(TextSpan.FromBounds(last.Start, word.End), [text.Substring(word.Start, word.Length)], [new RelatedLocation(last, "The first one.")]);
            }

            last = word.IsEmpty ? last : word;
            at = Math.Max(end, at + 1);
        }
    }
}
