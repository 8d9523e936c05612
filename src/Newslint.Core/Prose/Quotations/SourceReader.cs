using Microsoft.CodeAnalysis.Text;
using Newslint.Knowledge;

namespace Newslint.Prose.Quotations;

/// <summary>
/// Reads the words for a source before or after a verb of speech, and what they tell the reader. It goes by classes of words and never looks
/// further than a clause.
/// </summary>
internal sealed class SourceReader(TokenList tokens)
{
    private const int LongestPhrase = 24;
    private const int LongestParenthesis = 40;
    private const int LongestRelative = 8;

    private readonly SourceClassifier _classifier = new(tokens);

    /// <summary>The source that ends just before the verb at <paramref name="verb"/>, not before <paramref name="limit"/>.</summary>
    public SourcePhrase Before(int verb, int limit)
    {
        var last = SkipBackOverVerbParts(verb - 1, limit);
        if (last < limit)
        {
            return SourcePhrase.None;
        }

        if (tokens.MarkAt(last) is not (',' or '—' or '–' or ')'))
        {
            return EndingAt(last + 1, limit, default);
        }

        var open = OpenerOf(last, limit);
        return open > limit ? EndingAt(open, limit, (open + 1, last)) : SourcePhrase.None;
    }

    /// <summary>The source that begins at <paramref name="start"/>, before <paramref name="limit"/>.</summary>
    public SourcePhrase After(int start, int limit)
    {
        while (start < limit && tokens[start].Has(WordTraits.Adverb) && !tokens[start].IsCapitalised)
        {
            start++;
        }

        if (start >= limit)
        {
            return SourcePhrase.None;
        }

        if (IsPronoun(start))
        {
            return _classifier.Pronoun(start);
        }

        var end = start;
        while (end < limit && end - start < LongestPhrase && GoesOn(end))
        {
            end++;
        }

        if (end == start)
        {
            return SourcePhrase.None;
        }

        var parenthesis = end < limit && tokens.MarkAt(end) is ',' or '(' ? (end + 1, ParenthesisEnd(end + 1, limit)) : default;
        return _classifier.Classify(start, end, parenthesis);
    }

    /// <summary>The words of a known span.</summary>
    public SourcePhrase Of(TextSpan span)
    {
        var start = tokens.FirstEndingAfter(span.Start);
        var end = tokens.FirstEndingAfter(span.End - 1) + 1;
        return IsPronoun(start) ? _classifier.Pronoun(start) : _classifier.Classify(start, Math.Min(end, tokens.Count), default);
    }

    /// <summary>The phrase that ends before <paramref name="end"/>; words between commas after it may name it.</summary>
    private SourcePhrase EndingAt(int end, int limit, (int Start, int End) parenthesis)
    {
        if (end <= limit)
        {
            return SourcePhrase.None;
        }

        if (IsPronoun(end - 1))
        {
            return _classifier.Pronoun(end - 1);
        }

        var start = end;
        while (start > limit && end - start < LongestPhrase && BelongsBefore(start - 1, end))
        {
            start--;
        }

        if (RelativeBefore(start, end, limit) is var who and > 0)
        {
            return EndingAt(who, limit, (who + 1, end));
        }

        start = SubjectStart(start, end);
        if (start >= end)
        {
            return SourcePhrase.None;
        }

        var source = _classifier.Classify(start, end, parenthesis);
        return source.IsVague && (IsJoinedToName(start, limit) || (parenthesis.End > 0 && IsApposition(start, limit)))
            ? source with { Kind = SourceKind.Person }
            : source;
    }

    /// <summary>The “who” of “a person who was briefed on the plans said”: a clause with a verb of its own; −1 for none.</summary>
    private int RelativeBefore(int start, int end, int limit)
    {
        for (var i = start - 1; i > limit && start - i < LongestRelative && tokens[i].IsWord; i--)
        {
            if (tokens.Is(i, "who"))
            {
                return i + 1 < end && !tokens[i + 1].IsCapitalised && !tokens[i + 1].Has(WordTraits.Determiner | WordTraits.Pronoun) ? i : -1;
            }
        }

        return -1;
    }

    /// <summary>
    /// Where the subject begins in a run of words without a clause boundary: “On Monday | officials in Kyiv”. Phrases hang on those before them
    /// by prepositions; one that hangs on nothing stands at the beginning of the clause and is no part of the subject.
    /// </summary>
    private int SubjectStart(int start, int end)
    {
        var subject = end;
        var at = end;
        while (at > start)
        {
            var first = at;
            while (first > start && !tokens[first - 1].Has(WordTraits.Preposition) && !SourceClassifier.IsTime(tokens, first - 1))
            {
                first--;
            }

            if (first == at)
            {
                break; // two prepositions side by side
            }

            subject = LastDeterminer(first, at);
            if (subject > first || first == start || SourceClassifier.IsTime(tokens, first - 1) || first - 1 == start)
            {
                break;
            }

            at = first - 1;
        }

        while (subject < end && !tokens[subject].IsWord && tokens[subject].Kind != TokenKind.Number)
        {
            subject++;
        }

        return subject;
    }

    /// <summary>“makes | his supporters”, “even | a diplomat”: a determiner begins a phrase.</summary>
    private int LastDeterminer(int start, int end)
    {
        for (var i = end - 1; i > start; i--)
        {
            if (tokens[i].Has(WordTraits.Determiner) && !tokens[i].IsCapitalised && !tokens[i - 1].Has(WordTraits.Determiner))
            {
                return i;
            }
        }

        return start;
    }

