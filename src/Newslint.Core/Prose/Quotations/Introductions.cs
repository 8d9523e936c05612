using Newslint.Knowledge;

namespace Newslint.Prose.Quotations;

/// <summary>Reads sentences beside a quotation that tell whose it is: “Ruiz spoke to reporters.”, “That was the message of the mayor.”</summary>
internal sealed class Introductions(TokenList tokens, SpeechCues cues, NounPhrases nouns, Subjects subjects, BeforeQuotation before, AfterQuotation after)
{
    private const int ShortSentence = 9;

    /// <summary>A sentence before the quotation that has somebody speak.</summary>
    public AttributionMatch Introducing(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (cues.IsAccordingTo(i, end))
            {
                return new AttributionMatch(after.Inverted(i + 2, end), i, i + 2);
            }

            if (i > start && tokens[i].Has(WordTraits.SpeechNoun) && !tokens[i].IsCapitalised && nouns.PossessorOf(i, start) is { IsEmpty: false } possessor)
            {
                return new AttributionMatch(possessor, i, i + 1); // "His answer was short."
            }

            if (cues.IsVerb(i, start) && tokens[i].Has(WordTraits.SpeechFinite) && !(tokens[i].Has(WordTraits.AlsoNoun) && !IsAfterSubject(i, start)))
            {
                var speaker = before.SubjectOf(i, start, end);
                if (!speaker.IsEmpty)
                {
                    return new AttributionMatch(speaker, i, i + 1);
                }
            }
        }

        return default;
    }

    /// <summary>
    /// A short sentence at the end of a paragraph that only announces what comes: “He had a question for the crowd.”, “Park went on.”, “The
    /// mayor was blunt.” A sentence that reports what was said announces nothing.
    /// </summary>
    public AttributionMatch Announcing(int start, int end)
    {
        if (IssuedStatement(start, end) is { IsFound: true } issued)
        {
            return issued;
        }

        if (end - start > ShortSentence)
        {
            return default;
        }

        for (var i = start; i < end; i++)
        {
            if (tokens.Is(i, "that"))
            {
                return default;
            }
        }

        var said = Introducing(start, end);
        if (said.IsFound && !(said.CueEnd > said.CueStart && tokens[said.CueStart].Has(WordTraits.SpeechReported)))
        {
            return said;
        }

        for (var i = start; i < end; i++)
        {
            if (tokens[i].Has(WordTraits.SpeechNoun | WordTraits.SpeechSetting | WordTraits.AnySpeech) && !tokens[i].IsCapitalised && !tokens[i].Has(WordTraits.SpeechReported))
            {
                return AttributionMatch.OfSource(subjects.OfClause(start, end));
            }
        }

        return default;
    }

    /// <summary>A sentence after the quotation that speaks of it: “That was the message from the mayor.”, “So said Ruiz.”, “Ruiz said.”</summary>
    public AttributionMatch PointingBack(int start, int end)
    {
        if (start >= end)
        {
            return default;
        }

        if (tokens.Is(start, "he") || tokens.Is(start, "she"))
        {
            return Introducing(start, end);
        }

        var isThat = tokens.Is(start, "that") || tokens.Is(start, "this") || tokens.Is(start, "those") || tokens.Is(start, "these");
        var isSo = tokens.Is(start, "so") || tokens.Is(start, "thus");
        if (!isThat && !isSo)
        {
            return BareTag(start, end);
        }

        if (isSo && start + 2 < end && tokens[start + 1].Has(WordTraits.AnySpeech))
        {
            return new AttributionMatch(after.Inverted(start + 2, end), start + 1, start + 2); // "So reads the sign above the door."
        }

        var named = after.NamedSource(start + 1, end);
        return named.IsFound ? named : Introducing(start + 1, end);
    }

    /// <summary>“The company issued a short statement …”: its words are to follow.</summary>
    private AttributionMatch IssuedStatement(int start, int end)
    {
        const int reach = 4;
        for (var i = start + 1; i < end; i++)
        {
            if (!tokens[i].Has(WordTraits.Issuing) || i + 1 >= end || !tokens[i + 1].Has(WordTraits.Determiner))
            {
                continue;
            }

            for (var noun = i + 2; noun < Math.Min(end, i + 2 + reach); noun++)
            {
                if (tokens[noun].Has(WordTraits.SpeechSetting))
                {
                    return new AttributionMatch(subjects.Before(i, start), i, i + 1);
                }
            }
        }

        return default;
    }

    /// <summary>A sentence that is nothing but the attribution: “Ruiz said.”, “said the mayor on Monday.”</summary>
    private AttributionMatch BareTag(int start, int end)
    {
        if (end - start > ShortSentence)
        {
            return default;
        }

        var subject = nouns.After(start, end);
        var verb = subject.IsEmpty ? start : subjects.ForwardOverVerbParts(subject.End, end);
        if (verb >= end || !tokens[verb].Has(WordTraits.TagVerb) || !cues.IsVerb(verb, start))
        {
            return default;
        }

        var isLast = verb + 1 >= end || tokens[verb + 1].Kind == TokenKind.Mark || tokens[verb + 1].Has(WordTraits.Preposition | WordTraits.Adverb | WordTraits.AnyWeekday);
        return verb == start ? new AttributionMatch(after.Inverted(start + 1, end), start, start + 1) : isLast ? new AttributionMatch(subject, verb, verb + 1) : default;
    }

    private bool IsAfterSubject(int index, int start) => index > start && (nouns.IsPronoun(index - 1) || (tokens[index - 1].IsCapitalised && tokens[index - 1].IsWord));
}
