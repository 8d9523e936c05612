using Microsoft.CodeAnalysis.Text;
using Newslint.Articles;
using Newslint.Knowledge;

namespace Newslint.Prose;

/// <summary>Finds the dateline: “BRUSSELS, Jan. 15, 2025 —”, “WASHINGTON (AP) —”, a place in capitals before a dash.</summary>
internal static class Dateline
{
    private const int BlocksLookedAt = 4;
    private const int LongestDateline = 16;

    /// <summary>The words before the dash; null where no paragraph near the top begins so.</summary>
    public static TextSpan? Find(Article article, TokenList tokens)
    {
        for (var block = 0; block < Math.Min(article.Blocks.Length, BlocksLookedAt); block++)
        {
            var (start, end) = tokens.OfBlock(block);
            if (article.Blocks[block].Kind == BlockKind.Paragraph && start < end && IsPlaceInCapitals(tokens, start) && DashAfter(tokens, start, end) is var dash && dash > start)
            {
                return TextSpan.FromBounds(tokens[start].Start, tokens[dash - 1].End);
            }
        }

        return null;
    }

    private static bool IsPlaceInCapitals(TokenList tokens, int index)
    {
        var word = tokens.TextOf(index);
        return tokens[index].IsWord && word.Length >= 3 && !word.ContainsAnyInRange('a', 'z') && char.IsUpper(word[^1]);
    }

    /// <summary>The dash that ends a run of capitalised words, numbers and commas; the start where something else comes first.</summary>
    private static int DashAfter(TokenList tokens, int start, int end)
    {
        for (var i = start; i < Math.Min(end, start + LongestDateline); i++)
        {
            var mark = tokens.MarkAt(i);
            var isSpaced = i > start && tokens[i].Start > tokens[i - 1].End;
            if (mark is '—' or '–' || (mark is '-' && isSpaced))
            {
                return i;
            }

            var belongs = mark is ',' or '.' or '(' or ')' or '/' or '-' || tokens[i].IsCapitalised || tokens[i].Kind == TokenKind.Number || tokens[i].Has(WordTraits.NameParticle);
            if (!belongs)
            {
                break;
            }
        }

        return start;
    }
}
