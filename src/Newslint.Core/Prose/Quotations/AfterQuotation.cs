using Newslint.Knowledge;
using Phrase = Newslint.Prose.NounPhrases.Phrase;

namespace Newslint.Prose.Quotations;

/// <summary>Reads the words after a quotation: “said Ruiz, the mayor”, “Ruiz, who runs the dam, said”, “according to Park”, “— Lee Park”.</summary>
internal sealed class AfterQuotation(TokenList tokens, SpeechCues cues, NounPhrases nouns, Appositions appositions, Subjects subjects, QuotationMap quotations)
{
    private const int LongestClause = 60;
    private const int LongestSignature = 16;

    /// <summary>Whether the quotation ends so that its attribution may follow: with a comma, a question, a dash, a comma after it.</summary>
    public bool Invites(PairedMarks marks, int blockEnd)
    {
        if (marks.End >= blockEnd || marks.InnerEnd <= marks.InnerStart)
        {
            return false;
        }

        return EndsOpen(marks) || tokens.MarkAt(marks.End) is ',' or '—' or '–' or '―' or '[' or '(' || appositions.IsSpacedHyphen(marks.End);
    }

    /// <summary>Whether a quotation that is part of a sentence ends in a comma with a subject or a verb of speech right behind: “…,” he said.</summary>
    public bool IsTagged(PairedMarks marks, int blockEnd)
    {
        if (marks.End + 1 >= blockEnd || marks.InnerEnd <= marks.InnerStart || tokens.MarkAt(marks.InnerEnd - 1) != ',' || !tokens[marks.End].IsWord)
        {
            return false;
        }

        var subject = nouns.After(marks.End, Math.Min(blockEnd, marks.End + LongestClause));
        if (subject.IsEmpty)
        {
            return cues.IsVerb(marks.End, marks.End) && tokens[marks.End].Has(WordTraits.SpeechFinite);
        }

        var verb = subjects.ForwardOverVerbParts(subject.End, blockEnd);
        return verb < blockEnd && cues.IsVerb(verb, marks.End) && EndsTag(verb, blockEnd);
    }

    /// <summary>Whether a tag ends with its verb: “he said.”, “he told Park”; “he said the dam was safe” is a sentence of its own.</summary>
    private bool EndsTag(int verb, int blockEnd) =>
        verb + 1 >= blockEnd || tokens[verb + 1].Kind == TokenKind.Mark || tokens[verb + 1].Has(WordTraits.Preposition | WordTraits.Adverb | WordTraits.AnyWeekday | WordTraits.ClauseOpener)
        || nouns.IsTime(verb + 1) || tokens.Is(verb, "told") || tokens.Is(verb, "tells") || tokens.Is(verb, "asked");

    /// <summary>The attribution that begins just after the quotation.</summary>
    public AttributionMatch Find(PairedMarks marks, int blockEnd)
    {
        var start = marks.End;
        var isDash = false;
        while (start < blockEnd && (tokens.MarkAt(start) is ',' or '—' or '–' or '-' or '―' or '~' || IsStrayMark(start)))
        {
            isDash |= tokens.MarkAt(start) is not (',' or '\'' or '’' or '"' or '”');
            start++;
        }

        var end = ClauseEnd(start, Math.Min(blockEnd, start + LongestClause));
        if (start >= end)
        {
            return default;
        }

        if (isDash && IsSignature(start, end, blockEnd))
        {
            return AttributionMatch.OfSource(Signed(start, end));
        }

        if (tokens.MarkAt(start) is '[' or '(')
        {
            return Digest(start, end);
        }

        var named = NamedSource(start, end);
        if (named.IsFound)
        {
            return named;
        }

        var isStrong = IsStrong(marks);
        var direct = SubjectThenVerb(start, end, isStrong);
        var isNewSentence = !isStrong && tokens[start].IsCapitalised && tokens.MarkAt(marks.InnerEnd - 1) is '?' or '!';
        return direct.IsFound || isNewSentence ? direct : FirstCue(start, end, isStrong);
    }

