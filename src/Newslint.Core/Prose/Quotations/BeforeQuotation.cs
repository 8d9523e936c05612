using Newslint.Knowledge;
using Phrase = Newslint.Prose.NounPhrases.Phrase;

namespace Newslint.Prose.Quotations;

/// <summary>Reads the words of a sentence that lead to a quotation: “Ruiz said that “…””, “she added: “…””, “his call for “…””.</summary>
internal sealed class BeforeQuotation(TokenList tokens, SpeechCues cues, NounPhrases nouns, Subjects subjects, QuotationMap quotations)
{
    private const int FarthestVerb = 60;

    /// <summary>The attribution between <paramref name="sentenceStart"/> and the quotation that opens at <paramref name="open"/>.</summary>
    public AttributionMatch Find(int open, int sentenceStart)
    {
        if (open <= sentenceStart)
        {
            return default;
        }

        for (var i = open - 1; i >= sentenceStart; i--)
        {
            if (quotations.ClosingAt(i) is { } earlier && earlier.Marks.Open >= sentenceStart)
            {
                i = earlier.Marks.Open;
                continue;
            }

            if (cues.IsAccordingTo(i, open))
            {
                return new AttributionMatch(WithApposition(i + 2, open), i, i + 2);
            }

            if (Spoken(i, sentenceStart, open) is { IsFound: true } noun)
            {
                return noun;
            }

            if (cues.IsVerb(i, sentenceStart) || IsEvidence(i, open))
            {
                var speaker = SubjectOf(i, sentenceStart, open);
                if (!speaker.IsEmpty)
                {
                    return Outermost(new AttributionMatch(speaker, i, i + 1), sentenceStart, open);
                }
            }
        }

        return tokens.MarkAt(open - 1) == ':' ? BeforeColon(open - 1, sentenceStart) : default;
    }

    /// <summary>The label that a sentence begins with: “Mayor: Dam ‘will never fail’”, “LUND: I called it a “disgrace””.</summary>
    public AttributionMatch Label(int open, int sentenceStart)
    {
        const int longestLabel = 7;
        for (var i = sentenceStart + 1; i < Math.Min(open, sentenceStart + longestLabel); i++)
        {
            if (tokens.MarkAt(i) == ':')
            {
                var phrase = nouns.After(sentenceStart, i);
                return phrase.End == i ? AttributionMatch.OfSource(phrase) : default;
            }
        }

        return default;
    }

    /// <summary>
    /// The subject of a sentence that has no verb of speech, where that is a person: “Park thanked the crew for “keeping the gates shut””. A phrase
    /// from somebody's mouth needs no verb of its own.
    /// </summary>
    public AttributionMatch ByAnyVerb(int open, int sentenceStart)
    {
        var subject = subjects.OfClause(sentenceStart, open);
        if (subject.IsEmpty || subject.End >= open)
        {
            return default;
        }

        var isPerson = nouns.IsPronoun(subject.Start) && !tokens.Is(subject.Start, "it") && !tokens.Is(subject.Start, "you") && !tokens.Is(subject.Start, "who")
            || tokens[subject.Start].IsCapitalised && (subject.Start > sentenceStart || subject.End - subject.Start == 1 || tokens[subject.Start + 1].IsCapitalised || tokens[subject.Start + 1].Kind != TokenKind.Word);
        var isDocument = tokens[subject.End - 1].Has(WordTraits.Document);
        return isDocument || (isPerson && !tokens[subject.Start].Has(WordTraits.Determiner)) ? AttributionMatch.OfSource(subject) : default;
    }

    /// <summary>The subject of the verb of speech at <paramref name="cue"/>, before it, after it or shared with an earlier verb.</summary>
    public Phrase SubjectOf(int cue, int sentenceStart, int open)
    {
        var isParticiple = tokens[cue].Has(WordTraits.SpeechParticiple) && !tokens[cue].Has(WordTraits.SpeechFinite);
        if (isParticiple)
        {
            return SubjectOfParticiple(cue, sentenceStart);
        }

        var speaker = subjects.Before(cue, sentenceStart);
        if (!speaker.IsEmpty)
        {
            return speaker;
        }

        // "said Ruiz: “…”", or a second verb of one subject: "assured … but insisted"
        var isFirst = cue == sentenceStart || tokens.MarkAt(cue - 1) is ':' or '—' or '–' or ')' || quotations.ClosingAt(cue - 1) is not null;
        var inverted = isFirst && !tokens.Is(cue + 1, "it") ? WithApposition(cue + 1, open) : default;
        return inverted.IsEmpty ? SharedSubject(cue, sentenceStart) : inverted;
    }

