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

        var previous = quotations[index - 1];
        if (previous.Block != quotation.Block - 1 || !Attribution.IsSpeech(previous))
        {
            return null;
        }

        if (IsInRun(index))
        {
            return previous;
        }

        if (previous.Reach is not (SourceReach.Sentence or SourceReach.Paragraph))
        {
            return null;
        }

        var opener = quotation.Marks.InnerStart;
        if (opener < end && tokens[opener].Has(WordTraits.ChainOpener))
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
        return SharesWords(quotation, first, index) || (isTagged && (PointsBack(opener) || IsFirstPerson(quotation) && IsFirstPerson(quotations[first]))) ? previous : null;
    }

    /// <summary>“It’s”, “That is why”: the first word means something that was said before.</summary>
    private bool PointsBack(int opener) =>
        tokens[opener].Has(WordTraits.Pronoun) && !tokens[opener].Has(WordTraits.FirstPerson) && !tokens.Is(opener, "you") && !tokens.Is(opener, "who")
        || tokens.Is(opener, "that") || tokens.Is(opener, "this") || tokens.Is(opener, "these") || tokens.Is(opener, "those");

    /// <summary>Whether it is one of three paragraphs or more in a row that are nothing but quotations: a list of what one person said.</summary>
    private bool IsInRun(int index)
    {
        const int shortestRun = 3;
        var run = 1;
        for (var i = index - 1; i >= 0 && run < shortestRun && quotations[i].Block == quotations[i + 1].Block - 1 && IsBare(i); i--)
        {
            run++;
        }

        for (var i = index + 1; i < quotations.Length && run < shortestRun && quotations[i].Block == quotations[i - 1].Block + 1 && IsBare(i); i++)
        {
            run++;
        }

        return run >= shortestRun && IsBare(index);
    }

    private bool IsBare(int index)
    {
        var (start, end) = tokens.OfBlock(quotations[index].Block);
        return quotations[index].Marks.Open == start && quotations[index].Marks.End >= end;
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

    private bool IsFirstPerson(Quotation quotation)
    {
        for (var i = quotation.Marks.InnerStart; i < quotation.Marks.InnerEnd; i++)
        {
            if (tokens[i].Has(WordTraits.FirstPerson))
            {
                return true;
            }
        }

        return false;
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
