using Newslint.Knowledge;
using Phrase = Newslint.Prose.NounPhrases.Phrase;

namespace Newslint.Prose.Quotations;

/// <summary>
/// Finds whose verb a verb is. A phrase that begins where a clause can begin and that reaches the verb, with its appositions and with adverbials
/// in between, is the subject; the longest one wins.
/// </summary>
internal sealed class Subjects(TokenList tokens, NounPhrases nouns, Appositions appositions, QuotationMap quotations)
{
    private const int Reach = 70;

    /// <summary>The subject before the verb at <paramref name="verb"/>, not reaching before <paramref name="limit"/>.</summary>
    public Phrase Before(int verb, int limit)
    {
        var last = BackOverVerbParts(verb - 1, limit);
        var whole = WholeBefore(verb, limit);
        return whole.IsEmpty && last >= limit && !nouns.IsPronoun(last) && !tokens.Is(last, "that") && !tokens.Is(last, "which") ? Nearest(last, limit) : whole;
    }

    /// <summary>The subject before the verb, as a phrase that begins where a clause can begin; nothing where only some words of one stand there.</summary>
    public Phrase WholeBefore(int verb, int limit)
    {
        var last = BackOverVerbParts(verb - 1, limit);
        if (last < limit)
        {
            return Phrase.None;
        }

        if (nouns.IsPronoun(last))
        {
            return tokens.Is(last, "it") || last == limit || !tokens[last - 1].Has(WordTraits.Preposition) ? new Phrase(last, last + 1) : Phrase.None;
        }

        if (tokens.Is(last, "that") || tokens.Is(last, "which"))
        {
            var antecedent = tokens.MarkAt(Math.Max(limit, last - 1)) == ',' ? last - 2 : last - 1;
            return antecedent >= limit ? Nearest(antecedent, limit, mayBeObject: true) : Phrase.None; // "a headline that said"
        }

        for (var start = Math.Max(limit, verb - Reach); start <= last; start++)
        {
            if (quotations.OpeningAt(start) is { } quotation)
            {
                start = quotation.Marks.End - 1;
                continue;
            }

            if (CanBeginClause(start, limit) && Reaching(start, verb, last) is { IsEmpty: false } phrase)
            {
                return phrase;
            }
        }

        return Phrase.None;
    }

    /// <summary>The subject of the clause that begins at <paramref name="start"/>, after what introduces it.</summary>
    public Phrase OfClause(int start, int limit)
    {
        for (var i = start; i < limit; i++)
        {
            if (quotations.OpeningAt(i) is { } quotation)
            {
                i = quotation.Marks.End - 1;
                continue;
            }

            if (IsIntroduction(i, limit))
            {
                i = EndOfIntroduction(i, limit);
                continue;
            }

            if (nouns.CanBegin(i, limit))
            {
                var phrase = nouns.After(i, limit);
                if (IsPlaceOfIntroduction(phrase, start, limit))
                {
                    i = phrase.End;
                    continue;
                }

                if (!phrase.IsEmpty && tokens[phrase.End - 1].Has(WordTraits.TimeNoun))
                {
                    i = EndOfIntroduction(phrase.End - 1, limit); // "a few days later, Ruiz …"
                    continue;
                }

                if (!phrase.IsEmpty)
                {
                    return new Phrase(i, ClosedApposition(phrase.End, limit));
                }
            }
        }

        return Phrase.None;
    }

    /// <summary>The token before the adverbs, auxiliaries and the like that stand at <paramref name="index"/> and before it.</summary>
    public int BackOverVerbParts(int index, int limit)
    {
        while (index >= limit && tokens[index].IsWord && !tokens[index].IsCapitalised
            && (tokens[index].Has(WordTraits.Auxiliary) || nouns.IsAdverb(index) || tokens.Is(index, "to") || tokens.Is(index, "then") || tokens.Is(index, "as") && index > limit && tokens.Is(index - 1, "quoted")
                || tokens.Is(index, "quoted") || IsLeadInVerb(index)))
        {
            index--;
        }

        return index;
    }

    /// <summary>The first token at <paramref name="index"/> or after it that is no auxiliary or adverb.</summary>
    public int ForwardOverVerbParts(int index, int limit)
    {
        while (index < limit && tokens[index].IsWord && !tokens[index].IsCapitalised && (tokens[index].Has(WordTraits.Auxiliary) && !tokens[index].Has(WordTraits.IrregularPast) || nouns.IsAdverb(index) || tokens.Is(index, "then")))
        {
            index++;
        }

        return index;
    }

