using Microsoft.CodeAnalysis.Text;
using Newslint.Knowledge;

namespace Newslint.Prose.Dates;

/// <summary>
/// Finds the dates of a text in one pass over its tokens: “March 5, 2025”, “Wednesday, 5 March”, “2025-03-05”,
/// “March 2025”, “on Tuesday”, “yesterday”, “in 2024”. What they mean is for <see cref="DateResolver"/>.
/// </summary>
internal sealed class DateScanner
{
    /// <summary>A slip for a day of the month is one too many; “April 40” counts something else.</summary>
    private const int LargestDay = 32;

    private readonly TokenList _tokens;
    private readonly Sentence[] _sentences;
    private readonly List<DateReference> _found = [];
    private int _sentence;

    private DateScanner(TokenList tokens, Sentence[] sentences)
    {
        _tokens = tokens;
        _sentences = sentences;
    }

    /// <summary>The date references, sorted, without values.</summary>
    public static DateReference[] Scan(TokenList tokens, Sentence[] sentences)
    {
        var scanner = new DateScanner(tokens, sentences);
        for (var i = 0; i < tokens.Count;)
        {
            i = scanner.ScanAt(i);
        }

        return [.. scanner._found];
    }

    private int ScanAt(int i)
    {
        ref readonly var token = ref _tokens[i];
        if (token.Kind == TokenKind.Number)
        {
            return ScanNumber(i);
        }

        if (token.Has(WordTraits.AnyWeekday) && IsWeekday(i))
        {
            return ScanWeekday(i);
        }

        if (token.Has(WordTraits.AnyMonth) && token.IsCapitalised)
        {
            return ScanMonth(i, i, null);
        }

        return token.Has(WordTraits.Adverb) || token.IsWord && _tokens.Is(i, "tomorrow") ? ScanDeictic(i) : i + 1;
    }

    private int ScanDeictic(int i)
    {
        int? offset = _tokens.Is(i, "today") || _tokens.Is(i, "tonight") ? 0 : _tokens.Is(i, "yesterday") ? -1 : _tokens.Is(i, "tomorrow") ? 1 : null;
        if (offset is not null)
        {
            Add(i, i + 1, new Parts { DayOffset = offset });
        }

        return i + 1;
    }

    /// <summary>A full weekday with a capital; a short one only where a month or a number follows.</summary>
    private bool IsWeekday(int i)
    {
        if (!_tokens[i].IsCapitalised)
        {
            return false;
        }

        return _tokens[i].Has(WordTraits.Weekday) || (SkipComma(i + 1) is var next && next < _tokens.Count && (_tokens[next].Has(WordTraits.AnyMonth) || _tokens[next].Kind == TokenKind.Number));
    }

    private int ScanWeekday(int i)
    {
        var weekday = WeekdayOf(_tokens.TextOf(i));
        var next = SkipWord(SkipComma(i + 1), "the");
        if (next < _tokens.Count)
        {
            if (_tokens[next].Has(WordTraits.AnyMonth) && _tokens[next].IsCapitalised && DayAt(next + 1) is not null)
            {
                // "Monday and Thursday, June 16 and 19": which day is whose is not for the first date to say
                var isList = i >= 2 && _tokens.Is(i - 1, "and") && _tokens[i - 2].Has(WordTraits.AnyWeekday);
                return isList ? ScanMonth(next, next, null) : ScanMonth(i, next, weekday);
            }

            if (DayAt(next) is not null && MonthAfterDay(next) is var month && month > 0)
            {
                return ScanDayMonth(i, next, month, weekday);
            }
        }

        if (_tokens[i].Has(WordTraits.Weekday))
        {
            Add(i, i + 1, new Parts { Weekday = weekday });
        }

        return i + 1;
    }

    /// <summary>March 5, 2025 · March 5 · March 2025 · March.</summary>
    private int ScanMonth(int first, int i, DayOfWeek? weekday)
    {
        var month = MonthOf(_tokens.TextOf(i));
        if (DayAt(i + 1) is { } day)
        {
            var afterDay = i + 2;
            var year = YearAt(SkipComma(afterDay), afterDay);
            var end = year is null ? afterDay : SkipComma(afterDay) + 1;
            Add(first, end, new Parts { Year = year, Month = month, Day = day, Weekday = weekday });
            return end;
        }

        var yearAt = SkipWord(SkipComma(i + 1), "of");
        if (YearAt(yearAt, i + 1) is { } monthYear)
        {
            Add(first, yearAt + 1, new Parts { Year = monthYear, Month = month });
            return yearAt + 1;
        }

        var isName = _tokens.Is(i, "may") || _tokens.Is(i, "march") || !_tokens[i].Has(WordTraits.Month);
        if (!isName || (i > 0 && (_tokens.Is(i - 1, "in") || _tokens.Is(i - 1, "since") || _tokens.Is(i - 1, "until") || _tokens.Is(i - 1, "last") || _tokens.Is(i - 1, "next"))))
        {
            Add(first, i + 1, new Parts { Month = month });
        }

        return i + 1;
    }

    private int ScanNumber(int i)
    {
        var text = _tokens.TextOf(i);
        if (IsIsoDate(i, out var iso))
        {
            Add(i, i + 5, iso);
            return i + 5;
        }

        if (DayAt(i) is not null && MonthAfterDay(i) is var month && month > 0)
        {
            return ScanDayMonth(i, i, month, null);
        }

        if (YearAt(i, i) is { } year && text.Length == 4 && IsYearPlace(i))
        {
            Add(i, i + 1, new Parts { Year = year });
        }

        return i + 1;
    }