    /// <summary>A name that stands alone behind a dash or on the next line: “— Lee Park, engineer”.</summary>
    public bool IsSignature(int start, int end, int limit) =>
        end >= limit - 1 && end - start <= LongestSignature && start < end && (tokens[start].IsCapitalised || tokens.MarkAt(start) == '@') && !tokens[start].Has(WordTraits.Pronoun) && !tokens.Is(start, "a") && !tokens.Is(start, "an");

    /// <summary>The name of a signature, without what is told of its bearer.</summary>
    public Phrase Signed(int start, int end)
    {
        var name = nouns.After(tokens.MarkAt(start) == '@' ? start + 1 : start, end);
        return name.IsEmpty ? name : new Phrase(name.Start, appositions.Over(name.End, end));
    }

    /// <summary>
    /// Sources without a verb of speech: “in the words of Park”, “per a statement”, “came the reply from Oslo”, “was the answer of
    /// the mayor”, “is how Lund put it”.
    /// </summary>
    public AttributionMatch NamedSource(int start, int end)
    {
        if (start + 1 >= end)
        {
            return default;
        }

        if (tokens.Is(start, "per"))
        {
            return new AttributionMatch(Inverted(start + 1, end), start, start + 1);
        }

        if (start + 4 < end && tokens.Is(start, "in") && tokens.Is(start + 1, "the") && tokens.Is(start + 2, "words") && tokens.Is(start + 3, "of"))
        {
            return new AttributionMatch(Inverted(start + 4, end), start, start + 4);
        }

        if (tokens.Is(start, "in") && ViewOf(start + 1, end) is { IsFound: true } view)
        {
            return view;
        }

        var isState = tokens[start].Has(WordTraits.Copula) || tokens.Is(start, "came") || tokens.Is(start, "comes") || tokens.Is(start, "went") || tokens.Is(start, "read");
        if (isState && tokens.Is(start + 1, "how"))
        {
            return new AttributionMatch(nouns.After(start + 2, end), start, start + 2);
        }

        var isNoun = isState && start + 2 < end && tokens[start + 1].Has(WordTraits.Determiner) && tokens[start + 2].Has(WordTraits.SpeechNoun);
        return isNoun && start + 4 < end && tokens[start + 3].Has(WordTraits.Preposition) ? new AttributionMatch(Inverted(start + 4, end), start, start + 4)
            : isNoun && nouns.PossessorOf(start + 2, start + 1) is { IsEmpty: false } owner ? new AttributionMatch(owner, start, start + 1)
            : default;
    }

    /// <summary>The speaker after a verb, with appositions: “said | Lee Park, an engineer who …”.</summary>
    public Phrase Inverted(int start, int end)
    {
        while (start < end && (tokens[start].Has(WordTraits.Adverb) && !tokens[start].IsCapitalised && !tokens[start].Has(WordTraits.Determiner | WordTraits.Pronoun) || tokens[start].IsWord && nouns.IsAdverb(start)))
        {
            start++;
        }

        if (start < end && tokens.MarkAt(start) == ',' && appositions.SegmentEnd(start + 1, end) is var aside && aside < end && tokens.MarkAt(aside) == ',')
        {
            start = aside + 1; // said, with a shrug, the farmer
        }

        var first = start;
        if (start + 1 < end && nouns.IsVerbLike(start) && tokens[start + 1].IsWord && !tokens[start + 1].Has(WordTraits.FunctionWord))
        {
            start++; // "said | retired nurse Lee Park"
        }

        var name = nouns.After(start, end);
        return name.IsEmpty || nouns.IsPronoun(name.Start) ? name : new Phrase(first, appositions.Over(name.End, end));
    }

