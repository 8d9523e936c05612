using Microsoft.CodeAnalysis.Text;
using Newslint.Knowledge.Inflection;
using Newslint.Rules.Yaml.Matching;
using Newslint.Text;

namespace Newslint.Rules.Yaml.Heads;

/// <summary><c>consistent:</c>: spellings of one thing; where an article mixes them, the rarer ones are found.</summary>
/// <param name="phrases">All spellings of all things.</param>
/// <param name="isExact">Whether letter case tells spellings apart.</param>
/// <param name="spellings">What each of them is, by the phrase as <see cref="KeyText"/> has it.</param>
/// <param name="forms">For each thing the spellings, each in the forms that it has.</param>
internal sealed class ConsistentHead(PhraseList phrases, bool isExact, IReadOnlyDictionary<string, ConsistentHead.Spelling> spellings, WordForm[][][] forms) : Head
{
    public override int[]? Wakers => [phrases.Number];

    public override bool MayFind(RuleContext context) => phrases.IsIn(context);

    protected override List<Occurrence> Search(RuleContext context, RuleScope scope)
    {
        var uses = new List<(TextSpan Span, Spelling Spelling)>();
        var counts = Array.ConvertAll(forms, variants => new int[variants.Length]);
        foreach (var span in OccurrenceFinder.Phrases(context, phrases))
        {
            var words = context.Article.Slice(span);
            if (scope.Holds(context, span))
            {
                var spelling = spellings[isExact ? KeyText.Exact(words) : KeyText.Of(words)];
                uses.Add((span, spelling));
                counts[spelling.Thing][spelling.Variant]++;
            }
        }

        return Rarer(context, uses, counts);
    }

    private List<Occurrence> Rarer(RuleContext context, List<(TextSpan Span, Spelling Spelling)> uses, int[][] counts)
    {
        var common = new (int Variant, TextSpan First)?[forms.Length];
        foreach (var (span, spelling) in uses)
        {
            ref var best = ref common[spelling.Thing];
            if (best is null || counts[spelling.Thing][spelling.Variant] > counts[spelling.Thing][best.Value.Variant])
            {
                best = (spelling.Variant, span);
            }
        }

        var rarer = new List<Occurrence>();
        foreach (var (span, spelling) in uses)
        {
            var (majority, first) = common[spelling.Thing]!.Value;
            if (spelling.Variant != majority)
            {
                var instead = InForm(forms[spelling.Thing][majority], spelling.Form);
                rarer.Add(new Occurrence(span)
                {
                    Majority = forms[spelling.Thing][majority][0].Text,
                    Count = counts[spelling.Thing][spelling.Variant],
                    MajorityCount = counts[spelling.Thing][majority],
                    Replacements = [LetterCase.Transfer(context.Article.Slice(span).ToString(), instead)],
                    First = first,
                });
            }
        }

        return rarer;
    }

    private static string InForm(WordForm[] forms, WordFormKind kind)
    {
        var at = Array.FindIndex(forms, form => (form.Kind & kind) != 0);
        return forms[Math.Max(at, 0)].Text;
    }

    /// <summary>A phrase of the rule.</summary>
    /// <param name="Thing">Which of the things that are spelled in several ways.</param>
    /// <param name="Variant">Which of its spellings.</param>
    /// <param name="Form">Which form of the spelling, such as the plural.</param>
    public sealed record Spelling(int Thing, int Variant, WordFormKind Form);
}
