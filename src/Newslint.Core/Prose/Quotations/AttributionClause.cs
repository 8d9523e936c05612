using Newslint.Knowledge;

namespace Newslint.Prose.Quotations;

/// <summary>Finds “she said”, “said Ruiz”, “according to Park” and their kin in a run of tokens.</summary>
internal sealed class AttributionClause(TokenList tokens)
{
    private const int LongestClause = 40;

    private readonly NounPhrases _nouns = new(tokens);
    private readonly SpeechCues _cues = new(tokens);

    /// <summary>A cue and its subject, as token indices; nothing found where both are empty.</summary>
    public readonly record struct Match(NounPhrases.Phrase Speaker, int CueStart, int CueEnd)
    {
        public bool IsFound => CueEnd > CueStart || !Speaker.IsEmpty;
    }

    /// <summary>Whether the quotation ends so that its attribution may follow: with a comma, a question, a dash, a small letter after it.</summary>
    public bool InvitesAttributionAfter(PairedMarks marks, int blockEnd)
    {
        if (marks.End >= blockEnd || marks.InnerEnd <= marks.InnerStart)
        {
            return false;
        }

        return tokens.MarkAt(marks.InnerEnd - 1) is ',' or '?' or '!' or '—' or '–' or '…'
            || tokens.MarkAt(marks.InnerEnd - 1) is '’' or '\'' && tokens.MarkAt(marks.InnerEnd - 2) is ',' or '?' or '!'
            || tokens.MarkAt(marks.End) is ',' or '—' or '–' or '[';
    }

    /// <summary>The attribution that begins at <paramref name="start"/>, just after a quotation.</summary>
    public Match After(int start, int limit)
    {
        while (start < limit && tokens.MarkAt(start) is ',' or '—' or '–' or '-' or '―')
        {
            start++;
        }

        var end = ClauseEnd(start, Math.Min(limit, start + LongestClause));
        if (IsSignature(start, end, limit))
        {
            return new Match(_nouns.After(start, end), 0, 0);
        }

        if (start < end && tokens.MarkAt(start) == '[')
        {
            return new Match(_nouns.After(start + 1, end), 0, 0); // a digest: “…” [Reuters]
        }

        var named = NamedSource(start, end);
        if (named.IsFound)
        {
            return named;
        }

        for (var i = start; i < end; i++)
        {
            if (_cues.IsAccordingTo(i, end))
            {
                return new Match(_nouns.After(i + 2, end), i, i + 2);
            }

            if (!_cues.IsVerb(i, start))
            {
                continue;
            }

            var speaker = i == start || IsOnlyAdverbs(start, i) ? InvertedSubject(i + 1, end) : SubjectAfterQuotation(start, i);
            return speaker.IsEmpty && i > start ? default : new Match(speaker, i, i + 1);
        }

        return default;
    }

    /// <summary>The attribution that leads to a quotation opening at <paramref name="open"/>, in its sentence.</summary>
    public Match Before(int open, int sentenceStart, Quotation[] quotations, int index)
    {
        var earlier = index - 1;
        for (var i = open - 1; i >= sentenceStart; i--)
        {
            if (earlier >= 0 && i < quotations[earlier].Marks.End && i >= quotations[earlier].Marks.Open)
            {
                i = quotations[earlier].Marks.Open;
                earlier--;
                continue;
            }

            if (_cues.IsAccordingTo(i, open))
            {
                return new Match(_nouns.After(i + 2, open), i, i + 2);
            }

            if (_cues.IsVerb(i, sentenceStart))
            {
                var speaker = SubjectOf(i, sentenceStart, open);
                if (!speaker.IsEmpty)
                {
                    return new Match(speaker, i, i + 1);
                }
            }
        }

        return open > sentenceStart && tokens.MarkAt(open - 1) == ':' ? new Match(_nouns.SubjectFrom(sentenceStart, open - 1), 0, 0) : default;
    }

    /// <summary>A sentence before the quotation that has somebody speak: “Ruiz spoke to reporters on Monday.”</summary>
    public Match Introducing(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (_cues.IsAccordingTo(i, end))
            {
                return new Match(_nouns.After(i + 2, end), i, i + 2);
            }

            if (i > start && tokens[i].Has(WordTraits.SpeechNoun) && _nouns.PossessorOf(i, start) is { IsEmpty: false } possessor)
            {
                return new Match(possessor, i, i + 1); // "His answer was short."
            }

            if (_cues.IsVerb(i, start) && tokens[i].Has(WordTraits.SpeechFinite) && !tokens[i].Has(WordTraits.AlsoNoun))
            {
                var speaker = SubjectOf(i, start, end);
                if (!speaker.IsEmpty)
                {
                    return new Match(speaker, i, i + 1);
                }
            }
        }