    /// <summary>Where the clause that begins at <paramref name="start"/> ends: at a full stop, or before another quotation that is no term.</summary>
    public int ClauseEnd(int start, int limit)
    {
        for (var i = start; i < limit; i++)
        {
            if (quotations.OpeningAt(i) is { } quotation)
            {
                var isTerm = quotation.Words <= 8 && i > start && tokens[i - 1].IsWord && !tokens[i - 1].Has(WordTraits.AnySpeech) || quotation.IsTitle;
                if (!isTerm || quotation.Marks.End > limit)
                {
                    return i;
                }

                i = quotation.Marks.End - 1;
                if (tokens.MarkAt(quotation.Marks.InnerEnd - 1) is '.' or '?' or '!')
                {
                    return i + 1;
                }

                continue;
            }

            if (tokens.MarkAt(i) is ';' or '!' or '?' || (tokens.MarkAt(i) == '.' && (i + 1 >= tokens.Count || tokens[i + 1].Start > tokens[i].End || tokens.MarkAt(i + 1) is '.')))
            {
                return i;
            }
        }

        return limit;
    }

    private bool EndsOpen(PairedMarks marks)
    {
        var last = tokens.MarkAt(marks.InnerEnd - 1);
        return last is ',' or '?' or '!' or '—' or '–' or '…'
            || (last is '’' or '\'' or ')' or '”' or '-' && marks.InnerEnd - 2 >= marks.InnerStart && tokens.MarkAt(marks.InnerEnd - 2) is ',' or '?' or '!' or '-');
    }

    /// <summary>Whether what follows can be nothing but the attribution: the quotation ends in a comma, or goes on in small letters after its question.</summary>
    private bool IsStrong(PairedMarks marks)
    {
        var last = tokens.MarkAt(marks.InnerEnd - 1);
        return last == ',' || tokens.MarkAt(marks.End) == ',' || (EndsOpen(marks) && tokens[marks.End].IsWord && !tokens[marks.End].IsCapitalised);
    }

    /// <summary>“Ruiz, who runs the dam, said”, “an angry Park retorted”: a subject that begins at once and its verb.</summary>
    private AttributionMatch SubjectThenVerb(int start, int end, bool isStrong)
    {
        while (start < end && (tokens[start].Has(WordTraits.Adverb) || tokens.Is(start, "and") || tokens.Is(start, "but") || tokens.Is(start, "as")) && !tokens[start].Has(WordTraits.Pronoun | WordTraits.Determiner) && start + 1 < end)
        {
            start++;
        }

        if (isStrong && start + 1 < end && tokens[start].IsCapitalised && tokens[start + 1].Has(WordTraits.TagVerb) && !nouns.IsPronoun(start))
        {
            return new AttributionMatch(new Phrase(start, start + 1), start + 1, start + 2); // "Will wrote", "Read said": whatever the word is elsewhere, here it is a name
        }

        var core = nouns.After(start, end);
        if (core.IsEmpty)
        {
            return default;
        }

        if (isStrong && core.End == end && core.End - core.Start > 2 && !tokens[end - 1].IsCapitalised && tokens.TextOf(end - 1)[^1] == 's')
        {
            return new AttributionMatch(new Phrase(core.Start, end - 1), end - 1, end); // "the letter begins": the last word is the verb
        }

        for (var verb = core.Start + 1; verb < end; verb++)
        {
            var isCue = cues.IsVerb(verb, start);
            var isAny = isStrong && !isCue && verb == subjects.ForwardOverVerbParts(core.End, end) && IsAnyVerb(verb, core);
            if (!isCue && !isAny)
            {
                continue;
            }

            if (tokens[verb].Has(WordTraits.SpeechParticiple) && !tokens[verb].Has(WordTraits.SpeechFinite))
            {
                continue;
            }

            var subject = subjects.Before(verb, start);
            if (subject.Start == start && !subject.IsEmpty)
            {
                return new AttributionMatch(subject, verb, verb + 1);
            }
        }

        return default;
    }

    /// <summary>In the place of an attribution any verb brings in speech: “he mocked”, “she elaborated”.</summary>
    private bool IsAnyVerb(int verb, Phrase subject)
    {
        ref readonly var token = ref tokens[verb];
        if (!token.IsWord || token.IsCapitalised || token.Has(WordTraits.Preposition | WordTraits.Conjunction | WordTraits.Determiner | WordTraits.Pronoun | WordTraits.Auxiliary))
        {
            return false;
        }

        return token.Has(WordTraits.SpeechFinite) || nouns.IsVerbLike(verb) && !tokens.TextOf(verb).EndsWith("ing", StringComparison.Ordinal)
            || (subject.End == verb && (nouns.IsPronoun(subject.Start) || tokens[verb - 1].IsCapitalised || IsLast(verb)) && tokens.TextOf(verb)[^1] == 's');
    }