    /// <summary>“goes on to say”, “continued to insist”: a verb that leads to an infinitive.</summary>
    private bool IsLeadInVerb(int index)
    {
        if (index + 1 >= tokens.Count)
        {
            return false;
        }

        var isBeforeTo = tokens.Is(index + 1, "to") && (nouns.IsVerbLike(index) || tokens[index].Has(WordTraits.AnySpeech | WordTraits.ParticleVerb) || tokens.Is(index, "on"));
        var isGoing = tokens.Is(index + 1, "on") && tokens[index].Has(WordTraits.ParticleVerb) && index + 2 < tokens.Count && tokens.Is(index + 2, "to");
        return isBeforeTo || isGoing;
    }

    /// <summary>Whether a clause, and so its subject, can begin at the token: after a mark, a conjunction, a verb of speech; not after a preposition.</summary>
    private bool CanBeginClause(int index, int limit)
    {
        if (index == limit)
        {
            return true;
        }

        ref readonly var before = ref tokens[index - 1];
        return before.Kind == TokenKind.Mark ? tokens.MarkAt(index - 1) is not ('-' or '.' or '&' or '/' or '\'' or '’') || tokens[index - 1].End < tokens[index].Start
            : before.Has(WordTraits.Conjunction | WordTraits.ClauseOpener) && !before.IsCapitalised || tokens.Is(index - 1, "that") || before.Has(WordTraits.AnySpeech) && !before.IsCapitalised
            || (index - 1 == limit && (tokens.Is(index - 1, "as") || before.Has(WordTraits.Conjunction | WordTraits.ClauseOpener | WordTraits.Adverb) || tokens.Is(index - 1, "then")) && (tokens.Is(index - 1, "as") || !before.Has(WordTraits.Pronoun | WordTraits.Preposition)));
    }

    /// <summary>The phrase from <paramref name="start"/>, with its appositions, where nothing but adverbials stands between it and the verb.</summary>
    private Phrase Reaching(int start, int verb, int last)
    {
        if (!nouns.CanBegin(start, verb))
        {
            return Phrase.None;
        }

        var core = nouns.After(start, last + 1);
        if (core.IsEmpty)
        {
            return Phrase.None;
        }

        var end = core.End;
        if (end > last)
        {
            return core;
        }

        var speaker = end;
        while (end <= last)
        {
            var apposition = appositions.Over(end, last + 1);
            if (apposition > end)
            {
                speaker = apposition;
                end = tokens.MarkAt(Math.Min(apposition, last)) == ',' && apposition <= last ? apposition + 1 : apposition;
                continue;
            }

            var adverbial = OverAdverbial(end, last);
            if (adverbial == end && end == core.End && IsReducedClause(start, end, last))
            {
                return new Phrase(start, last + 1); // "an ad released on Thursday"
            }

            if (adverbial == end)
            {
                return Phrase.None;
            }

            end = adverbial;
        }

        var isClosed = speaker == core.End || tokens.MarkAt(speaker - 1) is ')' or ']' or '—' or '–' or '-' or '”' or '"' || tokens.MarkAt(Math.Min(speaker, last)) == ',' || IsRelativeClause(core.End);
        return isClosed ? new Phrase(start, WithoutDash(speaker)) : Phrase.None;
    }

    /// <summary>“released on Thursday”, “known as Bob”: a participle behind a common noun, up to the verb.</summary>
    private bool IsReducedClause(int start, int end, int last)
    {
        const int longest = 8;
        if (last - end >= longest || !(tokens[start].Has(WordTraits.Determiner) || tokens[start].Kind == TokenKind.Number) || !nouns.IsVerbLike(end) || tokens[end].Has(WordTraits.Auxiliary))
        {
            return false;
        }

        for (var i = end; i <= last; i++)
        {
            if (tokens[i].Kind == TokenKind.Mark && tokens.MarkAt(i) != '-' || tokens[i].Has(WordTraits.Conjunction))
            {
                return false;
            }
        }

        return true;
    }

    private int WithoutDash(int end) => tokens.MarkAt(end - 1) is '—' or '–' or '-' ? end - 1 : end;

    private bool IsRelativeClause(int index) => tokens.Is(index, "who") || tokens.Is(index, "which") || tokens.Is(index, "whose");

    /// <summary>Steps over “on Monday”, “in an interview”, “, speaking in Riverton,” between a subject and its verb.</summary>
    private int OverAdverbial(int index, int last)
    {
        if (nouns.IsTime(index) || nouns.IsAdverb(index) || tokens[index].Kind == TokenKind.Number)
        {
            return index + 1;
        }

        if (tokens[index].Has(WordTraits.TimeNoun))
        {
            return index + 1;
        }

        if (tokens.MarkAt(index) == ',')
        {
            var segment = appositions.SegmentEnd(index + 1, last + 1);
            return segment <= last && tokens.MarkAt(segment) == ',' && segment > index + 1 ? segment + 1 : index;
        }

        if (tokens.MarkAt(index) is '—' or '–' || appositions.IsSpacedHyphen(index))
        {
            return AfterDash(index, last);
        }

        if (!tokens[index].Has(WordTraits.Preposition) || index + 1 > last)
        {
            return index;
        }

        var inner = nouns.After(index + 1, last + 1);
        return !inner.IsEmpty ? inner.End : nouns.IsTime(index + 1) || tokens[index + 1].Kind == TokenKind.Number ? index + 2 : index;
    }

