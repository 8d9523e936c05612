using Microsoft.CodeAnalysis.Text;

namespace Newslint.Rules.Yaml.Matching;

/// <summary>One of the phrase lists of a rule, where it is found in an article.</summary>
/// <param name="number">Its number among the lists of the rule.</param>
/// <param name="exact">The phrases as <see cref="KeyText.Exact"/> has them, where letter case matters; null where it does not.</param>
internal sealed class PhraseList(int number, HashSet<string>? exact)
{
    public int Number { get; } = number;

    /// <summary>Whether a phrase of the list stands anywhere; letter case is not looked at.</summary>
    public bool IsIn(RuleContext context) => context.Hits.Any(context.FirstList + Number);

    /// <summary>The first place at or after hit <paramref name="index"/> where a phrase stands; moves the index behind it.</summary>
    public TextSpan? Next(RuleContext context, ref int index)
    {
        var hits = context.Hits;
        var list = context.FirstList + Number;
        while (index < hits.Count(list))
        {
            var hit = hits[list, index++];
            if (exact is null || exact.Contains(KeyText.Exact(context.Article.Slice(hit))))
            {
                return hit;
            }
        }

        return null;
    }

    /// <summary>The index of the first hit that ends after <paramref name="offset"/>.</summary>
    public int FirstEndingAfter(RuleContext context, int offset) => context.Hits.FirstEndingAfter(context.FirstList + Number, offset);
}
