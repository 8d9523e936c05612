using Newslint.Knowledge;

namespace Newslint.Prose.Quotations;

/// <summary>
/// What each way of reading a mark costs, by its shape, its place and the habits of the article. A mark read against its place costs as
/// much as a mark that is missing, so a missing one is found where it is missing and does not turn round all that follow.
/// </summary>
internal sealed class MarkCosts(TokenList tokens, MarkHabits habits)
{
    /// <summary>A mark that is missing.</summary>
    public const int Missing = 20;

    /// <summary>A pair of two shapes.</summary>
    public const int Mixed = 12;

    /// <summary>Double marks inside double ones.</summary>
    public const int Nested = 12;

    private const int AgainstPlace = 30;
    private const int AgainstBoth = 60;
    private const int Reversed = 14;
    private const int NoWord = 24;

    /// <summary>What a genitive of the plural does not stand before: “‘reckless’ but”, not “the officials’ plan”.</summary>
    private const WordTraits NotAfterGenitive = WordTraits.Preposition | WordTraits.Auxiliary | WordTraits.Copula | WordTraits.Pronoun | WordTraits.ClauseOpener
        | WordTraits.Conjunction | WordTraits.SpeechFinite;

    /// <summary>Fills in the costs of the marks of a block, which ends before token <paramref name="end"/>.</summary>
    public void Price(QuoteMark mark, int start, int end)
    {
        PriceDirection(mark);
        if (mark.Family == 1)
        {
            PriceApostrophe(mark, start, end);
        }
        else if (mark.Family == 0)
        {
            mark.IgnoreCost = InchCost(mark, start, end);
            mark.CloseCost += mark.IgnoreCost == 0 ? 2 : 0;
        }
    }

    private void PriceDirection(QuoteMark mark)
    {
        var (opens, closes) = DirectionOf(mark);
        (mark.OpenCost, mark.CloseCost) = mark.Place switch
        {
            MarkPlace.Opening => (0, AgainstPlace),
            MarkPlace.Closing => (AgainstPlace, 0),
            _ => (0, 0),
        };
        if (opens == closes)
        {
            return;
        }

        // Against its shape a mark is read only where its place asks for that: ”Hello“.
        var isAgainstPlace = mark.Place == (opens ? MarkPlace.Closing : MarkPlace.Opening);
        mark.IsReversedWhereItOpens = closes;
        mark.IsReversedWhereItCloses = opens;
        var (along, against) = isAgainstPlace ? (Reversed - 2, Reversed) : (0, mark.Place == MarkPlace.Unclear ? AgainstPlace : AgainstBoth);
        (mark.OpenCost, mark.CloseCost) = opens ? (along, against) : (against, along);
    }

    /// <summary>Whether a shape opens, closes, or both, in this article.</summary>
    private (bool Opens, bool Closes) DirectionOf(QuoteMark mark) => mark.Character switch
    {
        '„' or '‚' or '‟' or '‛' or '`' => (true, false),
        '“' => (true, habits.UsesLowMarks),
        '‘' => (true, habits.UsesLowSingles),
        '”' => (habits.OpensWithRightCurly, true),
        '’' => (habits.OpensWithRightSingle || mark.Width == 2, true),
        '«' or '‹' => (habits.OpensWithLeftGuillemet, !habits.OpensWithLeftGuillemet),
        '»' or '›' => (!habits.OpensWithLeftGuillemet || habits.RightGuillemetIsBoth, habits.OpensWithLeftGuillemet || habits.RightGuillemetIsBoth),
        _ => (true, true),
    };

    /// <summary>6'2" is a height; 12" may be a pipe, where it closes nothing. A year is neither.</summary>
    private int InchCost(QuoteMark mark, int start, int end)
    {
        const int longestMeasure = 3;
        var at = mark.Token;
        if (mark.Width != 1 || mark.Character is '“' or '„' || at == start || tokens[at - 1].Kind != TokenKind.Number || tokens[at - 1].End != tokens[at].Start)
        {
            return QuoteMark.Never;
        }

        var number = tokens.TextOf(at - 1);
        if (number.Length > longestMeasure + 2 || number.ContainsAnyExceptInRange('.', '9'))
        {
            return QuoteMark.Never;
        }

        var isAfterFeet = at - 2 > start && tokens.MarkAt(at - 2) is '\'' or '’' or '′'
            && tokens[at - 2].End == tokens[at - 1].Start && tokens[at - 3].Kind == TokenKind.Number;
        var isNoun = at + 1 < end && tokens[at + 1].IsWord && !tokens[at + 1].IsCapitalised && tokens[at + 1].Traits == 0;
        return isAfterFeet ? 0 : number.Length <= longestMeasure && isNoun ? 6 : QuoteMark.Never;
    }

