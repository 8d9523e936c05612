using Newslint.Knowledge;

namespace Newslint.Prose.Dates;

/// <summary>
/// Tells by the verbs of its clause which way a date looks: “said on Friday” back, “opens on Friday”, “will meet Friday” and “has until Friday”
/// ahead. The nearest verb before the date decides; where none stands there, the first one after it.
/// </summary>
internal static class TenseFinder
{
    private const int Reach = 20;

    /// <summary>The tense of the clause around the tokens from <paramref name="first"/> to before <paramref name="end"/>.</summary>
    public static ClauseTense Find(TokenList tokens, Sentence sentence, int first, int end)
    {
        var start = Math.Max(sentence.FirstToken, first - Reach);
        var limit = Math.Min(sentence.EndToken, end + Reach);
        var isLeading = IsLeading(tokens, sentence.FirstToken, first, end);
        var tense = isLeading ? After(tokens, end, limit, isLeading) : ClauseTense.Unknown;
        tense = tense == ClauseTense.Unknown ? Before(tokens, start, first) : tense;
        if (tense == ClauseTense.Unknown && !isLeading)
        {
            // "In a letter on Friday, the company said …": no verb stands before the date, a comma behind it
            var isOpening = start == sentence.FirstToken && end < limit && tokens.MarkAt(end) == ',';
            tense = After(tokens, end, limit, isOpening);
        }


        return WithPreposition(tokens, start, first, tense);
    }

    /// <summary>Whether a clause begins with the date: “On Friday, …”, “…, but on Friday the court …”.</summary>
    private static bool IsLeading(TokenList tokens, int start, int first, int end)
    {
        var before = first > start && tokens[first - 1].Has(WordTraits.Preposition) ? first - 2 : first - 1;
        var isGenitive = end < tokens.Count && tokens[end].Kind == TokenKind.Possessive;
        return before < start || (tokens.MarkAt(before) is ',' or '—' or '–' && (before < first - 1 || isGenitive)) || tokens.Is(before, "but");
    }

    /// <summary>“until”, “by” and “ahead of” look ahead where no verb says that all is past.</summary>
    private static ClauseTense WithPreposition(TokenList tokens, int start, int first, ClauseTense tense)
    {
        var at = first - 1;
        if (at < start)
        {
            return tense;
        }

        if (tokens.Is(at, "since"))
        {
            return ClauseTense.Past;
        }

        if (tokens.Is(at, "before") && tense != ClauseTense.Future)
        {
            return ClauseTense.MaybeFuture; // "days before Tuesday’s vote": that of this week or of the last
        }

        var isLimit = tokens.Is(at, "until") || tokens.Is(at, "till") || tokens.Is(at, "through") || tokens.Is(at, "by")
            || tokens.Is(at, "effective") || tokens.Is(at, "starting") || tokens.Is(at, "beginning") || tokens.Is(at, "upcoming")
            || (tokens.Is(at, "of") && at > start && tokens.Is(at - 1, "ahead"));
        return !isLimit ? tense : tense is ClauseTense.Past && !HasFuture(tokens, start, at) ? ClauseTense.MaybeFuture : ClauseTense.Future;
    }

    /// <summary>“will stay closed until Friday”: a participle behind “will” tells of no past.</summary>
    private static bool HasFuture(TokenList tokens, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (tokens[i].Has(WordTraits.Future))
            {
                return true;
            }
        }