    /// <summary>Behind an aside between dashes; the first dash itself where no second one follows.</summary>
    private int AfterDash(int dash, int last)
    {
        for (var i = dash + 1; i <= last; i++)
        {
            if (tokens.MarkAt(i) is '—' or '–' || appositions.IsSpacedHyphen(i))
            {
                return i + 1;
            }
        }

        return dash;
    }

    /// <summary>“In Riverton,”, “Asked about the dam,”, “When the gates closed,”: what stands before the subject and ends in a comma.</summary>
    private bool IsIntroduction(int index, int limit)
    {
        ref readonly var token = ref tokens[index];
        if (nouns.IsTime(index) || (token.Has(WordTraits.Preposition | WordTraits.ClauseOpener | WordTraits.Conjunction | WordTraits.TimeNoun) && !token.Has(WordTraits.Pronoun)))
        {
            return true;
        }

        if (token.Has(WordTraits.NumberWord) || token.Kind == TokenKind.Number)
        {
            return index + 1 < limit && tokens[index + 1].Has(WordTraits.TimeNoun); // "Thirteen years earlier,"
        }

        if (!token.IsWord || index + 1 >= limit || tokens[index + 1].IsCapitalised || !tokens[index + 1].IsWord)
        {
            return (token.Has(WordTraits.Adverb) || (token.IsWord && tokens.TextOf(index).EndsWith("ly", StringComparison.Ordinal))) && index + 1 < limit && tokens.MarkAt(index + 1) == ',';
        }

        var word = tokens.TextOf(index);
        var isIng = word.Length > 5 && word.EndsWith("ing", StringComparison.Ordinal);
        var isEd = word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && tokens[index + 1].Has(WordTraits.FunctionWord | WordTraits.Adverb);
        return isIng || isEd || (word.EndsWith("ly", StringComparison.Ordinal) && tokens[index + 1].Has(WordTraits.FunctionWord));
    }

    /// <summary>“Iowa” in “At a rally in Ames, Iowa, on Monday, Ruiz …”: a phrase between commas before an adverbial, behind another one.</summary>
    private bool IsPlaceOfIntroduction(Phrase phrase, int start, int limit) =>
        !phrase.IsEmpty && phrase.Start > start && tokens.MarkAt(phrase.Start - 1) == ',' && phrase.End + 1 < limit && tokens.MarkAt(phrase.End) == ','
        && (tokens[phrase.End + 1].Has(WordTraits.Preposition) || nouns.IsTime(phrase.End + 1));

    private int EndOfIntroduction(int index, int limit)
    {
        if (tokens.Is(index, "and") || tokens.Is(index, "but") || tokens.Is(index, "so") || tokens.Is(index, "yet") || tokens.Is(index, "or"))
        {
            return index;
        }

        for (var i = index + 1; i < limit; i++)
        {
            if (quotations.OpeningAt(i) is { } quotation)
            {
                i = quotation.Marks.End - 1;
                continue;
            }

            if (tokens.MarkAt(i) == ',')
            {
                return i;
            }
        }

        return index;
    }

    /// <summary>Appositions that a comma closes: “Ruiz, the mayor, …”; an open one may be the rest of the sentence.</summary>
    private int ClosedApposition(int end, int limit)
    {
        var over = appositions.Over(end, limit);
        return over > end && (over >= limit || tokens.MarkAt(over) == ',' || tokens.MarkAt(over - 1) is ')' or ']' or '—' or '–') ? over : end;
    }

    /// <summary>The words just before the verb, where no whole phrase was found to reach it.</summary>
    private Phrase Nearest(int last, int limit, bool mayBeObject = false)
    {
        if (tokens.MarkAt(last) is ',' or ')')
        {
            return Phrase.None;
        }

        for (var start = Math.Max(limit, last - 8); start <= last; start++)
        {
            var isInside = start > limit && (tokens.MarkAt(start - 1) == '-' && tokens[start - 1].End == tokens[start].Start || tokens[start - 1].Has(WordTraits.Determiner) || tokens[start - 1].Kind == TokenKind.Possessive
                || tokens[start].IsCapitalised && tokens[start - 1].IsCapitalised && !tokens[start - 1].Has(WordTraits.FunctionWord));
            var isObject = !mayBeObject && start > limit && tokens[start - 1].Has(WordTraits.Preposition) && !tokens[start - 1].IsCapitalised;
            if (isInside || isObject || !nouns.CanBegin(start, last + 1))
            {
                continue;
            }

            var phrase = nouns.After(start, last + 1);
            if (phrase.End == last + 1)
            {
                return phrase;
            }
        }

        return Phrase.None;
    }
}