    /// <summary>
    /// Of “Ruiz said she thinks …” the speaker is Ruiz: neither a pronoun inside the words of another speaker is a source, nor the subject of a verb of
    /// speech that is far from the quotation or tells of something that has not been said.
    /// </summary>
    private AttributionMatch Outermost(AttributionMatch found, int sentenceStart, int open)
    {
        while (!found.Speaker.IsEmpty && found.Speaker.Start < found.CueStart && !tokens.Is(found.Speaker.Start, "who"))
        {
            var cue = OuterCue(found.Speaker.Start, sentenceStart);
            if (cue < 0 || !IsInner(found, cue, open))
            {
                return found;
            }

            var speaker = tokens[cue].Has(WordTraits.SpeechFinite) ? subjects.Before(cue, sentenceStart) : SubjectOfParticiple(cue, sentenceStart);
            if (speaker.IsEmpty)
            {
                return found;
            }

            found = new AttributionMatch(speaker, cue, cue + 1);
        }

        return found;
    }

    private bool IsInner(AttributionMatch found, int outer, int open)
    {
        const int near = 4;
        var isPronoun = found.Speaker.End - found.Speaker.Start == 1 && nouns.IsPronoun(found.Speaker.Start);
        var isIntroduced = tokens.MarkAt(open - 1) is ',' or ':';
        var isDirect = isIntroduced || open - found.CueEnd <= near || tokens.Is(found.CueEnd, "that");
        var isUnsaid = tokens[found.CueStart].Has(WordTraits.SpeechBase) && !tokens[found.CueStart].Has(WordTraits.SpeechFinite);
        return isPronoun ? !isIntroduced || outer == found.Speaker.Start - 1 || found.CueStart - found.Speaker.End > 3 : !isDirect || isUnsaid;
    }