    /// <summary>5 March 2025 · 5th of March.</summary>
    private int ScanDayMonth(int first, int day, int month, DayOfWeek? weekday)
    {
        var afterMonth = month + 1;
        var yearAt = SkipComma(afterMonth);
        var year = YearAt(yearAt, afterMonth);
        var end = year is null ? afterMonth : yearAt + 1;
        Add(first, end, new Parts { Year = year, Month = MonthOf(_tokens.TextOf(month)), Day = DayAt(day), Weekday = weekday });
        return end;
    }

    private int MonthAfterDay(int day)
    {
        var at = SkipWord(day + 1, "of");
        return at < _tokens.Count && _tokens[at].Has(WordTraits.AnyMonth) && _tokens[at].IsCapitalised && DayAt(at + 1) is null | YearAt(at + 1, at + 1) is not null ? at : 0;
    }

    private bool IsIsoDate(int i, out Parts parts)
    {
        parts = default;
        if (i + 4 >= _tokens.Count || _tokens.MarkAt(i + 1) != '-' || _tokens.MarkAt(i + 3) != '-' || _tokens[i + 4].End - _tokens[i].Start != 10
            || NumberAt(i, 4) is not { } year || NumberAt(i + 2, 2) is not { } month || NumberAt(i + 4, 2) is not { } day
            || month is < 1 or > 12 || year is < 1000 or > 2999)
        {
            return false;
        }

        parts = new Parts { Year = year, Month = month, Day = day };
        return true;
    }

    /// <summary>Whether a four-digit number stands where years do: “in 2024”, “the 2024 election”, “(2024)”.</summary>
    private bool IsYearPlace(int i) =>
        i > 0 && (_tokens[i - 1].Has(WordTraits.Preposition | WordTraits.Determiner | WordTraits.Conjunction)
            || _tokens.Is(i - 1, "early") || _tokens.Is(i - 1, "late") || _tokens.MarkAt(i - 1) == '(')
        && !(i + 1 < _tokens.Count && _tokens.MarkAt(i + 1) is '%' or '$' or '€');

    private void Add(int first, int end, Parts parts)
    {
        while (_sentence + 1 < _sentences.Length && _sentences[_sentence].EndToken <= first)
        {
            _sentence++;
        }

        var span = TextSpan.FromBounds(_tokens[first].Start, _tokens[end - 1].End);
        _found.Add(new DateReference(span, first)
        {
            Year = parts.Year,
            Month = parts.Month,
            Day = parts.Day,
            Weekday = parts.Weekday,
            DayOffset = parts.DayOffset,
            IsFuture = Tense.IsFuture(_tokens, _sentences[_sentence], first),
        });
    }

    private int SkipComma(int i) => i < _tokens.Count && _tokens.MarkAt(i) == ',' ? i + 1 : i;

    private int SkipWord(int i, string word) => i < _tokens.Count && _tokens.Is(i, word) ? i + 1 : i;

    private int? DayAt(int i)
    {
        if (i >= _tokens.Count || _tokens[i].Kind != TokenKind.Number)
        {
            return null;
        }

        var text = _tokens.TextOf(i);
        if (text.EndsWith("st", StringComparison.Ordinal) || text.EndsWith("nd", StringComparison.Ordinal)
            || text.EndsWith("rd", StringComparison.Ordinal) || text.EndsWith("th", StringComparison.Ordinal))
        {
            text = text[..^2];
        }

        return text.Length is 1 or 2 && ReadDigits(text) is { } day and >= 1 and <= LargestDay ? day : null;
    }

    /// <summary>A year at <paramref name="i"/>, in the same sentence as <paramref name="from"/>.</summary>
    private int? YearAt(int i, int from) =>
        i < _tokens.Count && i - from <= 2 && NumberAt(i, 4) is { } year and >= 1000 and <= 2999 ? year : null;

    private int? NumberAt(int i, int length) =>
        _tokens[i].Kind == TokenKind.Number && _tokens.TextOf(i) is var text && text.Length == length ? ReadDigits(text) : null;

    private static int? ReadDigits(ReadOnlySpan<char> text)
    {
        var number = 0;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
            {
                return null;
            }

            number = (number * 10) + (c - '0');
        }

        return number;
    }

    private static DayOfWeek WeekdayOf(ReadOnlySpan<char> word) => (char.ToLowerInvariant(word[0]), char.ToLowerInvariant(word[1])) switch
    {
        ('m', _) => DayOfWeek.Monday,
        ('t', 'u') => DayOfWeek.Tuesday,
        ('w', _) => DayOfWeek.Wednesday,
        ('t', _) => DayOfWeek.Thursday,
        ('f', _) => DayOfWeek.Friday,
        ('s', 'a') => DayOfWeek.Saturday,
        _ => DayOfWeek.Sunday,
    };

    private static int MonthOf(ReadOnlySpan<char> word)
    {
        ReadOnlySpan<char> starts = "janfebmaraprmayjunjulaugsepoctnovdec";
        for (var month = 0; month < 12; month++)
        {
            if (word[..3].Equals(starts.Slice(month * 3, 3), StringComparison.OrdinalIgnoreCase))
            {
                return month + 1;
            }
        }

        throw new ArgumentException($"'{word}' is not the name of a month.", nameof(word));
    }

    private readonly record struct Parts
    {
        public int? Year { get; init; }

        public int? Month { get; init; }

        public int? Day { get; init; }

        public DayOfWeek? Weekday { get; init; }

        public int? DayOffset { get; init; }
    }
}
