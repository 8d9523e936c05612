using Microsoft.CodeAnalysis.Text;
using Newslint.Prose;
using Newslint.Text;

namespace Newslint.Rules.Yaml.Targets;

/// <summary>How far apart two things may stand.</summary>
/// <param name="unit">What is counted between them.</param>
/// <param name="most">The most of these; 0 for the same sentence or block, or for words side by side.</param>
internal sealed class Reach(ReachUnit unit, int most)
{
    /// <summary>Whether <paramref name="later"/> is near enough to <paramref name="earlier"/>.</summary>
    public bool Covers(ProseModel prose, TextSpan earlier, TextSpan later) => unit switch
    {
        ReachUnit.Words => WordsBetween(prose.Tokens, earlier.End, later.Start) <= most,
        ReachUnit.Sentences => Between(prose.Sentences, earlier, later) <= most,
        _ => Between(prose.Article.Blocks, earlier, later) <= most,
    };

    private int WordsBetween(TokenList tokens, int from, int to)
    {
        var words = 0;
        for (var i = tokens.FirstEndingAfter(from); i < tokens.Count && tokens[i].Start < to && words <= most; i++)
        {
            words += tokens[i].Kind is TokenKind.Word or TokenKind.Number ? 1 : 0;
        }

        return words;
    }

    private static int Between(IReadOnlyList<ITextUnit> units, TextSpan earlier, TextSpan later) =>
        UnitSearch.FirstEndingAfter(units, later.Start) - UnitSearch.FirstEndingAfter(units, earlier.End - 1);
}
