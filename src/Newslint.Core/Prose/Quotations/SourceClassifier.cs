using Microsoft.CodeAnalysis.Text;
using Newslint.Knowledge;

namespace Newslint.Prose.Quotations;

/// <summary>Tells by the words for a source whether the reader learns who it is.</summary>
internal sealed class SourceClassifier(TokenList tokens)
{
    private readonly SourceWords _words = SourceWords.Shipped;

    /// <summary>Whether a token is a day or month, which is no part of a name.</summary>
    public static bool IsTime(TokenList tokens, int index) =>
        (tokens[index].Has(WordTraits.AnyWeekday | WordTraits.AnyMonth) && tokens[index].IsCapitalised)
        || tokens.Is(index, "yesterday") || tokens.Is(index, "today") || tokens.Is(index, "tomorrow") || tokens.Is(index, "meanwhile");

    /// <summary>A pronoun as a source.</summary>
    public SourcePhrase Pronoun(int index) =>
        new(tokens[index].Span, SourceKind.Pronoun) { Head = tokens[index].Span, IsDefinite = true };

    /// <summary>What the words from <paramref name="start"/> to before <paramref name="end"/> tell of a source.</summary>
    /// <param name="start">The first token.</param>
    /// <param name="end">The token after the last.</param>
    /// <param name="parenthesis">The words between commas after them; empty for none.</param>
    public SourcePhrase Classify(int start, int end, (int Start, int End) parenthesis)
    {
        var first = start;
        var head = HeadOf(first, end);
        var isCounted = false;
        while (head + 1 < end && tokens.Is(head + 1, "of") && TraitsAt(head) is var counting && (counting & SourceTraits.Counting) != 0)
        {
            isCounted = true;
            first = head + 2;
            if (first >= end)
            {
                break;
            }

            head = HeadOf(first, end);
        }

        if (first >= end || head >= end)
        {
            return SourcePhrase.None;
        }

        var traits = TraitsAt(head);
        var isPlural = (traits & SourceTraits.Plural) != 0;
        var kind = KindOf(first, head, end, traits, parenthesis);
        return new SourcePhrase(TextSpan.FromBounds(tokens[start].Start, tokens[end - 1].End), kind)
        {
            Head = tokens[head].Span,
            IsPlural = isPlural || isCounted,
            IsDefinite = isCounted ? tokens.Is(first, "those") || tokens.Is(first, "these") : IsDefinite(first, head),
        };
    }

    private SourceKind KindOf(int start, int head, int end, SourceTraits traits, (int Start, int End) parenthesis)
    {
        var isVague = IsVague(start, head, end, traits, out var kind);
        if (!isVague && IsInTheKnow(head + 1, end) && (!tokens[head].IsCapitalised || (traits & SourceTraits.Anybody) != 0))
        {
            (isVague, kind) = (true, SourceKind.Anonymous);
        }
        else if (!isVague && (traits & SourceTraits.Anybody) != 0 && IsInTheKnow(parenthesis.Start, parenthesis.End))
        {
            (isVague, kind) = (true, SourceKind.Anonymous);
        }

        if (isVague)
        {
            return IsNamed(head, end, parenthesis) ? SourceKind.Person : kind;
        }

        return KindOfKnown(head, traits);
    }

    private SourceKind KindOfKnown(int head, SourceTraits traits)
    {
        ref readonly var token = ref tokens[head];
        var word = tokens.TextOf(head);
        if ((traits & (SourceTraits.Document | SourceTraits.Media | SourceTraits.Study)) != 0)
        {
            return SourceKind.Document;
        }

        if ((traits & SourceTraits.Body) != 0 || OrganisationWords.Contains(word))
        {
            return SourceKind.Organisation;
        }

        if (token.IsCapitalised && (traits & SourceTraits.Noun) == 0)
        {
            return word.Length > 1 && !word.ContainsAnyInRange('a', 'z') ? SourceKind.Organisation : SourceKind.Person;
        }

        return token.Has(WordTraits.TitleStart) || IsOfficeNoun(word) ? SourceKind.Role : SourceKind.Other;
    }

    private static bool IsOfficeNoun(ReadOnlySpan<char> word) =>
        word.EndsWith("man", StringComparison.Ordinal) || word.EndsWith("woman", StringComparison.Ordinal) || word.EndsWith("person", StringComparison.Ordinal);

