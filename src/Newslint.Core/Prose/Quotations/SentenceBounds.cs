namespace Newslint.Prose.Quotations;

/// <summary>
/// Finds the sentence around a quotation. Unlike <see cref="SentenceSplitter"/> it looks past quotations in the sentence, whose own full stops
/// do not end it.
/// </summary>
internal sealed class SentenceBounds(TokenList tokens)
{
    // A sentence of more tokens is no sentence; without a limit a paragraph of marks alone would cost its square.
    private const int LongestLookBack = 160;

    /// <summary>Where the sentence of a quotation begins; quotations before it in the sentence belong to it.</summary>
    public int StartOf(Quotation[] quotations, int index, int blockStart)
    {
        var at = quotations[index].Marks.Open - 1;
        var earlier = index - 1;
        blockStart = Math.Max(blockStart, at - LongestLookBack);
        while (at >= blockStart)
        {
            if (earlier >= 0 && quotations[earlier].Block == quotations[index].Block && at < quotations[earlier].Marks.End)
            {
                if (EndsSentence(quotations[earlier].Marks))
                {
                    return quotations[earlier].Marks.End;
                }

                at = quotations[earlier].Marks.Open - 1;
                earlier--;
                continue;
            }

            if (IsSentenceEnd(at))
            {
                return at + 1;
            }

            at--;
        }

        return AfterDateline(blockStart, quotations[index].Marks.Open);
    }

    /// <summary>“RIVERTON, March 5 — The mayor said”: the sentence begins behind the dash.</summary>
    private int AfterDateline(int start, int end)
    {
        const int longestDateline = 14;
        if (end - start < 3 || !tokens[start].IsWord || tokens[start].End - tokens[start].Start < 3 || tokens.TextOf(start).ContainsAnyInRange('a', 'z'))
        {
            return start;
        }

        for (var i = start + 1; i < Math.Min(end, start + longestDateline); i++)
        {
            if (tokens.MarkAt(i) is '—' or '–' || (tokens.MarkAt(i) == '-' && tokens[i - 1].End < tokens[i].Start))
            {
                return i + 1;
            }
        }

        return start;
    }

    /// <summary>Where the last sentence before <paramref name="end"/> begins.</summary>
    public int LastStart(int start, int end)
    {
        start = Math.Max(start, end - LongestLookBack);
        for (var at = end - 2; at >= start; at--)
        {
            if (IsSentenceEnd(at))
            {
                return at + 1;
            }
        }

        return start;
    }

    /// <summary>Where the sentence that begins at <paramref name="start"/> ends.</summary>
    public int EndFrom(int start, int end)
    {
        end = Math.Min(end, start + LongestLookBack);
        for (var at = start; at < end; at++)
        {
            if (IsSentenceEnd(at))
            {
                return at + 1;
            }
        }

        return end;
    }

    private bool EndsSentence(PairedMarks marks) =>
        marks.InnerEnd > marks.InnerStart && tokens.MarkAt(marks.InnerEnd - 1) is '.' or '!' or '?'
        && marks.End < tokens.Count && (tokens[marks.End].IsCapitalised || tokens[marks.End].Kind == TokenKind.Mark);

    private bool IsSentenceEnd(int at) =>
        tokens.MarkAt(at) is '.' or '!' or '?' && (at + 1 >= tokens.Count || tokens[at + 1].Start > tokens[at].End)
        || (tokens.MarkAt(at) is ')' or ']' && at > 0 && tokens.MarkAt(at - 1) is '.' or '!' or '?');
}