    private bool IsLast(int token) => token + 1 >= tokens.Count || tokens[token + 1].Kind == TokenKind.Mark;

    /// <summary>The first verb of speech of the clause, wherever it stands: “…,” because of the cold, said Park.</summary>
    private AttributionMatch FirstCue(int start, int end, bool isStrong)
    {
        for (var i = start; i < end; i++)
        {
            if (cues.IsAccordingTo(i, end))
            {
                return new AttributionMatch(Inverted(i + 2, end), i, i + 2);
            }

            if (i > start && tokens.Is(i, "in") && ViewOf(i + 1, end) is { IsFound: true } view)
            {
                return view;
            }

            if (!cues.IsVerb(i, start) && !(i == start && IsInvertedVerb(i, isStrong)))
            {
                continue;
            }

            if (i == start || tokens.MarkAt(i - 1) == ',' || IsOnlyAdverbs(start, i))
            {
                var inverted = Inverted(i + 1, end);
                if (!inverted.IsEmpty && !IsObject(inverted, end))
                {
                    return new AttributionMatch(inverted, i, i + 1);
                }
            }

            var subject = subjects.Before(i, start);
            if (!subject.IsEmpty)
            {
                return new AttributionMatch(subject, i, i + 1);
            }
        }

        return default;
    }

    /// <summary>“…,” began a man at the back: any verb, where nothing but the attribution can follow.</summary>
    private bool IsInvertedVerb(int index, bool isStrong) =>
        nouns.IsVerbLike(index) && !tokens[index].Has(WordTraits.Auxiliary) && index + 1 < tokens.Count && !tokens.TextOf(index).EndsWith("ing", StringComparison.Ordinal)
        && (tokens[index + 1].IsCapitalised || (isStrong && tokens[index + 1].Has(WordTraits.Determiner)));

    /// <summary>A closing mark too many: ''… 'never again,'''.</summary>
    private bool IsStrayMark(int index) => index > 0 && tokens.MarkAt(index) is '\'' or '’' or '"' or '”' && tokens[index - 1].End == tokens[index].Start && quotations.OpeningAt(index) is null;

    /// <summary>“…,” said the dam was safe: the words after the verb begin what is said.</summary>
    private bool IsObject(Phrase phrase, int end) =>
        phrase.End < end && tokens[phrase.End].IsWord && !tokens[phrase.End].IsCapitalised && (tokens[phrase.End].Has(WordTraits.Auxiliary | WordTraits.Future) || (nouns.IsPronoun(phrase.Start) && tokens[phrase.End].Has(WordTraits.AnySpeech)));

    /// <summary>“in Bolton’s view”, “in her words”.</summary>
    private AttributionMatch ViewOf(int start, int end)
    {
        const int reach = 6;
        for (var i = start; i < Math.Min(end, start + reach); i++)
        {
            if (tokens[i].Has(WordTraits.SpeechNoun) && nouns.PossessorOf(i, start) is { IsEmpty: false } owner)
            {
                return new AttributionMatch(owner, i, i + 1);
            }

            if (!tokens[i].IsWord && tokens[i].Kind != TokenKind.Possessive)
            {
                break;
            }
        }

        return default;
    }

    /// <summary>A source in brackets: “…” [Valley Times], “…” (Park, 2019).</summary>
    private AttributionMatch Digest(int open, int end)
    {
        var close = open + 1;
        while (close < end && tokens.MarkAt(close) is not (']' or ')'))
        {
            close++;
        }

        return close < end && tokens[open + 1].IsCapitalised ? AttributionMatch.OfSource(nouns.After(open + 1, close)) : default;
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
}
