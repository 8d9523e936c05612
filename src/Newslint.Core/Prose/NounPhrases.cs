using Newslint.Knowledge;
using Newslint.Prose.Quotations;

namespace Newslint.Prose;

/// <summary>
/// Reads noun phrases from left to right by the shape and class of words, without a parser: enough to name a speaker. What
/// hangs on the phrase with <c>of</c>, <c>for</c> and their like belongs to it; what stands behind a comma is read by
/// <see cref="Appositions"/>.
/// </summary>
internal sealed class NounPhrases(TokenList tokens, QuotationMap quotations)
{
    private const int LongestPhrase = 40;
    private const int LongestTerm = 8;

    /// <summary>A run of tokens, empty where there is no noun phrase.</summary>
    public readonly record struct Phrase(int Start, int End)
    {
        public static Phrase None => default;

        public bool IsEmpty => End <= Start;
    }

    /// <summary>The noun phrase that begins at <paramref name="start"/>, not reaching <paramref name="limit"/>.</summary>
    public Phrase After(int start, int limit)
    {
        var end = Math.Min(limit, start + LongestPhrase);
        if (start >= end || !CanBegin(start, end))
        {
            return Phrase.None;
        }

        if (IsPronoun(start))
        {
            return new Phrase(start, start + 1);
        }

        var stop = ReadOn(start, end);
        return HasNoun(start, stop) ? new Phrase(start, stop) : Phrase.None;
    }

    /// <summary>Whose the noun at <paramref name="noun"/> is: “his answer”, “Park’s blunt answer”; empty where nobody's.</summary>
    public Phrase PossessorOf(int noun, int limit)
    {
        const int reach = 3;
        for (var i = noun - 1; i >= Math.Max(limit, noun - reach); i--)
        {
            if (tokens[i].Kind == TokenKind.Possessive)
            {
                return i > limit ? Owner(i, limit) : Phrase.None;
            }

            if (tokens.Is(i, "his") || tokens.Is(i, "her") || tokens.Is(i, "their"))
            {
                return new Phrase(i, i + 1);
            }

            if (!tokens[i].IsWord || tokens[i].Has(WordTraits.FunctionWord))
            {
                break;
            }
        }

        return Phrase.None;
    }

    /// <summary>Whether a phrase may begin with the token: not with a preposition, a day, an adverb or a stray mark.</summary>
    public bool CanBegin(int index, int end)
    {
        ref readonly var token = ref tokens[index];
        if (token.Kind == TokenKind.Number)
        {
            return !IsDateNumber(index) && index + 1 < end && tokens[index + 1].IsWord;
        }

        if (!token.IsWord || IsTime(index))
        {
            return false;
        }

        if (tokens.Is(index, "that") && index + 1 < end && (IsPronoun(index + 1) || tokens[index + 1].IsCapitalised || tokens[index + 1].Has(WordTraits.Determiner)))
        {
            return false; // "said | that Ruiz …"
        }

        if (IsPronoun(index) || token.Has(WordTraits.Determiner | WordTraits.Standalone))
        {
            return true;
        }

        if (token.Has(WordTraits.FunctionWord | WordTraits.Adverb))
        {
            return token.IsCapitalised && IsNameInside(index, end);
        }

        return token.IsCapitalised ? !token.Has(WordTraits.AnySpeech) || IsNameInside(index, end) : !IsAdverb(index) && !IsVerbLike(index) && !token.Has(WordTraits.AnySpeech);
    }

    /// <summary>“he”, “who”; not the determiner “her”.</summary>
    public bool IsPronoun(int index) => tokens[index].Has(WordTraits.Pronoun);