    /// <summary>Whether the noun is one of those that name nobody, and stands as they do: in the plural, or with “a”.</summary>
    private bool IsVague(int start, int head, int end, SourceTraits traits, out SourceKind kind)
    {
        var isPlural = (traits & SourceTraits.Plural) != 0;
        kind = (traits & SourceTraits.Noun) switch
        {
            var noun when (noun & SourceTraits.Anonymous) != 0 => IsOfMedia(start, head) ? SourceKind.Media : SourceKind.Anonymous,
            var noun when (noun & SourceTraits.Weasel) != 0 => SourceKind.Weasel,
            var noun when (noun & SourceTraits.Study) != 0 && IsAnyStudy(start, head, end) => SourceKind.Study,
            var noun when (noun & SourceTraits.Media) != 0 && IsAnyMedia(start, head, end) => SourceKind.Media,
            _ when IsCrowd(start, head, traits) => SourceKind.Weasel,
            _ => SourceKind.None,
        };

        return kind != SourceKind.None && (isPlural || HasIndefinite(start, head) || IsDefinite(start, head) || IsBareInHeadline(start, head));
    }

    /// <summary>“media sources”.</summary>
    private bool IsOfMedia(int start, int head) => head > start && (TraitsAt(head - 1) & SourceTraits.Media) != 0;

    /// <summary>“studies”, “one recent survey”: but no study that a name or a year stands beside.</summary>
    private bool IsAnyStudy(int start, int head, int end)
    {
        for (var i = start; i < end; i++)
        {
            var isModifier = i == head || (TraitsAt(i) & (SourceTraits.MediaModifier | SourceTraits.Quantifier)) != 0 || tokens[i].Has(WordTraits.Determiner | WordTraits.NumberWord);
            var isKnown = (tokens[i].IsCapitalised && !isModifier) || tokens[i].Kind is TokenKind.Possessive or TokenKind.Number;
            if (isKnown)
            {
                return false;
            }
        }

        return (TraitsAt(head) & SourceTraits.Plural) != 0 || head > start || tokens.Is(head, "research");
    }

    /// <summary>“many”, “some in the party”, “some people”.</summary>
    private bool IsCrowd(int start, int head, SourceTraits traits)
    {
        if ((traits & SourceTraits.Quantifier) != 0)
        {
            return head == start || (TraitsAt(head - 1) & SourceTraits.Quantifier) != 0 || tokens[head - 1].Has(WordTraits.Adverb | WordTraits.Preposition);
        }

        return (traits & SourceTraits.Anybody) != 0 && (traits & SourceTraits.Plural) != 0 && head > start && (TraitsAt(head - 1) & SourceTraits.Quantifier) != 0;
    }

    /// <summary>“reports”, “local media”, “a newspaper”: but not the reports of somebody, and not state media.</summary>
    private bool IsAnyMedia(int start, int head, int end)
    {
        if (head + 1 < end && !tokens.Is(head + 1, "in") && !IsTime(tokens, head + 1))
        {
            return false; // "a report by", "a report for"
        }

        if ((tokens.Is(head, "press") || tokens.Is(head, "media")) && (tokens.Is(start, "a") || tokens.Is(start, "an")))
        {
            return false; // "a press call"
        }

        var isPaper = tokens.Is(head, "report") || tokens.Is(head, "reports");
        for (var i = start; i < head; i++)
        {
            var isOpen = (TraitsAt(i) & SourceTraits.MediaModifier) != 0 || tokens[i].Has(WordTraits.NumberWord) || IsIndefinite(i)
                || (!isPaper && IsNationality(tokens.TextOf(i)));
            if (!isOpen)
            {
                return false;
            }
        }

        return head + 1 == end || !isPaper || !tokens.Is(head, "report");
    }

    /// <summary>“Israeli”, “Turkish”: the media of a country are nobody in particular; “Gannett newspapers” are.</summary>
    private static bool IsNationality(ReadOnlySpan<char> word) =>
        char.IsUpper(word[0]) && (word.EndsWith("an", StringComparison.Ordinal) || word.EndsWith("ish", StringComparison.Ordinal) || word.EndsWith("ese", StringComparison.Ordinal)
            || word.EndsWith("i", StringComparison.Ordinal) || word.EndsWith("ench", StringComparison.Ordinal) || word is "U.S." or "US");

    private bool IsIndefinite(int index) =>
        tokens.Is(index, "a") || tokens.Is(index, "an") || tokens.Is(index, "one") || tokens.Is(index, "another") || tokens.Is(index, "any")
        || tokens.Is(index, "some") || tokens.Is(index, "each") || tokens.Is(index, "every") || tokens.Is(index, "no");

