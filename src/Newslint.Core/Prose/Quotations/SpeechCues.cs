using Newslint.Knowledge;

namespace Newslint.Prose.Quotations;

/// <summary>Tells where a word brings in speech and where the same word is something else: “Ruiz reports”, “the reports”.</summary>
internal sealed class SpeechCues(TokenList tokens)
{
    /// <summary>Whether the token is a speech verb here, not a noun such as “the report” or “a statement”.</summary>
    public bool IsVerb(int index, int start)
    {
        ref readonly var token = ref tokens[index];
        if (tokens.Is(index, "put") || tokens.Is(index, "puts"))
        {
            return index + 1 < tokens.Count && tokens.Is(index + 1, "it"); // "as the mayor put it"
        }

        if (token.Has(WordTraits.ParticleVerb) && !token.IsCapitalised)
        {
            return IsFollowedByParticle(index);
        }

        if (index > start && tokens.MarkAt(index - 1) == '-' && tokens[index - 1].End == token.Start)
        {
            return false; // so-called
        }

        var isName = token.IsCapitalised && index > start && !IsShoutedVerb(index);
        if (!token.Has(WordTraits.AnySpeech) || isName)
        {
            return false;
        }

        var before = index > start ? tokens[index - 1].Traits : WordTraits.None;
        var isRelative = index > start && tokens.Is(index - 1, "that") && token.Has(WordTraits.SpeechFinite) && !token.Has(WordTraits.AlsoNoun); // a sign that said
        var isNoun = (before & WordTraits.Determiner) != 0 && !isRelative && (before & (WordTraits.Pronoun | WordTraits.Standalone)) == 0
            || index > start && tokens[index - 1].Kind == TokenKind.Possessive;
        if (isNoun || IsPassive(index, start) || (token.Has(WordTraits.AlsoNoun) && index > start && !HasVerbPlace(index, start)))
        {
            return false;
        }

        return token.Has(WordTraits.SpeechFinite | WordTraits.SpeechParticiple) || IsBaseAsVerb(index, start);
    }

    /// <summary>“according to”.</summary>
    public bool IsAccordingTo(int index, int end) => index + 1 < end && tokens.Is(index, "according") && tokens.Is(index + 1, "to");

    /// <summary>“went on”, “shot back”, “chimed in”.</summary>
    private bool IsFollowedByParticle(int index) =>
        index + 1 < tokens.Count && (tokens.Is(index + 1, "on") || tokens.Is(index + 1, "back") || tokens.Is(index + 1, "in"))
        && (index + 2 >= tokens.Count || tokens[index + 2].Kind == TokenKind.Mark);

    /// <summary>“Ruiz, the head of the union, Tweeted”: a verb with a capital after a comma.</summary>
    private bool IsShoutedVerb(int index) =>
        tokens[index].Has(WordTraits.SpeechFinite) && tokens.MarkAt(index - 1) == ',' && tokens.TextOf(index).EndsWith("ed", StringComparison.Ordinal);

    /// <summary>“Ruiz reports”, “she notes that”: what is a noun as often is a verb only after a name or before its clause.</summary>
    private bool HasVerbPlace(int index, int start) =>
        index + 1 < tokens.Count && (tokens.Is(index + 1, "that") || tokens.MarkAt(index + 1) is '“' or '"' || IsBetweenNouns(index, start))
        || (index > start && (tokens[index - 1].IsCapitalised && tokens[index - 1].IsWord || tokens[index - 1].Has(WordTraits.Pronoun | WordTraits.Adverb)));

    /// <summary>“the photo quotes Romans”: between a single noun and a name.</summary>
    private bool IsBetweenNouns(int index, int start) =>
        index - 1 > start && tokens[index + 1].IsCapitalised && tokens[index - 1].IsWord && !tokens[index - 1].Has(WordTraits.FunctionWord | WordTraits.AnySpeech)
        && tokens.TextOf(index - 1)[^1] != 's' && tokens[index - 2].Has(WordTraits.Determiner);

    private bool IsBaseAsVerb(int index, int start)
    {
        if (index == start)
        {
            return false;
        }

        var before = tokens.TextOf(index - 1);
        if (tokens[index].Has(WordTraits.AlsoNoun) && tokens[index - 1].IsCapitalised && !tokens[index - 1].Has(WordTraits.Pronoun))
        {
            return false; // the Paris attack
        }

        return tokens[index - 1].Has(WordTraits.Auxiliary | WordTraits.Adverb | WordTraits.Pronoun) || before is "to" || before[^1] == 's' || before.EndsWith("people", StringComparison.Ordinal);
    }

    /// <summary>“was called”, “is known”: nobody speaks.</summary>
    private bool IsPassive(int index, int start)
    {
        var i = index - 1;
        while (i >= start && tokens[i].Has(WordTraits.Adverb))
        {
            i--;
        }

        return i >= start && tokens[i].Has(WordTraits.Copula) && !tokens[index].Has(WordTraits.SpeechParticiple) && !tokens.Is(index, "quoted");
    }
}