    /// <summary>Words that tell the time: a weekday, a month, “yesterday”, “last week”.</summary>
    public bool IsTime(int index)
    {
        ref readonly var token = ref tokens[index];
        if (token.IsCapitalised && token.Has(WordTraits.AnyWeekday | WordTraits.AnyMonth))
        {
            var isName = token.Has(WordTraits.AnyMonth) && index > 0 && tokens[index - 1].IsCapitalised && !tokens[index - 1].Has(WordTraits.FunctionWord);
            var isShort = token.Has(WordTraits.MonthAbbreviation) && !(index + 1 < tokens.Count && tokens[index + 1].Kind == TokenKind.Number);
            return !isName && !isShort; // Theresa May, Jun
        }

        if (tokens.Is(index, "last") || tokens.Is(index, "this") || tokens.Is(index, "next") || tokens.Is(index, "earlier") || tokens.Is(index, "late") || tokens.Is(index, "early"))
        {
            return index + 1 < tokens.Count && (tokens[index + 1].Has(WordTraits.TimeNoun | WordTraits.AnyWeekday | WordTraits.AnyMonth) || tokens.Is(index + 1, "this") || tokens.Is(index + 1, "last"));
        }

        return tokens.Is(index, "yesterday") || tokens.Is(index, "today") || tokens.Is(index, "tomorrow") || tokens.Is(index, "tonight");
    }

    /// <summary>A word in -ly that is no name.</summary>
    public bool IsAdverb(int index) => tokens[index].Has(WordTraits.Adverb) || (!tokens[index].IsCapitalised && tokens.TextOf(index).EndsWith("ly", StringComparison.Ordinal));

    /// <summary>A small word that looks like a verb in the past or a participle.</summary>
    public bool IsVerbLike(int index)
    {
        ref readonly var token = ref tokens[index];
        if (!token.IsWord || token.IsCapitalised)
        {
            return false;
        }

        var word = tokens.TextOf(index);
        return token.Has(WordTraits.IrregularPast | WordTraits.Auxiliary)
            || (word.Length > 4 && (word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith("ing", StringComparison.Ordinal)));
    }

    private int ReadOn(int start, int end)
    {
        var i = start + 1;
        var head = start;
        while (i < end)
        {
            var next = Step(start, head, i, end);
            if (next < 0)
            {
                break;
            }

            head = next - 1;
            i = next;
        }

        return Trimmed(start, i, end);
    }

    /// <summary>Where the phrase goes on after the token at <paramref name="index"/>; −1 where it has ended.</summary>
    private int Step(int start, int head, int index, int end)
    {
        ref readonly var token = ref tokens[index];
        switch (token.Kind)
        {
            case TokenKind.Possessive:
                return index + 1;
            case TokenKind.Number:
                return IsDateNumber(index) && !(index > start + 1 && tokens[index - 2].Has(WordTraits.Determiner)) ? -1 : index + 1;
            case TokenKind.Mark:
                return OverMark(index, end);
            default:
                break;
        }

        if (IsPronoun(index) || (IsTime(index) && !IsTimeInside(index, end)))
        {
            return -1;
        }

        if (token.Has(WordTraits.Preposition) && !token.IsCapitalised)
        {
            return Attached(start, head, index, end);
        }

        if (token.Has(WordTraits.Conjunction) && !token.IsCapitalised)
        {
            return Coordinated(start, index, end);
        }

        if (token.IsCapitalised)
        {
            return token.Has(WordTraits.FunctionWord) && !IsNameInside(index, end) ? -1 : index + 1;
        }

        return token.Has(WordTraits.FunctionWord) ? AfterFunctionWord(index) : IsNounHere(start, index) ? index + 1 : -1;
    }

    /// <summary>“a Wednesday editorial”.</summary>
    private bool IsTimeInside(int index, int end) =>
        tokens[index - 1].Has(WordTraits.Determiner) && index + 1 < end && tokens[index + 1].Kind != TokenKind.Mark && !tokens[index + 1].Has(WordTraits.FunctionWord | WordTraits.SpeechFinite);

    /// <summary>“her” in “Ruiz of her party”: a determiner goes on only behind a preposition or “and”.</summary>
    private int AfterFunctionWord(int index) =>
        tokens[index].Has(WordTraits.Determiner) && tokens[index - 1].Has(WordTraits.Preposition | WordTraits.Conjunction) ? index + 1
        : tokens[index].Has(WordTraits.NameParticle) && tokens[index - 1].IsCapitalised ? index + 1
        : -1;