    private void PriceApostrophe(QuoteMark mark, int start, int end)
    {
        var at = mark.Token;
        switch (mark.Place)
        {
            case MarkPlace.Opening:
                var isElision = StandsForLetters(at + 1, end);
                mark.OpenCost += isElision ? 3 : mark.Glyph == MarkGlyph.SingleStraight ? 1 : 0;
                mark.IgnoreCost = mark.Character switch
                {
                    _ when isElision => 0,
                    '’' => 4,
                    '\'' => habits.PrefersSingles ? NoWord : 6,
                    _ => NoWord,
                };
                break;
            case MarkPlace.Closing:
                PriceClosing(mark, start, end);
                break;
            default:
                mark.OpenCost += 2;
                mark.CloseCost += 2;
                mark.IgnoreCost = 1;
                break;
        }
    }

    private void PriceClosing(QuoteMark mark, int start, int end)
    {
        var before = mark.Token - 1;
        if (before < start || tokens[before].Kind == TokenKind.Mark)
        {
            mark.IgnoreCost = NoWord;
            return;
        }

        var isFollowedByWord = mark.EndToken < end && (tokens[mark.EndToken].IsWord || tokens[mark.EndToken].Kind == TokenKind.Number)
            && tokens[mark.EndToken].Start > tokens[mark.Token].End;
        if (tokens[before].Kind == TokenKind.Number)
        {
            mark.IgnoreCost = 1; // 6' tall
        }
        else if (tokens.TextOf(before)[^1] is 's' or 'S' or 'z' or 'x')
        {
            var isNoNoun = isFollowedByWord && tokens[mark.EndToken].Has(NotAfterGenitive) && !tokens.Is(mark.EndToken, "and") && !tokens.Is(mark.EndToken, "or");
            mark.MayBeGenitive = isFollowedByWord && !isNoNoun;
            mark.IgnoreCost = mark.MayBeGenitive ? 1 : isNoNoun && habits.PrefersSingles ? NoWord : 3;
            mark.CloseCost += mark.MayBeGenitive ? 2 : 0;
        }
        else
        {
            mark.IgnoreCost = IsClipped(tokens.TextOf(before)) ? 2 : habits.PrefersSingles ? NoWord : 6;
        }
    }

    /// <summary>“nothin’”, “th’”, “o’”: the apostrophe ends a word.</summary>
    private static bool IsClipped(ReadOnlySpan<char> word)
    {
        const int shortestParticiple = 4;
        return (word.Length >= shortestParticiple && word.EndsWith("in", StringComparison.OrdinalIgnoreCase))
            || word is "n" or "N" or "o" or "O" or "an" or "An" or "th" or "Th" or "ol" or "Ol" or "li" or "wi" or "mo" or "po" or "lil";
    }

    /// <summary>“’em”, “’bout”, “’90s”: the apostrophe stands for letters or figures.</summary>
    private bool StandsForLetters(int word, int end) =>
        word < end && (tokens[word].Kind == TokenKind.Number || Array.IndexOf(Elisions, tokens.TextOf(word).ToString().ToUpperInvariant()) >= 0);

    private static readonly string[] Elisions =
    [
        "EM", "BOUT", "TIL", "TILL", "CAUSE", "COS", "CUZ", "TIS", "TWAS", "TWERE", "TWILL", "N", "ROUND", "NUFF", "NEATH", "HOOD", "BURBS", "TUDE",
        "FRAID", "SPECT", "COURSE", "APPEN", "AVE", "ERE", "IM", "ER", "ELLO", "FRO", "GAINST", "GAIN", "MONGST", "NOTHER", "PON", "S", "SCUSE", "TWIXT",
        "ROIDS", "ROO", "SHROOMS", "ZA", "BURB", "BUKE", "STANG", "VETTE", "ZINE", "FLU", "PHONE", "CELLO", "PLANE", "KAY", "M", "D", "LL", "RE", "VE", "T", "TWOULD",
    ];
}
