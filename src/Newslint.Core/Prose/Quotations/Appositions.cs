using Newslint.Knowledge;

namespace Newslint.Prose.Quotations;

/// <summary>Reads what stands behind a name between commas, brackets or dashes and says who that is: “, a lawyer who …,”, “, 62,”, “(R-Tex.)”.</summary>
internal sealed class Appositions(TokenList tokens, NounPhrases nouns, QuotationMap quotations)
{
    private const int LongestBracket = 14;
    private const int LongestSegment = 45;
    private const int LongestTerm = 8;

    /// <summary>
    /// The end of the appositions that follow <paramref name="end"/>; <paramref name="end"/> itself where there is none. A comma after the last one is
    /// not part of it.
    /// </summary>
    public int Over(int end, int limit)
    {
        while (end < limit)
        {
            var next = OneOver(end, limit);
            if (next == end)
            {
                return end;
            }

            end = next;
        }

        return end;
    }

    /// <summary>The end of the words between the comma before <paramref name="start"/> and the next one: a comma, a dash, the end of the clause or a quotation.</summary>
    public int SegmentEnd(int start, int limit)
    {
        for (var i = start; i < Math.Min(limit, start + LongestSegment); i++)
        {
            if (quotations.OpeningAt(i) is { } quotation)
            {
                if (quotation.Words > LongestTerm || quotation.Marks.End > limit)
                {
                    return i;
                }

                var isComma = tokens.MarkAt(quotation.Marks.InnerEnd - 1) == ','; // star of “Harbor Street,”
                i = quotation.Marks.End - 1;
                if (isComma)
                {
                    return i + 1;
                }

                continue;
            }

            if (tokens.MarkAt(i) is ',' or ';' or ':' or '—' or '–' || IsSpacedHyphen(i))
            {
                return i;
            }
        }

        return Math.Min(limit, start + LongestSegment);
    }

    /// <summary>Whether the token is a hyphen with blanks around it, which stands for a dash.</summary>
    public bool IsSpacedHyphen(int i) =>
        tokens.MarkAt(i) == '-' && i > 0 && tokens[i - 1].End < tokens[i].Start && i + 1 < tokens.Count && tokens[i + 1].Start > tokens[i].End;

    private int OneOver(int end, int limit)
    {
        if (tokens.MarkAt(end) is '(' or '[')
        {
            return BracketEnd(end, limit);
        }

        if (tokens.MarkAt(end) is '—' or '–' || IsSpacedHyphen(end))
        {
            return BetweenDashes(end, limit);
        }

        if (tokens[end].IsWord && IsRelative(end))
        {
            return SegmentEnd(end + 1, limit); // "one official who declined to be named"
        }

        var isComma = tokens.MarkAt(end) == ',' || (end > 0 && tokens.MarkAt(end) is not ',' && quotations.ClosingAt(end - 1) is { } before && tokens.MarkAt(before.Marks.InnerEnd - 1) == ',');
        var start = tokens.MarkAt(end) == ',' ? end + 1 : end;
        if (!isComma || start >= limit || !Opens(start, limit))
        {
            return end;
        }

        var segment = SegmentEnd(start, limit);
        return segment > start ? segment : end;
    }

    private int BracketEnd(int open, int limit)
    {
        for (var i = open + 1; i < Math.Min(limit, open + LongestBracket); i++)
        {
            if (tokens.MarkAt(i) is ')' or ']')
            {
                return i + 1;
            }
        }

        return open;
    }

    /// <summary>“Ruiz — a lawyer from Riverton — said”.</summary>
    private int BetweenDashes(int dash, int limit)
    {
        if (dash + 1 >= limit || !Opens(dash + 1, limit))
        {
            return dash;
        }

        for (var i = dash + 1; i < Math.Min(limit, dash + LongestSegment); i++)
        {
            if (tokens.MarkAt(i) is '—' or '–' || IsSpacedHyphen(i))
            {
                return i + 1;
            }
        }

        return dash;
    }

    /// <summary>Whether the words after a comma say who somebody is, rather than go on with the sentence.</summary>
    private bool Opens(int start, int limit)
    {
        ref readonly var token = ref tokens[start];
        if (token.Kind == TokenKind.Number)
        {
            return start + 1 >= limit || tokens.MarkAt(start + 1) is ',' or '.' or ';' || tokens[start + 1].IsWord; // his age
        }

        if (!token.IsWord)
        {
            return quotations.OpeningAt(start) is { Words: <= LongestTerm } quotation && tokens.MarkAt(start - 1) == ',' && quotation.Marks.End < limit && quotation.Marks.InnerEnd > quotation.Marks.InnerStart
                && tokens.MarkAt(quotation.Marks.InnerEnd - 1) == ',';
        }

        if (IsRelative(start) || tokens.Is(start, "then") || tokens.Is(start, "now") || tokens.Is(start, "formerly") || tokens.Is(start, "himself") || tokens.Is(start, "herself"))
        {
            return true;
        }

        if (tokens.Is(start, "and"))
        {
            return start + 1 < limit && (tokens[start + 1].Has(WordTraits.Determiner) || tokens.Is(start + 1, "who"));
        }

        if (tokens[start].Has(WordTraits.Pronoun) || nouns.IsTime(start) || tokens.Is(start, "that") || tokens.Is(start, "these") || tokens.Is(start, "those") || tokens.Is(start, "this") || tokens.Is(start, "no") || tokens.Is(start, "not"))
        {
            return false;
        }

        return nouns.CanBegin(start, limit) && !nouns.IsAdverb(start) && !nouns.IsVerbLike(start);
    }

    private bool IsRelative(int index) => tokens.Is(index, "who") || tokens.Is(index, "whose") || tokens.Is(index, "which") || tokens.Is(index, "whom");
}