        return false;
    }

    private static ClauseTense Before(TokenList tokens, int start, int first)
    {
        var (isPlan, isInfinitive) = (false, false);
        for (var i = first - 1; i >= start; i--)
        {
            ref readonly var token = ref tokens[i];
            if (token.Kind == TokenKind.Mark)
            {
                if (token.First is ';' or ':' or '“')
                {
                    break;
                }

                i = token.First == '”' ? BeforeQuotation(tokens, start, i) : i;
                continue;
            }

            if (!token.IsWord)
            {
                continue;
            }

            if (IsInfinitive(tokens, i, first))
            {
                isInfinitive = true;
                isPlan |= IsPlanWord(tokens, start, i - 1);
                if (i > start && (tokens.Is(i - 1, "is") || tokens.Is(i - 1, "are")))
                {
                    return ClauseTense.Future;
                }

                continue;
            }

            var tense = TenseAt(tokens, start, i, first);
            isPlan |= tense == ClauseTense.MaybeFuture;
            if (tense is ClauseTense.Past or ClauseTense.Future)
            {
                return isPlan && tense == ClauseTense.Past ? ClauseTense.MaybeFuture : tense;
            }

            if (tense == ClauseTense.Present)
            {
                return isPlan || isInfinitive ? ClauseTense.MaybeFuture : i < first - 2 ? tense : ClauseTense.Future;
            }
        }

        return isPlan || isInfinitive ? ClauseTense.MaybeFuture : ClauseTense.Unknown;
    }

    /// <summary>The mark that opens the quotation which a mark closes, or the mark itself where that is too far off.</summary>
    private static int BeforeQuotation(TokenList tokens, int start, int close)
    {
        for (var i = close - 1; i >= start; i--)
        {
            if (tokens.MarkAt(i) == '“')
            {
                return i;
            }
        }

        return start;
    }

    /// <summary>“to meet”; not “to the meeting”, “to Paris”.</summary>
    private static bool IsInfinitive(TokenList tokens, int i, int first) =>
        tokens.Is(i, "to") && i + 1 < first && tokens[i + 1] is { IsWord: true, IsCapitalised: false } && !tokens[i + 1].Has(WordTraits.Determiner | WordTraits.Pronoun);

    /// <summary>“agreed to”, “likely to”, “ordered the company to”: what an infinitive looks ahead behind.</summary>
    private static bool IsPlanWord(TokenList tokens, int start, int i)
    {
        const int mostBetween = 2;
        for (var at = i; at >= Math.Max(start, i - mostBetween) && tokens[at].IsWord; at--)
        {
            if (DateWords.Shipped.Find(tokens.TextOf(at), tokens[at].Hash, out _) == DateWordKind.Plan)
            {
                return true;
            }
        }

        return false;
    }

    private static ClauseTense After(TokenList tokens, int end, int limit, bool isLeading)
    {
        var clause = 0;
        var isGenitive = end < limit && tokens[end].Kind == TokenKind.Possessive;
        for (var i = end; i < limit; i++)
        {
            ref readonly var token = ref tokens[i];
            if (token.Kind == TokenKind.Mark)
            {
                if (token.First is ';' or ':' or '“' or '”' or '"' || (!isLeading && token.First is ',' or '—' or '–' or '-'))
                {
                    break;
                }

                clause = token.First == ',' ? i : clause;
                continue;
            }

            var isAttribution = token.Has(WordTraits.SpeechFinite) && clause > end && i - clause <= 5; // not after the comma that follows the date itself
            if (!token.IsWord || isAttribution || IsAdjective(tokens, end, i))
            {
                continue;
            }

            if (tokens.Is(i, "planned") || tokens.Is(i, "scheduled") || tokens.Is(i, "expected") || tokens.Is(i, "upcoming"))
            {
                return ClauseTense.MaybeFuture;
            }

            if (tokens.Is(i, "to"))
            {
                i++; // an infinitive has no tense of its own
                continue;
            }

            var tense = FiniteAt(tokens, i, limit);
            if (tense != ClauseTense.Unknown)
            {
                // "Her victories on Tuesday will matter": what will be was not on that day
                return tense == ClauseTense.Future && !isLeading && !isGenitive ? ClauseTense.MaybeFuture : tense;
            }
        }

        return ClauseTense.Unknown;
    }

    /// <summary>“Friday’s delayed match”: no verb stands right after a genitive or an article.</summary>
    private static bool IsAdjective(TokenList tokens, int end, int i) =>
        i > end && (tokens[i - 1].Kind == TokenKind.Possessive || tokens[i - 1].Has(WordTraits.Determiner)) && !tokens[i].Has(WordTraits.Auxiliary)
        && !(tokens.Is(i, "planned") || tokens.Is(i, "scheduled") || tokens.Is(i, "expected"));

    /// <summary>The tense of a verb after a date, where it is one.</summary>
    private static ClauseTense FiniteAt(TokenList tokens, int i, int limit)
    {
        if (tokens[i].Has(WordTraits.Future))
        {
            return ClauseTense.Future;
        }

        if (tokens.Is(i, "is") || tokens.Is(i, "are"))
        {
            var isAhead = i + 1 < limit && (IsPlan(tokens, i + 1) || tokens.Is(i + 1, "to") || IsIng(tokens, i + 1));
            return isAhead ? ClauseTense.Future : ClauseTense.Present;
        }

        if (tokens.Is(i, "has") || tokens.Is(i, "have") || IsPast(tokens, i))
        {
            return ClauseTense.Past;
        }

        var isSchedule = DateWords.Shipped.Find(tokens.TextOf(i), tokens[i].Hash, out _) == DateWordKind.ScheduleVerb && !tokens[i].IsCapitalised;
        return IsModal(tokens, i) || isSchedule ? ClauseTense.MaybeFuture : ClauseTense.Unknown;
    }

    /// <summary>What a word before a date tells, with the words that it leans on: “will be held” and “to be held” look ahead, “was held” back.</summary>
    private static ClauseTense TenseAt(TokenList tokens, int start, int i, int first)
    {
        if (tokens[i].Has(WordTraits.Future))
        {
            return ClauseTense.Future;
        }

        if (IsPlan(tokens, i))
        {
            return ClauseTense.MaybeFuture is var maybe && i > start && (tokens.Is(i - 1, "was") || tokens.Is(i - 1, "were") || tokens.Is(i - 1, "been") || tokens.Is(i - 1, "had")) ? maybe
                : tokens.Is(i, "planned") || tokens.Is(i, "expected") ? maybe : ClauseTense.Future;
        }

        if (IsModal(tokens, i))
        {
            return tokens.Is(i, "could") && i + 1 < first && tokens.Is(i + 1, "not") ? ClauseTense.Past : ClauseTense.MaybeFuture;
        }

        if (tokens.Is(i, "is") || tokens.Is(i, "are"))
        {
            const int near = 7;
            return i + 1 < first && first - i <= near && (IsIng(tokens, i + 1) || tokens.Is(i + 1, "due")) ? ClauseTense.Future : ClauseTense.Present;
        }

        if (tokens.Is(i, "has") || tokens.Is(i, "have"))
        {
            return ClauseTense.Past;
        }

        var isFirst = i == start && tokens[i].IsCapitalised && tokens[i].Has(WordTraits.SpeechFinite); // "Asked on Friday whether"
        if (tokens[i].Has(WordTraits.Time) || (!IsPast(tokens, i) && !isFirst))
        {
            return IsScheduled(tokens, i, first) ? ClauseTense.Future : ClauseTense.Unknown;
        }

        return Leaning(tokens, start, i);
    }

    /// <summary>A form in -ed that leans on an auxiliary has its tense.</summary>
    private static ClauseTense Leaning(TokenList tokens, int start, int i)
    {
        var before = i - 1;
        while (before >= start && (tokens[before].Has(WordTraits.Adverb) || tokens.Is(before, "not")))
        {
            before--;
        }

        if (before < start)
        {
            return ClauseTense.Past;
        }

        var isFinite = tokens[i].Has(WordTraits.IrregularPast | WordTraits.SpeechFinite) || tokens[before].Has(WordTraits.Auxiliary | WordTraits.Pronoun) || tokens[before].IsCapitalised;
        if (!isFinite && HasFuture(tokens, start, before))
        {
            return ClauseTense.Present; // "will give him the boost needed on Tuesday"
        }

        if (tokens.Is(before, "be"))
        {
            return before > start && tokens.Is(before - 1, "to") ? ClauseTense.MaybeFuture : before > start && tokens[before - 1].Has(WordTraits.Future) ? ClauseTense.Future : ClauseTense.MaybeFuture;
        }

        return tokens.Is(before, "is") || tokens.Is(before, "are") || tokens.Is(before, "being") ? ClauseTense.Present : ClauseTense.Past;
    }

    /// <summary>“opens Friday”, “meet on Friday”: verbs of schedules in the present stand right before the date.</summary>
    private static bool IsScheduled(TokenList tokens, int i, int first)
    {
        var next = i + 1;
        next = next < first && (tokens.Is(next, "on") || tokens.Is(next, "in") || tokens.Is(next, "at")) ? next + 1 : next;
        var isNear = next == first || (next + 1 == first && tokens[next].Has(WordTraits.Determiner));
        var kind = DateWords.Shipped.Find(tokens.TextOf(i), tokens[i].Hash, out var isBase);
        var isNoun = isBase != 0 && (i == 0 || !tokens[i - 1].IsWord || tokens[i - 1].Has(WordTraits.Determiner) || (tokens.TextOf(i)[^1] != 's' && tokens.TextOf(i - 1)[^1] != 's'));
        return kind == DateWordKind.ScheduleVerb && (isNear || isBase == 0) && !isNoun;
    }

    private static bool IsPlan(TokenList tokens, int i) =>
        tokens.Is(i, "scheduled") || tokens.Is(i, "slated") || tokens.Is(i, "due") || tokens.Is(i, "planned") || tokens.Is(i, "expected") || tokens.Is(i, "upcoming")
        || ((tokens.Is(i, "set") || tokens.Is(i, "going")) && i + 1 < tokens.Count && (tokens.Is(i + 1, "to") || tokens.Is(i + 1, "for")))
        || ((tokens.Is(i, "plans") || tokens.Is(i, "planning") || tokens.Is(i, "hopes") || tokens.Is(i, "aims") || tokens.Is(i, "intends")) && i + 1 < tokens.Count && tokens.Is(i + 1, "to"));

    private static bool IsModal(TokenList tokens, int i) =>
        tokens.Is(i, "would") || tokens.Is(i, "could") || tokens.Is(i, "may") && !tokens[i].IsCapitalised || tokens.Is(i, "might") || tokens.Is(i, "can") || tokens.Is(i, "should") || tokens.Is(i, "must");

    private static bool IsIng(TokenList tokens, int i) => tokens[i].IsWord && tokens.TextOf(i) is { Length: > 4 } word && word.EndsWith("ing", StringComparison.Ordinal);

    private static bool IsPast(TokenList tokens, int i)
    {
        if (tokens[i].IsCapitalised)
        {
            return false;
        }

        if (tokens[i].Has(WordTraits.IrregularPast))
        {
            return true;
        }

        var text = tokens.TextOf(i);
        return text.Length > 3 && text.EndsWith("ed", StringComparison.Ordinal) && text[^3] is not 'e' && text is not ("hundred" or "sacred" or "kindred");
    }
}