    private int OverMark(int index, int end)
    {
        var mark = tokens.MarkAt(index);
        var isGlued = index > 0 && tokens[index - 1].End == tokens[index].Start && index + 1 < end && tokens[index + 1].Start == tokens[index].End;
        if (mark is '&' || (isGlued && mark is '-' or '‑' or '/' or '.' or '\'' or '’' or '@'))
        {
            return index + 1 < end ? index + 2 : -1;
        }

        if (quotations.OpeningAt(index) is { } term && term.Words <= LongestTerm && term.Marks.End <= end)
        {
            return term.Marks.End; // the authors of the “Growth Report”
        }

        return mark is '\'' or '’' && !isGlued && tokens[index - 1].End == tokens[index].Start && tokens.TextOf(index - 1)[^1] is 's' ? index + 1 : -1; // Sanders’ aide
    }

    /// <summary>What a preposition hangs on the phrase: “of” and “for” always, the others on a common noun, and never a place of speech or a time.</summary>
    private int Attached(int start, int head, int preposition, int end)
    {
        if (preposition + 1 >= end || tokens[head].Kind == TokenKind.Mark)
        {
            return -1;
        }

        var isOf = tokens.Is(preposition, "of");
        var isName = tokens[head].IsCapitalised;
        var isLoose = tokens.Is(preposition, "for") || tokens.Is(preposition, "as") || tokens.Is(preposition, "than") || tokens.Is(preposition, "until") || tokens.Is(preposition, "since")
            || tokens.Is(preposition, "during") || tokens.Is(preposition, "after") || tokens.Is(preposition, "before") || tokens.Is(preposition, "into") || tokens.Is(preposition, "through");
        if (!isOf && (isName || isLoose) && !(tokens.Is(preposition, "for") && !isName))
        {
            return -1;
        }

        var at = preposition + 1;
        while (at < end && tokens[at].Has(WordTraits.Determiner | WordTraits.Adverb))
        {
            at++;
        }

        var canFollow = at < end && (tokens[at].IsWord || tokens[at].Kind == TokenKind.Number || quotations.OpeningAt(at) is not null)
            && !IsTime(preposition + 1) && !IsTime(at) && !tokens[at].Has(WordTraits.Pronoun | WordTraits.Preposition) && (at > preposition + 1 || !IsVerbLike(at));
        return canFollow && (isOf || !IsSetting(at, end)) ? at : -1;
    }

    /// <summary>“in an emailed statement”: the next words lead to a noun that names where something was said.</summary>
    private bool IsSetting(int index, int end)
    {
        const int reach = 4;
        for (var i = index; i < Math.Min(end, index + reach) && tokens[i].IsWord && (i == index || !tokens[i].Has(WordTraits.FunctionWord)); i++)
        {
            if (tokens[i].Has(WordTraits.SpeechSetting))
            {
                return true;
            }
        }

        return tokens[index].Kind == TokenKind.Number;
    }

    /// <summary>“Park and Ruiz”, “founder and chief executive”, “health and energy”: like with like.</summary>
    private int Coordinated(int start, int conjunction, int end)
    {
        if (!(tokens.Is(conjunction, "and") || tokens.Is(conjunction, "or")) || conjunction + 1 >= end)
        {
            return -1;
        }

        var next = conjunction + 1;
        if (tokens[next].Kind == TokenKind.Number)
        {
            return next + 1;
        }

        if (!tokens[next].IsWord || IsPronoun(next) || IsTime(next) || IsAdverb(next) || IsVerbLike(next) || tokens[next].Has(WordTraits.Preposition | WordTraits.Conjunction | WordTraits.Auxiliary))
        {
            return -1;
        }

        var isName = tokens[conjunction - 1].IsCapitalised && !tokens[start].Has(WordTraits.Determiner);
        return tokens[next].IsCapitalised || (!isName && !tokens[next].Has(WordTraits.AnySpeech)) || (tokens[next].Has(WordTraits.Determiner) && next + 1 < end) ? next + 1 : -1;
    }

