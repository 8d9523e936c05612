using Newslint.Knowledge;

namespace Newslint.Prose.Quotations;

/// <summary>
/// Tells whether a quotation that is a paragraph of its own plausibly goes on from the paragraph before: whether the same person seems to be
/// speaking, though nothing but the sense says so. Where an attribution was forgotten the paragraph before is as often another speaker's.
/// </summary>
internal sealed class Continuation(TokenList tokens, Quotation[] quotations)
{
    private const int ShortestContent = 4;

    /// <summary>The quotation that the quotation at <paramref name="index"/> goes on from; null where it begins anew.</summary>
    public Quotation? Of(int index)
    {
        var quotation = quotations[index];
        var (start, end) = tokens.OfBlock(quotation.Block);
        if (index == 0 || quotation.Marks.Open != start)
        {
            return null;
        }

        var last = LastSpeech(index - 1);
        if (last < 0)
        {
            return null;
        }

        var previous = quotations[last];
        if (previous.Block != quotation.Block - 1 || previous.Reach is not (SourceReach.Sentence or SourceReach.Paragraph))
        {
            return null;
        }

        var opener = quotation.Marks.InnerStart;
        if (quotation.Marks.GoesOn || (opener < end && tokens[opener].Has(WordTraits.ChainOpener)))
        {
            return previous;
        }

        var (before, beforeEnd) = tokens.OfBlock(previous.Block);
        var first = FirstOfBlock(index - 1);
        if (quotations[first].Marks.Open != before)
        {
            return null; // the paragraph before is told by the writer, not by the speaker
        }

        var isTagged = previous.Marks.End < beforeEnd;
        return SharesWords(quotation, first, index) || (isTagged && (PointsBack(opener) || (Person(quotation) & Person(quotations[first])) != 0)) ? previous : null;
    }

    /// <summary>“It’s”, “That is why”: the first word means something that was said before.</summary>
    private bool PointsBack(int opener) =>
        tokens[opener].Has(WordTraits.Pronoun) && !tokens[opener].Has(WordTraits.FirstPerson) && !tokens.Is(opener, "you") && !tokens.Is(opener, "who")
        || tokens.Is(opener, "that") || tokens.Is(opener, "this") || tokens.Is(opener, "these") || tokens.Is(opener, "those");

    /// <summary>The last quotation up to <paramref name="index"/>, in its paragraph, that is somebody's speech; −1 where there is none.</summary>
    private int LastSpeech(int index)
    {
        var block = quotations[index].Block;
        while (index >= 0 && quotations[index].Block == block && quotations[index].Status == QuotationStatus.Term)
        {
            index--;
        }

        return index >= 0 && quotations[index].Block == block && Attribution.IsSpeech(quotations[index]) ? index : -1;
    }

    private bool SharesWords(Quotation quotation, int first, int index)
    {
        var said = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = first; i < index; i++)
        {
            AddContent(quotations[i], said);
        }

        for (var i = quotation.Marks.InnerStart; i < quotation.Marks.InnerEnd; i++)
        {
            if (IsContent(i) && said.Contains(tokens.TextOf(i).ToString()))
            {
                return true;
            }
        }

        return false;
    }

    private void AddContent(Quotation quotation, HashSet<string> words)
    {
        for (var i = quotation.Marks.InnerStart; i < quotation.Marks.InnerEnd; i++)
        {
            if (IsContent(i))
            {
                words.Add(tokens.TextOf(i).ToString());
            }
        }
    }

    private bool IsContent(int index) =>
        tokens[index].IsWord && tokens[index].End - tokens[index].Start >= ShortestContent
        && !tokens[index].Has(WordTraits.FunctionWord | WordTraits.Adverb | WordTraits.AnySpeech | WordTraits.Common);

    /// <summary>1 where the speaker says <c>I</c>, 2 where <c>we</c>, 3 for both.</summary>
    private int Person(Quotation quotation)
    {
        var person = 0;
        for (var i = quotation.Marks.InnerStart; i < quotation.Marks.InnerEnd; i++)
        {
            if (tokens[i].Has(WordTraits.FirstPerson))
            {
                person |= tokens.TextOf(i)[0] is 'I' or 'i' or 'm' or 'M' ? 1 : 2;
            }
        }

        return person;
    }

    private int FirstOfBlock(int index)
    {
        while (index > 0 && quotations[index - 1].Block == quotations[index].Block)
        {
            index--;
        }

        return index;
    }
}
