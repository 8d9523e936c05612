using Microsoft.CodeAnalysis.Text;
using Newslint.Articles;
using Newslint.Knowledge;

namespace Newslint.Prose.Quotations;

/// <summary>Finds the quotations of an article and who is quoted.</summary>
internal static class QuotationFinder
{
    /// <summary>The quotations, sorted by span; one for each paragraph that a quotation runs over.</summary>
    public static Quotation[] Find(Article article, TokenList tokens)
    {
        var pairs = MarkPairer.Pair(article, tokens);
        var quotations = new Quotation[pairs.Count];
        for (var i = 0; i < quotations.Length; i++)
        {
            quotations[i] = Make(tokens, pairs[i]);
        }

        CountRuns(tokens, quotations);
        new Attribution(article, tokens, quotations).Run();
        return quotations;
    }

    private static void CountRuns(TokenList tokens, Quotation[] quotations)
    {
        for (var first = 0; first < quotations.Length;)
        {
            var end = first;
            while (end < quotations.Length && IsAlone(tokens, quotations[end]) && (end == first || quotations[end].Block == quotations[end - 1].Block + 1))
            {
                end++;
            }

            for (var i = first; i < end; i++)
            {
                quotations[i].Run = end - first;
            }

            first = Math.Max(end, first + 1);
        }
    }

    private static bool IsAlone(TokenList tokens, Quotation quotation)
    {
        var (start, end) = tokens.OfBlock(quotation.Block);
        return quotation.Marks.Open == start && quotation.Marks.End >= end;
    }

    private static Quotation Make(TokenList tokens, PairedMarks marks)
    {
        var words = 0;
        for (var i = marks.InnerStart; i < marks.InnerEnd; i++)
        {
            words += tokens[i].Kind is TokenKind.Word or TokenKind.Number ? 1 : 0;
        }

        var span = TextSpan.FromBounds(tokens[marks.Open].Start, tokens[marks.End - 1].End);
        return new Quotation(marks, span, words) { IsWhole = IsWhole(tokens, marks), IsTitle = IsTitleCased(tokens, marks) && !EndsWithPunctuation(tokens, marks) };
    }

    private static bool IsWhole(TokenList tokens, PairedMarks marks)
    {
        if (marks.InnerEnd <= marks.InnerStart)
        {
            return false;
        }

        var first = marks.InnerStart;
        while (first < marks.InnerEnd - 1 && tokens[first].Kind == TokenKind.Mark)
        {
            first++;
        }

        var begins = tokens[first].IsCapitalised || tokens[first].Kind == TokenKind.Number;
        return begins && (marks.GoesOn || EndsWithPunctuation(tokens, marks));
    }

    internal static bool EndsWithPunctuation(TokenList tokens, PairedMarks marks)
    {
        for (var i = marks.InnerEnd - 1; i >= marks.InnerStart; i--)
        {
            var mark = tokens.MarkAt(i);
            if (mark is '.' or ',' or '!' or '?' or '…' or '—' or '–')
            {
                return true;
            }

            if (mark is not ('’' or '\'' or ')' or ']' or '”'))
            {
                return tokens[i].Kind == TokenKind.Word && tokens.TextOf(i)[^1] == '.';
            }
        }

        return false;
    }

    /// <summary>“America First”, “The Art of the Deal”: every word but the small ones has a capital.</summary>
    internal static bool IsTitleCased(TokenList tokens, PairedMarks marks)
    {
        var capitals = 0;
        for (var i = marks.InnerStart; i < marks.InnerEnd; i++)
        {
            if (!tokens[i].IsWord)
            {
                continue;
            }

            if (tokens[i].IsCapitalised)
            {
                capitals++;
            }
            else if (i == marks.InnerStart || tokens[i].End - tokens[i].Start > 4 || !tokens[i].Has(WordTraits.FunctionWord))
            {
                return false;
            }
        }

        return capitals >= 2;
    }
}