        return default;
    }

    /// <summary>A sentence after the quotation that speaks of it: “That was the message from the mayor.”, “So said Ruiz.”</summary>
    public Match PointingBack(int start, int end)
    {
        if (start >= end)
        {
            return default;
        }

        if (tokens.Is(start, "he") || tokens.Is(start, "she"))
        {
            return Introducing(start, end);
        }

        if (!(tokens.Is(start, "that") || tokens.Is(start, "this") || tokens.Is(start, "those") || tokens.Is(start, "so") || tokens.Is(start, "thus")))
        {
            return default;
        }

        if (tokens.Is(start, "so") && start + 2 < end && tokens[start + 1].Has(WordTraits.AnySpeech))
        {
            return new Match(_nouns.After(start + 2, end), start + 1, start + 2); // "So reads the sign above the door."
        }

        var named = NamedSource(start + 1, end);
        return named.IsFound ? named : Introducing(start + 1, end);
    }

    /// <summary>
    /// Sources without a verb of speech: “in the words of Park”, “per a statement”, “came the reply from Oslo”, “was the answer of
    /// the mayor”, “is how Lund put it”.
    /// </summary>
    private Match NamedSource(int start, int end)
    {
        if (start + 1 >= end)
        {
            return default;
        }

        if (tokens.Is(start, "per"))
        {
            return new Match(_nouns.After(start + 1, end), start, start + 1);
        }

        if (start + 4 < end && tokens.Is(start, "in") && tokens.Is(start + 1, "the") && tokens.Is(start + 2, "words") && tokens.Is(start + 3, "of"))
        {
            return new Match(_nouns.After(start + 4, end), start, start + 4);
        }

        var isState = tokens[start].Has(WordTraits.Copula) || tokens.Is(start, "came") || tokens.Is(start, "comes");
        if (isState && tokens.Is(start + 1, "how"))
        {
            return new Match(_nouns.After(start + 2, end), start, start + 2);
        }

        if (isState && start + 4 < end && tokens.Is(start + 1, "the") && tokens[start + 2].Has(WordTraits.SpeechNoun) && (tokens.Is(start + 3, "of") || tokens.Is(start + 3, "from")))
        {
            return new Match(_nouns.After(start + 4, end), start, start + 4);
        }

        return default;
    }

    private NounPhrases.Phrase SubjectOf(int cue, int sentenceStart, int open)
    {
        var isInfinitive = cue > sentenceStart && tokens.Is(cue - 1, "to");
        if (isInfinitive || (tokens[cue].Has(WordTraits.SpeechParticiple) && !tokens[cue].Has(WordTraits.SpeechFinite)))
        {
            return SubjectOfParticiple(cue, sentenceStart);
        }

        var speaker = _nouns.Before(cue, sentenceStart);
        if (!speaker.IsEmpty)
        {
            return speaker;
        }

        // "said Ruiz: “…”", or a second verb of one subject: "assured … but insisted"
        var inverted = cue == sentenceStart || tokens[cue - 1].Kind == TokenKind.Mark ? InvertedSubject(cue + 1, open) : default;
        return inverted.IsEmpty ? SharedSubject(cue, sentenceStart) : inverted;
    }

    private NounPhrases.Phrase SharedSubject(int cue, int sentenceStart)
    {
        if (cue <= sentenceStart || !tokens[SkipBack(cue - 1, sentenceStart)].Has(WordTraits.Conjunction) && tokens.MarkAt(cue - 1) != ',')
        {
            return default;
        }

        for (var i = cue - 2; i >= sentenceStart; i--)
        {
            if (_cues.IsVerb(i, sentenceStart) && !_nouns.Before(i, sentenceStart).IsEmpty)
            {
                return _nouns.Before(i, sentenceStart);
            }
        }

        return _nouns.SubjectFrom(sentenceStart, cue);
    }

    private int SkipBack(int index, int limit)
    {
        while (index > limit && tokens[index].Has(WordTraits.Adverb | WordTraits.Auxiliary) && !tokens[index].Has(WordTraits.Conjunction))
        {
            index--;
        }

        return index;
    }

    /// <summary>“Waltz later confirmed progress, stating”: the subject of the clause that the participle hangs on.</summary>
    private NounPhrases.Phrase SubjectOfParticiple(int cue, int sentenceStart)
    {
        for (var i = cue - 1; i >= sentenceStart; i--)
        {
            if (_cues.IsVerb(i, sentenceStart) && tokens[i].Has(WordTraits.SpeechFinite))
            {
                return SubjectOf(i, sentenceStart, cue);
            }

            if (tokens[i].Has(WordTraits.ClauseOpener) && !tokens.Is(i, "and"))
            {
                return tokens.Is(i, "who") ? _nouns.Before(i + 1, sentenceStart) : _nouns.SubjectFrom(i + 1, cue);
            }
        }

        return _nouns.SubjectFrom(sentenceStart, cue);
    }

    private NounPhrases.Phrase InvertedSubject(int start, int end)
    {
        while (start < end && tokens[start].Has(WordTraits.Adverb) && !tokens[start].IsCapitalised)
        {
            start++;
        }

        return _nouns.After(start, end);
    }

    private NounPhrases.Phrase SubjectAfterQuotation(int start, int cue)
    {
        while (start < cue && tokens[start].Has(WordTraits.Conjunction | WordTraits.Adverb) && !tokens[start].Has(WordTraits.Determiner | WordTraits.Pronoun))
        {
            start++;
        }

        var close = _nouns.Before(cue, start);
        var first = _nouns.After(start, cue);
        return first.IsEmpty || close.IsEmpty || close.Start <= first.Start ? (close.IsEmpty ? first : close) : first.End < cue && tokens.MarkAt(first.End) == ',' ? first : close;
    }

    private bool IsSignature(int start, int end, int limit)
    {
        if (start >= end || start == 0 || end < limit - 1 || tokens.MarkAt(start - 1) is not ('—' or '–' or '―' or '-'))
        {
            return false;
        }

        return tokens[start].IsCapitalised && end - start <= 12;
    }

    private bool IsOnlyAdverbs(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!tokens[i].Has(WordTraits.Adverb | WordTraits.Conjunction) || tokens[i].Has(WordTraits.Pronoun | WordTraits.Determiner))
            {
                return false;
            }
        }

        return true;
    }

    private int ClauseEnd(int start, int limit)
    {
        for (var i = start; i < limit; i++)
        {
            if (tokens.MarkAt(i) is ';' or '!' or '?' || (tokens.MarkAt(i) == '.' && (i + 1 >= tokens.Count || tokens[i + 1].Start > tokens[i].End)))
            {
                return i;
            }
        }

        return limit;
    }
}