    private bool HasIndefinite(int start, int head)
    {
        for (var i = start; i < head; i++)
        {
            if (IsIndefinite(i) || (i > start && tokens[i].Kind == TokenKind.Possessive))
            {
                return true;
            }
        }

        return tokens.Is(head, "someone") || tokens.Is(head, "somebody");
    }

    /// <summary>“Source: dam will fail”, “U.S. official says”: headlines drop the article.</summary>
    private bool IsBareInHeadline(int start, int head) =>
        head + 1 < tokens.Count && (tokens.Is(head + 1, "says") || tokens.Is(head + 1, "tells")) && !tokens[start].Has(WordTraits.Determiner);

    private bool IsDefinite(int start, int head)
    {
        if (!(tokens.Is(start, "the") || tokens.Is(start, "this") || tokens.Is(start, "that") || tokens.Is(start, "these") || tokens.Is(start, "those")) || start == head)
        {
            return false;
        }

        for (var i = start + 1; i < head; i++)
        {
            if (tokens[i].Kind == TokenKind.Possessive)
            {
                return false; // "the mayor's critics"
            }
        }

        return true;
    }

    /// <summary>The noun that the words hang on: the last before a preposition, or before what goes on about it.</summary>
    private int HeadOf(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            ref readonly var token = ref tokens[i];
            var isNoun = token.IsWord && !token.Has(WordTraits.Preposition) && (!token.Has(WordTraits.Determiner) || (TraitsAt(i) & (SourceTraits.Quantifier | SourceTraits.Anybody)) != 0);
            if (isNoun && (i + 1 == end || EndsNoun(i + 1, end)))
            {
                return i;
            }
        }

        return end - 1;
    }

    private bool EndsNoun(int index, int end)
    {
        ref readonly var token = ref tokens[index];
        if (token.Kind == TokenKind.Mark)
        {
            return tokens.MarkAt(index) == ',';
        }

        if (!token.IsWord || token.IsCapitalised)
        {
            return false;
        }

        if (token.Has(WordTraits.Preposition) || IsTime(tokens, index) || (TraitsAt(index) & SourceTraits.Postmodifier) != 0 || tokens.Is(index, "not") || tokens.Is(index, "such") || tokens.Is(index, "including") || tokens.Is(index, "like"))
        {
            return true;
        }

        var word = tokens.TextOf(index);
        var isParticiple = word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith("ing", StringComparison.Ordinal);
        return isParticiple && (index + 1 == end || tokens[index + 1].Has(WordTraits.Preposition | WordTraits.Determiner) || IsTime(tokens, index + 1));
    }

    /// <summary>“familiar with the matter”, “briefed on the plans”.</summary>
    private bool IsInTheKnow(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var isStrong = (TraitsAt(i) & SourceTraits.Knowing) != 0 && tokens.MarkAt(i - 1) != '-';
            if (isStrong && (i + 1 == end || tokens[i + 1].Has(WordTraits.Preposition)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>“Two officials, Lee Park and Ana Ruiz”, “critics such as Lee Park”, “an official, engineer Lee Park”.</summary>
    private bool IsNamed(int head, int end, (int Start, int End) parenthesis)
    {
        for (var i = head + 1; i < end - 1; i++)
        {
            if ((tokens.Is(i, "including") || tokens.Is(i, "like") || tokens.Is(i, "namely") || (tokens.Is(i, "as") && tokens.Is(i - 1, "such"))) && HasCapital(i + 1, Math.Min(end, i + 4)))
            {
                return true;
            }
        }

        var (start, close) = parenthesis;
        if (close <= start)
        {
            return false;
        }

        if (tokens[end - 1].IsCapitalised)
        {
            return close - start >= 2 && IsAllName(start, close); // "an adviser to Trump, Kellyanne Conway," but not "officials in Kyiv, Ukraine,"
        }

        var word = tokens.TextOf(start);
        var isClause = tokens[start].Has(WordTraits.ClauseOpener | WordTraits.Preposition) || (word.EndsWith("ing", StringComparison.Ordinal) && !tokens.Is(start, "including")) || tokens.Is(start, "who");
        return !isClause && HasCapital(start, Math.Min(close, start + 4));
    }

    private bool HasCapital(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (tokens[i].IsCapitalised && !IsTime(tokens, i) && !tokens[i].Has(WordTraits.Pronoun | WordTraits.Determiner))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsAllName(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!tokens[i].IsCapitalised || IsTime(tokens, i))
            {
                return false;
            }
        }

        return true;
    }

    private SourceTraits TraitsAt(int index) => tokens[index].IsWord ? _words.TraitsOf(tokens.TextOf(index)) : SourceTraits.None;
}