    /// <summary>Whether a small word is a noun or an adjective of the phrase and not the verb after it.</summary>
    private bool IsNounHere(int start, int index)
    {
        var isDetermined = tokens[index - 1].Has(WordTraits.Determiner | WordTraits.NumberWord) || tokens[index - 1].Kind is TokenKind.Possessive or TokenKind.Number || tokens.MarkAt(index - 1) == '-';
        if (isDetermined || (tokens[index - 1].Has(WordTraits.Preposition) && !tokens[index].Has(WordTraits.SpeechParticiple | WordTraits.SpeechFinite)))
        {
            return true;
        }

        if (IsAdverb(index))
        {
            return false;
        }

        ref readonly var token = ref tokens[index];
        if (token.Has(WordTraits.AnySpeech))
        {
            // "the report", "Fox News reports": in small letters all along, behind a determiner, it is a noun
            return !token.Has(WordTraits.SpeechParticiple) && (token.Has(WordTraits.SpeechSetting | WordTraits.SpeechNoun) || !token.Has(WordTraits.SpeechFinite)) && tokens[start].Has(WordTraits.Determiner | WordTraits.Standalone)
                && (!tokens[index - 1].IsCapitalised || !token.Has(WordTraits.SpeechFinite));
        }

        return !IsVerbLike(index);
    }

    /// <summary>“Will Smith”, “Mike Read”: a function word or a verb with a capital, beside another name.</summary>
    private bool IsNameInside(int index, int end)
    {
        var isFollowed = index + 1 < end && tokens[index + 1].IsCapitalised && tokens[index + 1].IsWord && !tokens[index + 1].Has(WordTraits.FunctionWord);
        var isPreceded = index > 0 && tokens[index - 1].IsCapitalised && tokens[index - 1].IsWord && !tokens[index - 1].Has(WordTraits.FunctionWord);
        var isBeforeVerb = index + 1 < tokens.Count && tokens[index].Has(WordTraits.Auxiliary) && tokens[index + 1].Has(WordTraits.SpeechFinite) && !tokens[index + 1].Has(WordTraits.SpeechBase);
        return isBeforeVerb || tokens[index].Has(WordTraits.Auxiliary | WordTraits.NameParticle | WordTraits.AnySpeech | WordTraits.AnyMonth) && (isFollowed || isPreceded);
    }

    private bool HasNoun(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (tokens[i].IsWord && (tokens[i].Has(WordTraits.Standalone) || tokens[i].IsCapitalised || !tokens[i].Has(WordTraits.FunctionWord | WordTraits.Adverb))
                && !(i == start && tokens[i].Has(WordTraits.Determiner) && !tokens[i].Has(WordTraits.Standalone)) && !(i == start && tokens[i].Has(WordTraits.FunctionWord) && end == start + 1 && !tokens[i].Has(WordTraits.Standalone)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gives back what cannot end a phrase, and the verb that a determiner after it betrays: “Ruiz shared | a list”.</summary>
    private int Trimmed(int start, int stop, int end)
    {
        while (stop > start + 1 && (tokens[stop - 1].Kind == TokenKind.Mark && quotations.ClosingAt(stop - 1) is null && tokens.MarkAt(stop - 1) is not ('\'' or '’')
            || (tokens[stop - 1].Has(WordTraits.Preposition | WordTraits.Conjunction | WordTraits.Determiner) && !tokens[stop - 1].IsCapitalised)))
        {
            stop--;
        }

        var isBeforeObject = stop < end && stop - start >= 2 && tokens[stop].IsWord && !tokens[stop].IsCapitalised && tokens[stop].Has(WordTraits.Determiner | WordTraits.Pronoun);
        return isBeforeObject && tokens[stop - 1].IsWord && !tokens[stop - 1].IsCapitalised && !tokens[start].Has(WordTraits.Standalone) ? stop - 1 : stop;
    }

    /// <summary>The name or noun that a possessive ’s belongs to.</summary>
    private Phrase Owner(int possessive, int limit)
    {
        var start = possessive;
        while (start > limit && tokens[start - 1].IsWord && !tokens[start - 1].Has(WordTraits.Preposition | WordTraits.Conjunction | WordTraits.Auxiliary)
            && (tokens[start - 1].IsCapitalised || tokens[start - 1].Has(WordTraits.Determiner) || start == possessive || !tokens[start - 1].Has(WordTraits.AnySpeech)) && possessive - start < 6)
        {
            start--;
            if (tokens[start].Has(WordTraits.Determiner))
            {
                break;
            }
        }

        return start < possessive ? new Phrase(start, possessive) : Phrase.None;
    }

    private bool IsDateNumber(int index) => index > 0 && tokens[index - 1].Has(WordTraits.AnyMonth) && tokens[index - 1].IsCapitalised;
}