    /// <summary>Whether a token belongs to the run of words before a verb: no verb, no clause opener, no mark.</summary>
    private bool BelongsBefore(int index, int end)
    {
        ref readonly var token = ref tokens[index];
        if (token.Kind is TokenKind.Number or TokenKind.Possessive)
        {
            return true;
        }

        if (token.Kind == TokenKind.Mark)
        {
            return IsInsideWord(index, end) || IsPluralPossessive(index);
        }

        if (token.Has(WordTraits.Pronoun))
        {
            return false;
        }

        if (token.IsCapitalised && token.Has(WordTraits.Auxiliary) && index > 0 && !IsSentenceWord(index))
        {
            return true; // Will Smith, Mark May
        }

        return !token.Has(WordTraits.Auxiliary | WordTraits.Copula | WordTraits.ClauseOpener) && !OpensClause(index) && !IsVerb(index);
    }

    private bool GoesOn(int index)
    {
        ref readonly var token = ref tokens[index];
        if (token.Kind == TokenKind.Mark)
        {
            return index + 1 < tokens.Count && (IsInsideWord(index, tokens.Count) || IsPluralPossessive(index));
        }

        return token.Kind is TokenKind.Number or TokenKind.Possessive
            || (!token.Has(WordTraits.Pronoun | WordTraits.ClauseOpener) && (!OpensClause(index) || (index > 0 && tokens.Is(index, "as") && tokens.Is(index - 1, "such"))) && !IsVerb(index)
                && !(token.Has(WordTraits.Auxiliary) && !token.IsCapitalised) && !SourceClassifier.IsTime(tokens, index));
    }

    /// <summary>Conjunctions, and prepositions that open a clause as often: “after officials said”.</summary>
    private bool OpensClause(int index)
    {
        ref readonly var token = ref tokens[index];
        if (token.IsCapitalised && !IsSentenceWord(index))
        {
            return false;
        }

        return token.Has(WordTraits.Conjunction)
            || tokens.Is(index, "after") || tokens.Is(index, "before") || tokens.Is(index, "since") || tokens.Is(index, "until")
            || tokens.Is(index, "as") || tokens.Is(index, "than") || tokens.Is(index, "that") || tokens.Is(index, "what");
    }

    /// <summary>A verb of speech in small letters, but not the noun: “a state official”, “reports”.</summary>
    private bool IsVerb(int index)
    {
        ref readonly var token = ref tokens[index];
        if (!token.Has(WordTraits.AnySpeech) || token.IsCapitalised || token.Has(WordTraits.AlsoNoun))
        {
            return false;
        }

        return token.Has(WordTraits.SpeechFinite) && !(token.Has(WordTraits.SpeechBase) || (index > 0 && tokens[index - 1].Has(WordTraits.Determiner)));
    }

    private bool IsSentenceWord(int index) => index == 0 || (tokens[index - 1].Kind == TokenKind.Mark && !IsInsideWord(index - 1, tokens.Count));

    private bool IsInsideWord(int index, int end) =>
        index > 0 && index + 1 < end && tokens.MarkAt(index) is '-' or '‑' or '&' or '.' or '/' or '’' or '\''
        && tokens[index - 1].End == tokens[index].Start && tokens[index].End == tokens[index + 1].Start;

    /// <summary>“the officials’ lawyers”.</summary>
    private bool IsPluralPossessive(int index) =>
        index > 0 && tokens.MarkAt(index) is '’' or '\'' && tokens[index - 1].End == tokens[index].Start && tokens.TextOf(index - 1)[^1] == 's'
        && index + 1 < tokens.Count && tokens[index + 1].IsWord;

    private bool IsPronoun(int index) => tokens[index].Has(WordTraits.Pronoun) && !(tokens[index].IsCapitalised && tokens.TextOf(index) is "IT" or "US");

    /// <summary>“Lee Park and other experts say”: the name stands beside them.</summary>
    private bool IsJoinedToName(int start, int limit) =>
        start - 2 >= limit && (tokens.Is(start - 1, "and") || tokens.Is(start - 1, "or")) && tokens[start - 2].IsWord && tokens[start - 2].IsCapitalised
        && !tokens[start - 2].Has(WordTraits.FunctionWord) && !SourceClassifier.IsTime(tokens, start - 2);

    /// <summary>“Lee Park, an official in Kyiv, Ukraine, said”; but not “In Kyiv, an official, speaking on Monday, said”.</summary>
    private bool IsApposition(int start, int limit)
    {
        var name = start - 2;
        if (name < limit || tokens.MarkAt(start - 1) != ',' || !tokens[name].IsCapitalised)
        {
            return false;
        }

        while (name > limit && tokens[name - 1].IsCapitalised)
        {
            name--;
        }

        return name == limit || !tokens[name - 1].Has(WordTraits.Preposition);
    }

    private int OpenerOf(int close, int limit)
    {
        var opener = tokens.MarkAt(close) == ')' ? '(' : tokens.MarkAt(close);
        for (var i = close - 1; i > limit && close - i < LongestParenthesis; i--)
        {
            var mark = tokens.MarkAt(i);
            if (mark == opener)
            {
                return i;
            }

            if (mark is ';' or '“' or '”' or '"')
            {
                break;
            }
        }

        return -1;
    }

    private int ParenthesisEnd(int start, int limit)
    {
        var end = start;
        while (end < limit && end - start < 6 && tokens.MarkAt(end) is not (',' or ')' or ';' or '“' or '”' or '"'))
        {
            end++;
        }

        return end;
    }

    private int SkipBackOverVerbParts(int index, int limit)
    {
        while (index >= limit && tokens[index].IsWord && !tokens[index].IsCapitalised && !tokens[index].Has(WordTraits.Pronoun)
            && (tokens[index].Has(WordTraits.Adverb | WordTraits.Auxiliary) || tokens.TextOf(index).EndsWith("ly", StringComparison.Ordinal)))
        {
            index--;
        }

        return index;
    }
}
