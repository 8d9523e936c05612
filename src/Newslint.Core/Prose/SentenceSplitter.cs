using Microsoft.CodeAnalysis.Text;
using Newslint.Articles;
using Newslint.Knowledge;

namespace Newslint.Prose;

/// <summary>Finds the sentences of an article. A sentence never runs over the end of its block.</summary>
internal static class SentenceSplitter
{
    /// <summary>The sentences, sorted; every word of every block lies in one.</summary>
    public static Sentence[] Split(Article article, TokenList tokens)
    {
        var sentences = new List<Sentence>();
        for (var block = 0; block < article.Blocks.Length; block++)
        {
            var (start, end) = tokens.OfBlock(block);
            var first = start;
            for (var i = start; i < end; i++)
            {
                if (EndsSentence(tokens, i, end, out var last))
                {
                    sentences.Add(Make(tokens, block, first, last + 1));
                    first = last + 1;
                }

                i = last; // a run of full stops is looked at once
            }

            if (first < end)
            {
                sentences.Add(Make(tokens, block, first, end));
            }
        }

        return [.. sentences];
    }

    private static Sentence Make(TokenList tokens, int block, int first, int end) =>
        new(TextSpan.FromBounds(tokens[first].Start, tokens[end - 1].End), block, first, end);

    private static bool EndsSentence(TokenList tokens, int index, int end, out int last)
    {
        last = index;
        var mark = tokens.MarkAt(index);
        if (mark is '.' or '!' or '?' or '…')
        {
            while (last + 1 < end && IsCloser(tokens, last + 1))
            {
                last++;
            }

            return last + 1 < end && BeginsSentence(tokens, last, last + 1, end);
        }

        return EndsWithPeriod(tokens, index) && EndsAfterAbbreviation(tokens, index, end, out last);
    }

    private static bool IsCloser(TokenList tokens, int index)
    {
        var mark = tokens.MarkAt(index);
        return mark switch
        {
            '.' or '!' or '?' or '…' or '”' or '’' or '»' or ')' or ']' => true,
            '"' or '\'' => tokens[index].Start == tokens[index - 1].End,
            _ => false,
        };
    }

    private static bool BeginsSentence(TokenList tokens, int before, int index, int end)
    {
        if (tokens[index].Start == tokens[before].End)
        {
            return false; // no blank between: a decimal, an address, an ellipsis within a word
        }

        while (index < end && tokens.MarkAt(index) is '“' or '"' or '‘' or '\'' or '«' or '(' or '[' or '—' or '–')
        {
            index++;
        }

        return index < end && (tokens[index].IsCapitalised || tokens[index].Kind == TokenKind.Number || !tokens[index].IsWord
            || !char.IsLower(tokens.TextOf(index)[0]));
    }

    private static bool EndsWithPeriod(TokenList tokens, int index) =>
        tokens[index].Kind == TokenKind.Word && tokens.TextOf(index)[^1] == '.';

    /// <summary>“… in the U.S. The court …”: an abbreviation ends a sentence only before a word that begins one.</summary>
    private static bool EndsAfterAbbreviation(TokenList tokens, int index, int end, out int last)
    {
        last = index;
        while (last + 1 < end && tokens.MarkAt(last + 1) is '”' or '’' or ')' or '»')
        {
            last++;
        }

        if (last + 1 >= end || !tokens[last + 1].IsCapitalised)
        {
            return false;
        }

        var isTitle = tokens[index].Has(WordTraits.TitleStart) || tokens.TextOf(index).Length == 2;
        return !isTitle && tokens[last + 1].Has(WordTraits.Pronoun | WordTraits.Determiner | WordTraits.Preposition | WordTraits.Conjunction);
    }
}
