using Newslint.Knowledge;
using Newslint.Prose.Numbers;

namespace Newslint.Prose.Dates;

/// <summary>The tokens of a block as dates are read from them: days, years, months, counts. Places beyond the block hold nothing.</summary>
internal sealed class DateTokens(TokenList tokens)
{
    /// <summary>A slip for a day of the month is one too many; “April 40” counts something else.</summary>
    private const int LargestDay = 32;

    /// <summary>“one hundred and twenty-five years” is as long as a count in words gets.</summary>
    private const int LongestCount = 7;

    private readonly DateWords _words = DateWords.Shipped;
    private readonly NumberWords _numbers = NumberWords.Shipped;

    /// <summary>The tokens.</summary>
    public TokenList Tokens => tokens;

    /// <summary>The first token that may be read: after the date before, and in the block.</summary>
    public int Floor { get; set; }

    /// <summary>The end of the block.</summary>
    public int End { get; set; }

    /// <summary>What the word at a place does in an expression of time.</summary>
    public DateWordKind KindAt(int i, out int value)
    {
        if (i < Floor || i >= End || !tokens[i].IsWord)
        {
            value = 0;
            return DateWordKind.None;
        }

        return _words.Find(tokens.TextOf(i), tokens[i].Hash, out value);
    }

    /// <summary>The same without the value.</summary>
    public DateWordKind KindAt(int i) => KindAt(i, out _);

    /// <summary>The pointer at a place.</summary>
    public TimePointer PointerAt(int i) => KindAt(i, out var value) == DateWordKind.Pointer ? (TimePointer)value : TimePointer.None;

    /// <summary>Whether a word stands at a place.</summary>
    public bool Is(int i, string word) => i >= Floor && i < End && tokens.Is(i, word);

    /// <summary>Whether one of two words stands at a place.</summary>
    public bool IsEither(int i, string word, string other) => Is(i, word) || Is(i, other);

    /// <summary>The mark at a place; NUL for what is none.</summary>
    public char MarkAt(int i) => i >= Floor && i < End ? tokens.MarkAt(i) : '\0';

    /// <summary>Whether there is a word at a place that has one of some traits.</summary>
    public bool Has(int i, WordTraits any) => i >= Floor && i < End && tokens[i].Has(any);

    /// <summary>Whether a number stands at a place.</summary>
    public bool IsNumber(int i) => i >= Floor && i < End && tokens[i].Kind == TokenKind.Number;

    /// <summary>Whether a word stands at a place.</summary>
    public bool IsWord(int i) => i >= Floor && i < End && tokens[i].IsWord;

    /// <summary>Whether a word with a capital stands at a place.</summary>
    public bool IsCapitalised(int i) => i >= Floor && i < End && tokens[i].IsCapitalised;

    /// <summary>Whether no blank stands between a token and the next.</summary>
    public bool IsGlued(int i) => i >= Floor && i + 1 < End && tokens[i].End == tokens[i + 1].Start;

    /// <summary>A month with a capital at a place; 0 for none.</summary>
    public int MonthAt(int i) => IsCapitalised(i) && tokens[i].Has(WordTraits.AnyMonth) && KindAt(i, out var month) == DateWordKind.Month ? month : 0;

    /// <summary>After a comma, where there is one.</summary>
    public int SkipComma(int i) => MarkAt(i) == ',' ? i + 1 : i;

    /// <summary>After a word, where it stands there.</summary>
    public int SkipWord(int i, string word) => Is(i, word) ? i + 1 : i;

    /// <summary>The day of the month in figures at a place: “5”, “5th”; 0 for none, one too many for a slip.</summary>
    public int DayAt(int i)
    {
        if (!IsNumber(i))
        {
            return 0;
        }

        var text = WithoutOrdinalEnding(tokens.TextOf(i));
        return text.Length is 1 or 2 && ReadDigits(text) is >= 1 and <= LargestDay and var day ? day : 0;
    }

    /// <summary>Whether the figures at a place end in those of an ordinal: “5th”.</summary>
    public bool IsOrdinal(int i) => IsNumber(i) && tokens.TextOf(i) is var text && WithoutOrdinalEnding(text).Length < text.Length;