    /// <summary>The verb of speech that governs the clause of a subject: “said | she”, “said that because | she”, “said Monday that | they”.</summary>
    private int OuterCue(int subject, int sentenceStart)
    {
        const int reach = 24;
        var hasThat = false;
        for (var i = subject - 1; i >= Math.Max(sentenceStart, subject - reach); i--)
        {
            if (tokens.MarkAt(i) is ';' or ':' or '—' or '–' || tokens.Is(i, "but") || tokens.Is(i, "while") || quotations.ClosingAt(i) is not null)
            {
                return -1;
            }

            hasThat |= tokens.Is(i, "that");
            var isGoverning = cues.IsVerb(i, sentenceStart) && tokens[i].Has(WordTraits.SpeechFinite | WordTraits.SpeechParticiple) && i + 1 < tokens.Count;
            if (isGoverning && (i + 1 == subject || hasThat || tokens[i + 1].Has(WordTraits.Determiner | WordTraits.Pronoun | WordTraits.Adverb | WordTraits.ClauseOpener) || tokens[i + 1].IsCapitalised))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>A noun of speech and its owner: “her claim that “…””, “Park’s call for “…””.</summary>
    private AttributionMatch Spoken(int index, int sentenceStart, int open)
    {
        const int reach = 5;
        if (!tokens[index].Has(WordTraits.SpeechNoun) || tokens[index].IsCapitalised || open - index > reach || index == sentenceStart)
        {
            return default;
        }

        var owner = nouns.PossessorOf(index, sentenceStart);
        if (!owner.IsEmpty && owner.Start > sentenceStart && (tokens.Is(owner.Start - 1, "in") || tokens.Is(owner.Start - 1, "during") || tokens.Is(owner.Start - 1, "at")))
        {
            return default; // where somebody spoke, "in his statement", is no source
        }

        var isBefore = tokens[index + 1].Has(WordTraits.Preposition) || tokens.Is(index + 1, "that") || tokens.Is(index + 1, "to") || (tokens[index + 1].Kind == TokenKind.Mark && index + 1 < open);
        return !owner.IsEmpty && isBefore ? new AttributionMatch(owner, index, index + 1) : default;
    }

    /// <summary>“the report found that …”, “the survey shows …”: a verb of evidence before a clause or the quotation itself.</summary>
    private bool IsEvidence(int index, int open)
    {
        const int reach = 6; // "found in its last chapter that"
        if (!tokens[index].Has(WordTraits.EvidenceVerb | WordTraits.Finding) || tokens[index].IsCapitalised || (index > 0 && tokens.Is(index - 1, "to")))
        {
            return false;
        }

        for (var i = index + 1; i < Math.Min(open, index + 1 + reach); i++)
        {
            if (tokens.Is(i, "that"))
            {
                return true;
            }
        }

        return index + 1 == open || (index + 2 == open && tokens.MarkAt(index + 1) is ',' or ':');
    }

    private Phrase WithApposition(int start, int end)
    {
        while (start < end && tokens[start].IsWord && nouns.IsAdverb(start))
        {
            start++;
        }

        return nouns.After(start, end);
    }

    private Phrase SharedSubject(int cue, int sentenceStart)
    {
        var before = subjects.BackOverVerbParts(cue - 1, sentenceStart);
        if (before < sentenceStart || (!tokens[before].Has(WordTraits.Conjunction) && tokens.MarkAt(before) != ','))
        {
            return default;
        }

        var isAfterComma = tokens.MarkAt(before) == ',' || (before > sentenceStart && tokens.MarkAt(before - 1) == ',');
        for (var i = before - 1; i >= Math.Max(sentenceStart, before - FarthestVerb); i--)
        {
            if (quotations.ClosingAt(i) is { } earlier)
            {
                i = earlier.Marks.Open;
                continue;
            }

            var isFinite = cues.IsVerb(i, sentenceStart) || (nouns.IsVerbLike(i) && !tokens[i].Has(WordTraits.Copula) && !tokens.TextOf(i).EndsWith("ing", StringComparison.Ordinal));
            if (isFinite && subjects.WholeBefore(i, sentenceStart) is { IsEmpty: false } subject && !tokens.Is(subject.Start, "it"))
            {
                return isAfterComma && OuterCue(subject.Start, sentenceStart) is >= 0 and var outer && subjects.WholeBefore(outer, sentenceStart) is { IsEmpty: false } governing ? governing : subject;
            }
        }

        return subjects.OfClause(sentenceStart, cue);
    }

    /// <summary>“Waltz later confirmed progress, stating”: the subject of the clause that the participle hangs on.</summary>
    private Phrase SubjectOfParticiple(int cue, int sentenceStart)
    {
        if (OwnSubject(cue, sentenceStart) is { IsEmpty: false } own)
        {
            return own;
        }

        for (var i = cue - 1; i >= Math.Max(sentenceStart, cue - FarthestVerb); i--)
        {
            if (quotations.ClosingAt(i) is { } earlier)
            {
                i = earlier.Marks.Open;
                continue;
            }

            if (cues.IsVerb(i, sentenceStart) && tokens[i].Has(WordTraits.SpeechFinite) && FiniteSubject(i, sentenceStart) is { IsEmpty: false } subject)
            {
                return subject;
            }

            var isOpener = tokens[i].Has(WordTraits.ClauseOpener) && !tokens.Is(i, "and") && !tokens.Is(i, "but") || (tokens.Is(i, "as") && i > sentenceStart && tokens.MarkAt(i - 1) == ',');
            if (isOpener)
            {
                return tokens.Is(i, "who") ? new Phrase(i, i + 1) : subjects.OfClause(i + 1, cue);
            }
        }

        return subjects.OfClause(sentenceStart, cue);
    }

    private Phrase FiniteSubject(int verb, int sentenceStart) =>
        subjects.WholeBefore(verb, sentenceStart) is { IsEmpty: false } subject ? subject : SharedSubject(verb, sentenceStart);

    /// <summary>“…, with Ruiz loudly yelling”: the participle has a subject of its own.</summary>
    private Phrase OwnSubject(int cue, int sentenceStart)
    {
        var last = subjects.BackOverVerbParts(cue - 1, sentenceStart);
        for (var start = last; start > sentenceStart && last - start < 6 && tokens[start].IsWord; start--)
        {
            if (tokens.Is(start - 1, "with"))
            {
                var phrase = nouns.After(start, last + 1);
                return phrase.End == last + 1 ? phrase : Phrase.None;
            }
        }

        return Phrase.None;
    }

    /// <summary>“From the report: “…””, “Carl Lund: “…””, “The first questions were blunt: “…””.</summary>
    private AttributionMatch BeforeColon(int colon, int sentenceStart)
    {
        for (var start = Math.Max(sentenceStart, colon - 12); start < colon; start++)
        {
            var isBoundary = start == sentenceStart || tokens.MarkAt(start - 1) is '-' or '—' or '–' or ',' or '•' || tokens.Is(start - 1, "from") || tokens.Is(start - 1, "by");
            if (!isBoundary || !(tokens[start].IsCapitalised || tokens[start].Has(WordTraits.Determiner) || nouns.IsPronoun(start)))
            {
                continue;
            }

            var phrase = nouns.After(start, colon);
            if (!phrase.IsEmpty && (phrase.End == colon || tokens.MarkAt(phrase.End) is ',' or '('))
            {
                return AttributionMatch.OfSource(phrase);
            }
        }

        return AttributionMatch.OfSource(subjects.OfClause(sentenceStart, colon));
    }
}
