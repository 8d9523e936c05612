using Newslint.Knowledge;

namespace Newslint.Prose.Dates;

/// <summary>Tells years from other numbers of four figures.</summary>
internal static class YearPlaces
{
    private const int FirstLikelyYear = 1700;
    private const int LastLikelyYear = 2100;

    /// <summary>Whether a number of four figures stands where years do and counts nothing: “in 2024”, “the 2024 election”, “(2024)”.</summary>
    public static bool IsYear(DateTokens at, int i)
    {
        if (at.MarkAt(i + 1) is '%' or '€' or '°' || IsMoneyOrNumber(at, i) || at.KindAt(i + 1) is DateWordKind.Unit or DateWordKind.Units or DateWordKind.Meridiem or DateWordKind.Zone)
        {
            return false;
        }

        var isLedTo = at.Has(i - 1, WordTraits.Preposition | WordTraits.Determiner | WordTraits.Conjunction) || at.KindAt(i - 1) is DateWordKind.Edge or DateWordKind.Season or DateWordKind.Pointer
            || at.MarkAt(i - 1) == '(' || (at.MarkAt(i - 1) == '-' && at.KindAt(i - 2) == DateWordKind.Edge);
        var year = at.YearAt(i);
        if (year is < FirstLikelyYear or >= LastLikelyYear)
        {
            return isLedTo && !IsBeforePlural(at, i) && at.Has(i - 1, WordTraits.Preposition) && !at.Is(i - 1, "of");
        }

        return isLedTo ? !IsBeforePlural(at, i) || at.Is(i - 1, "in") || at.Has(i - 1, WordTraits.Determiner) : !IsBeforePlural(at, i) && !IsAfterName(at, i);
    }

    /// <summary>“$2000”, “No. 2000”, “#2000”, “F-2000”, “2000-strong”, “1,2000”.</summary>
    private static bool IsMoneyOrNumber(DateTokens at, int i)
    {
        var before = at.MarkAt(i - 1);
        var isGluedBefore = at.IsGlued(i - 1);
        return (isGluedBefore && before is '$' or '£' or '€' or '#' or '+' or '.' or '/' or ':' or '@' or '_' or '=')
            || (isGluedBefore && before is '-' && at.KindAt(i - 2) is not (DateWordKind.Edge or DateWordKind.Month) && !at.IsNumber(i - 2))
            || at.IsEither(i - 1, "no.", "nos.") || at.IsEither(i - 1, "number", "about") || at.IsEither(i - 1, "than", "over") || at.IsEither(i - 1, "nearly", "almost") || at.IsEither(i - 1, "at", "some");
    }

    /// <summary>“1984 people”: a plural in small letters that no preposition parts from the number.</summary>
    private static bool IsBeforePlural(DateTokens at, int i)
    {
        if (!at.IsWord(i + 1) || at.IsCapitalised(i + 1) || at.Has(i + 1, WordTraits.FunctionWord | WordTraits.Adverb | WordTraits.Time))
        {
            return at.Is(i + 1, "people") || at.Is(i + 1, "of") && at.IsEither(i + 2, "the", "them");
        }

        var text = at.Tokens.TextOf(i + 1);
        return text.Length > 3 && text[^1] is 's' && text[^2] is not 's' && !at.Has(i + 1, WordTraits.SpeechFinite);
    }

    /// <summary>“Boeing 1997” is a model; so are figures after a name that no comma follows.</summary>
    private static bool IsAfterName(DateTokens at, int i) => at.IsNumber(i - 1) || at.IsEither(i - 1, "page", "room") || at.IsEither(i - 1, "chapter", "section");
}
