using Newslint.Knowledge;

namespace Newslint.Prose.Quotations;

/// <summary>Tells scare quotes, titles and names from speech.</summary>
internal sealed class TermTest(TokenList tokens)
{
    /// <summary>Fewer words without a source are a term.</summary>
    public const int ShortestSpeech = 4;

    private const int LongestTerm = 6;

    /// <summary>Whether a word such as “called” or “the book” makes the quotation a name.</summary>
    public bool IsNamed(Quotation quotation, int sentenceStart)
    {
        var marks = quotation.Marks;
        var before = marks.Open - 1;
        if (before >= sentenceStart && tokens.MarkAt(before) == ',')
        {
            before--;
        }

        if (before < sentenceStart)
        {
            return false;
        }

        var isNaming = tokens[before].Has(WordTraits.Naming) && !tokens[before].Has(WordTraits.AnySpeech)
            || tokens[before].Has(WordTraits.NamingNoun) && HasDeterminerBefore(before, sentenceStart);
        var isNounAndComma = isNaming && tokens[before].Has(WordTraits.NamingNoun) && before < marks.Open - 1;
        if (isNounAndComma || (isNaming && !quotation.IsWhole))
        {
            return true;
        }

        if (isNaming && QuotationFinder.IsTitleCased(tokens, marks))
        {
            return true;
        }

        var isOneWordAfterArticle = quotation.Words == 1 && tokens[before].Has(WordTraits.Determiner) && !QuotationFinder.EndsWithPunctuation(tokens, marks);
        var isInSentence = before == marks.Open - 1 && tokens[before].Has(WordTraits.Preposition | WordTraits.Determiner | WordTraits.Conjunction); // worn in “The Long Way Home,” which …
        return isOneWordAfterArticle || (QuotationFinder.IsTitleCased(tokens, marks) && (isInSentence || !QuotationFinder.EndsWithPunctuation(tokens, marks)));
    }

    /// <summary>
    /// Whether words that no verb of speech was found for are named after all: “the words “…””, “the motto of the regiment is “…””.
    /// </summary>
    public bool IsNamedByNoun(Quotation quotation, int sentenceStart)
    {
        var before = quotation.Marks.Open - 1;
        if (before < sentenceStart)
        {
            return false;
        }

        var first = tokens[before].Has(WordTraits.Copula) ? sentenceStart : before;
        for (var i = before; i >= first; i--)
        {
            if (tokens[i].Has(WordTraits.NamingNoun) && HasDeterminerBefore(i, sentenceStart))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether words without a source are too few, or too much a part of their sentence, to be speech.</summary>
    public bool IsTerm(Quotation quotation)
    {
        if (quotation.Words < ShortestSpeech)
        {
            return !(quotation.IsWhole && tokens.MarkAt(quotation.Marks.InnerEnd - 1) is '?' or '!');
        }

        var marks = quotation.Marks;
        var (blockStart, blockEnd) = tokens.OfBlock(marks.Block);
        var isInsideSentence = marks.Open > blockStart && marks.End < blockEnd && tokens[marks.End].IsWord && !tokens[marks.End].IsCapitalised;
        return !quotation.IsWhole && isInsideSentence && quotation.Words <= LongestTerm && tokens[marks.Open - 1].Has(WordTraits.Determiner | WordTraits.Preposition);
    }

    private bool HasDeterminerBefore(int noun, int sentenceStart)
    {
        const int reach = 3;
        for (var i = noun - 1; i >= Math.Max(sentenceStart, noun - reach) && (tokens[i].IsWord || tokens[i].Kind == TokenKind.Possessive); i--)
        {
            if (tokens[i].Has(WordTraits.Determiner) || tokens[i].Kind == TokenKind.Possessive)
            {
                return i == noun - 1 || !tokens[noun].Has(WordTraits.AnySpeech); // "an old saying", not "issued a statement saying"
            }
        }

        return false;
    }
}