    /// <summary>The ordinal in figures or a word at a place: “third”, “20th”, “twenty-first” by its last word; 0 for none.</summary>
    public int OrdinalAt(int i, out int first)
    {
        first = i;
        if (IsOrdinal(i))
        {
            return ReadDigits(WithoutOrdinalEnding(tokens.TextOf(i))) is >= 0 and var digits ? digits : 0;
        }

        if (!IsWord(i) || _numbers.Find(tokens.TextOf(i), tokens[i].Hash) is not (NumberWordKind.Ordinal, var value))
        {
            return 0;
        }

        if (value < 10 && MarkAt(i - 1) == '-' && IsWord(i - 2) && _numbers.Find(tokens.TextOf(i - 2), tokens[i - 2].Hash) is (NumberWordKind.Cardinal, >= 20 and var tens))
        {
            first = i - 2;
            return tens + value;
        }

        return value;
    }

    /// <summary>A year of four figures at a place; 0 for none.</summary>
    public int YearAt(int i) => NumberAt(i, 4) is >= 1000 and <= 2999 and var year ? year : 0;

    /// <summary>The figures of a token that has so many and nothing else; −1 for another.</summary>
    public int NumberAt(int i, int length) => IsNumber(i) && tokens.TextOf(i) is var text && text.Length == length ? ReadDigits(text) : -1;

    /// <summary>The value of figures; −1 where there is anything else, or nothing.</summary>
    public static int ReadDigits(ReadOnlySpan<char> text)
    {
        const int most = 9;
        var number = 0;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
            {
                return -1;
            }

            number = (number * 10) + (c - '0');
        }

        return text.Length is > 0 and <= most ? number : -1;
    }

    /// <summary>
    /// The count that ends just before a place, where one does: “two”, “10”, “twenty-one”, “a”, “several”, “a few”, “a couple of”. Where it
    /// begins, and its value; null for a number that is not told.
    /// </summary>
    public bool TryCountBefore(int end, out int first, out decimal? value)
    {
        first = end - 1;
        value = null;
        if (first < Floor)
        {
            return false;
        }

        if (IsNumber(first))
        {
            value = FigureReader.TryRead(tokens.TextOf(first), out var figures, out var length) && length == tokens[first].End - tokens[first].Start ? figures : null;
            return value is not null;
        }

        switch (KindAt(first, out var known))
        {
            case DateWordKind.Some:
                first = IsEither(first - 1, "a", "the") && Is(first, "few") && Is(first - 1, "a") ? first - 1 : first;
                return true;
            case DateWordKind.Couple or DateWordKind.Dozen:
                value = known;
                first = Is(first - 1, "a") ? first - 1 : first;
                return true;
        }

        if (Is(first, "of") && KindAt(first - 1) == DateWordKind.Couple)
        {
            value = 2;
            first -= Is(first - 2, "a") ? 2 : 1;
            return true;
        }

        if (Is(first, "a") || Is(first, "an"))
        {
            value = 1;
            if (Is(first - 1, "half"))
            {
                first--;
                value = 0.5m;
            }

            return true;
        }

        if (Is(first, "half") && Is(first - 1, "a") && Is(first - 2, "and") && TryCountBefore(first - 2, out var wholeFirst, out var whole))
        {
            first = wholeFirst;
            value = whole + 0.5m;
            return true;
        }

        return TrySpelledBefore(end, out first, out value);
    }

    private bool TrySpelledBefore(int end, out int first, out decimal? value)
    {
        value = null;
        first = end;
        while (first > Math.Max(Floor, end - LongestCount) && IsPartOfNumber(first - 1))
        {
            first--;
        }

        for (; first < end; first++)
        {
            var number = new SpelledNumber(tokens, _numbers);
            if (number.Read(first, end) == end && !number.IsOrdinal)
            {
                value = number.Value;
                return true;
            }
        }

        return false;
    }

    private bool IsPartOfNumber(int i) => MarkAt(i) == '-' || Is(i, "and") || Is(i, "a")
        || (IsWord(i) && _numbers.Find(tokens.TextOf(i), tokens[i].Hash).Kind is NumberWordKind.Cardinal or NumberWordKind.Scale);

    private static ReadOnlySpan<char> WithoutOrdinalEnding(ReadOnlySpan<char> text) => text.Length > 2 && text[^2..] is "st" or "nd" or "rd" or "th" ? text[..^2] : text;
}
