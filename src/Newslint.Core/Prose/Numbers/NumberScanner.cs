using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using Newslint.Articles;
using Newslint.Knowledge;
using Newslint.Prose.Dates;

namespace Newslint.Prose.Numbers;

/// <summary>
/// Finds the numbers of a text in one pass over its tokens. What belongs to a date, a time, a decade, a fraction or a name with figures
/// (“COVID-19”, “9/11”) is no number.
/// </summary>
internal sealed class NumberScanner
{
    private readonly TokenList _tokens;
    private readonly IReadOnlyList<DateReference> _dates;
    private readonly NumberWords _words = NumberWords.Shipped;
    private readonly string _text;
    private readonly List<NumberReference> _found = [];
    private int _date;
    private TextSpan _dateSpan;
    private int _blockStart;
    private int _blockEnd;

    private NumberScanner(Article article, TokenList tokens, IReadOnlyList<DateReference> dates)
    {
        _text = article.Text;
        _tokens = tokens;
        _dates = dates;
        _dateSpan = SpanOfDate();
    }

    /// <summary>The numbers, sorted.</summary>
    public static NumberReference[] Scan(Article article, TokenList tokens, IReadOnlyList<DateReference> dates)
    {
        var scanner = new NumberScanner(article, tokens, dates);
        for (var block = 0; block < article.Blocks.Length; block++)
        {
            (scanner._blockStart, scanner._blockEnd) = tokens.OfBlock(block);
            for (var i = scanner._blockStart; i < scanner._blockEnd;)
            {
                i = scanner.ScanAt(i);
            }
        }

        return [.. scanner._found];
    }

    private int ScanAt(int i)
    {
        return _tokens[i].Kind switch
        {
            TokenKind.Number when !IsInDate(i) => ScanFigures(i),
            TokenKind.Word when MayBegin(i) && !IsInDate(i) => ScanWords(i),
            _ => i + 1,
        };
    }

    /// <summary>Whether a number in words can begin with a word: a test for all of them, before the work for few.</summary>
    private bool MayBegin(int i) => _words.Find(_tokens.TextOf(i), _tokens[i].Hash).Kind is NumberWordKind.Cardinal or NumberWordKind.Ordinal || _tokens.Is(i, "a");

    private bool IsInDate(int i)
    {
        while (_dateSpan.End <= _tokens[i].Start)
        {
            _date++;
            _dateSpan = SpanOfDate();
        }

        return _dateSpan.Start <= _tokens[i].Start;
    }

    /// <summary>The span of the next date with figures of the calendar or the clock; one beyond all text after the last. The two of “two years” is a number.</summary>
    private TextSpan SpanOfDate()
    {
        while (_date < _dates.Count && !_dates[_date].IsOfCalendar)
        {
            _date++;
        }

        return _date < _dates.Count ? _dates[_date].Span : new TextSpan(int.MaxValue, 0);
    }

    private int ScanFigures(int i)
    {
        var token = _tokens.TextOf(i);
        if (MarkGluedAfter(i) == '/' && KindAt(i + 2) == TokenKind.Number)
        {
            return i + 3; // 9/11, 24/7, 1/2
        }

        if (IsPartOfName(i) || !FigureReader.TryRead(token, out var value, out var length))
        {
            return i + 1;
        }

        var ending = token[length..];
        var (kind, power) = _words.Find(ending);
        var number = new Draft { First = i, End = i + 1, Value = value };
        TakeCurrencyBefore(ref number);
        switch (kind)
        {
            case NumberWordKind.OrdinalEnding:
                number.IsOrdinal = true;
                break;
            case NumberWordKind.PercentEnding:
                number.IsPercent = true;
                break;
            case NumberWordKind.ShortScale:
                number.Scale(power);
                break;
            case NumberWordKind.MoneyScale when number.IsMoney:
                number.Scale(power);
                break;
            case NumberWordKind.MoneyScale or NumberWordKind.Unit:
                break; // 100m, 5km
            default:
                if (!ending.IsEmpty || IsTime(i + 1))
                {
                    return i + 1; // 1960s, 4x4, 7pm
                }

                TakeScaleAfter(ref number);
                break;
        }

        TakeSign(ref number);
        return Finish(ref number);
    }

    private int ScanWords(int i)
    {
        var number = new SpelledNumber(_tokens, _words);
        var end = number.Read(i, _blockEnd);
        if (end == i)
        {
            return i + 1;
        }

        if (IsFraction(end))
        {
            return SkipHyphen(end) + 1;
        }

        if (IsNoNumber(i, end) || IsTime(end) || (number.IsOrdinal && IsNameOfOrdinal(i)))
        {
            return end;
        }

        var draft = new Draft { First = i, End = end, Value = number.Value, IsSpelledOut = true, IsOrdinal = number.IsOrdinal, HasScale = number.Value >= 1000 };
        return Finish(ref draft);
    }

    private int Finish(ref Draft draft)
    {
        TakePercent(ref draft);
        TakeCurrencyAfter(ref draft);
        var previous = _found.Count > 0 ? _found[^1] : null;
        var joint = previous is null ? Joint.None : JointBetween(previous.EndToken, draft.First);
        if (joint != Joint.None)
        {
            ShareKind(previous!, ref draft, joint);
        }

        var span = TextSpan.FromBounds(_tokens[draft.First].Start, _tokens[draft.End - 1].End);
        _found.Add(new NumberReference(span, draft.Value, draft.First, draft.End)
        {
            IsPercent = draft.IsPercent,
            IsPercentagePoints = draft.IsPercentagePoints,
            IsMoney = draft.IsMoney,
            IsOrdinal = draft.IsOrdinal,
            IsSpelledOut = draft.IsSpelledOut,
        });
        return draft.End;
    }

    /// <summary>“10 to 15 percent”: the first is a percentage too; “$3–5 million”: the second is money too.</summary>
    private static void ShareKind(NumberReference previous, ref Draft draft, Joint joint)
    {
        if (previous is { IsPercent: false, IsPercentagePoints: false, IsMoney: false, IsOrdinal: false })
        {
            previous.IsPercent = draft.IsPercent;
            previous.IsPercentagePoints = draft.IsPercentagePoints;
        }

        draft.IsMoney |= previous.IsMoney && joint == Joint.Dash && !draft.IsPercent;
    }

    private Joint JointBetween(int previousEnd, int first)
    {
        if (first - previousEnd != 1)
        {
            return Joint.None;
        }

        if (_tokens.MarkAt(previousEnd) is '-' or '–' or '—')
        {
            return Joint.Dash;
        }

        var isBetween = _tokens.Is(previousEnd, "and") && _found[^1].FirstToken > 0 && _tokens.Is(_found[^1].FirstToken - 1, "between");
        return isBetween || _tokens.Is(previousEnd, "to") || _tokens.Is(previousEnd, "or") ? Joint.Word : Joint.None;
    }

    /// <summary>“1.2 million”, “$5-million”, “£3 bn”.</summary>
    private void TakeScaleAfter(ref Draft draft)
    {
        var at = SkipHyphen(draft.End);
        if (KindAt(at) != TokenKind.Word)
        {
            return;
        }

        var (kind, power) = _words.Find(_tokens.TextOf(at));
        if (kind is NumberWordKind.Scale or NumberWordKind.ShortScale || (kind == NumberWordKind.MoneyScale && draft.IsMoney && _tokens[at].End - _tokens[at].Start == 1))
        {
            draft.Scale(power);
            draft.End = at + 1;
        }
    }

    private void TakePercent(ref Draft draft)
    {
        if (draft.End < _blockEnd && _tokens.MarkAt(draft.End) == '%')
        {
            draft.IsPercent = true;
            draft.End++;
            return;
        }

        var at = SkipHyphen(draft.End);
        if (KindAt(at) != TokenKind.Word)
        {
            return;
        }

        if (_tokens.Is(at, "percentage") && SkipHyphen(at + 1) is var point && point < _blockEnd && (_tokens.Is(point, "points") || _tokens.Is(point, "point")))
        {
            draft.IsPercentagePoints = true;
            draft.End = point + 1;
        }
        else if (_tokens.Is(at, "percent") || _tokens.Is(at, "pct"))
        {
            draft.IsPercent = true;
            draft.End = at + 1;
        }
        else if (_tokens.Is(at, "per") && SkipHyphen(at + 1) is var cent && cent < _blockEnd && _tokens.Is(cent, "cent"))
        {
            draft.IsPercent = true;
            draft.End = cent + 1;
        }
    }

    /// <summary>“$5”, “US$5”, “EUR 5”.</summary>
    private void TakeCurrencyBefore(ref Draft draft)
    {
        var before = draft.First - 1;
        if (before < _blockStart)
        {
            return;
        }

        var isSign = _tokens.MarkAt(before) is var mark && mark != '\0' && char.GetUnicodeCategory(mark) == UnicodeCategory.CurrencySymbol;
        if (!isSign && !IsCurrencyCode(before))
        {
            return;
        }

        draft.IsMoney = true;
        draft.First = before;
        const int longestPrefix = 3;
        if (isSign && before > _blockStart && _tokens[before - 1] is { IsWord: true, IsCapitalised: true } prefix && prefix.End == _tokens[before].Start && prefix.End - prefix.Start <= longestPrefix)
        {
            draft.First--;
        }
    }

    private bool IsCurrencyCode(int i) =>
        _tokens.TextOf(i) is { Length: 3 } code && !code.ContainsAnyExceptInRange('A', 'Z') && _words.Find(code).Kind == NumberWordKind.Currency;

    /// <summary>“5 dollars”, “3 million U.S. dollars”, “four million pounds”.</summary>
    private void TakeCurrencyAfter(ref Draft draft)
    {
        var at = SkipHyphen(draft.End);
        if (at + 1 < _blockEnd && (_tokens.Is(at, "u.s.") || (_tokens.Is(at, "us") && _tokens[at].IsCapitalised)))
        {
            at++;
        }

        if (KindAt(at) != TokenKind.Word || draft.IsPercent || draft.IsOrdinal)
        {
            return;
        }

        var kind = _words.Find(_tokens.TextOf(at)).Kind;
        var isSterling = at + 1 < _blockEnd && _tokens.Is(at + 1, "sterling");
        if (kind == NumberWordKind.Currency || (kind == NumberWordKind.LargeCurrency && (draft.HasScale || isSterling)))
        {
            draft.IsMoney = true;
            draft.End = isSterling ? at + 2 : at + 1;
        }
    }

    /// <summary>A minus with a blank before it: “−5”, “-$3m”.</summary>
    private void TakeSign(ref Draft draft)
    {
        var before = draft.First - 1;
        var isSign = before >= _blockStart && _tokens.MarkAt(before) is '-' or '−' && _tokens[before].End == _tokens[draft.First].Start;
        if (isSign && (_tokens[before].Start == 0 || char.IsWhiteSpace(_text[_tokens[before].Start - 1]) || _text[_tokens[before].Start - 1] is '(' or '“'))
        {
            draft.First = before;
            draft.Value = -draft.Value;
        }
    }

    /// <summary>“COVID-19”, “F-16”: figures that a hyphen ties to a word before them.</summary>
    private bool IsPartOfName(int i) =>
        i - 1 > _blockStart && _tokens.MarkAt(i - 1) == '-' && _tokens[i - 1].End == _tokens[i].Start
        && _tokens[i - 2].End == _tokens[i - 1].Start && _tokens[i - 2].IsWord && _words.Find(_tokens.TextOf(i - 2)).Kind != NumberWordKind.Cardinal;

    private bool IsTime(int after) => KindAt(after) == TokenKind.Word && _words.Find(_tokens.TextOf(after)).Kind == NumberWordKind.TimeEnding;

    private bool IsFraction(int after)
    {
        var at = SkipHyphen(after);
        if (KindAt(at) != TokenKind.Word)
        {
            return false;
        }

        var (kind, value) = _words.Find(_tokens.TextOf(at));
        return kind == NumberWordKind.Fraction || (kind == NumberWordKind.Ordinal && value > 2 && _tokens.Is(after - 1, "one"));
    }

    /// <summary>“America First”, “the Second World War”: an ordinal with a capital that no sentence gives it.</summary>
    private bool IsNameOfOrdinal(int first) =>
        _tokens[first].IsCapitalised
        && ((first > _blockStart && _tokens[first - 1].Kind != TokenKind.Mark) || (first + 1 < _blockEnd && _tokens[first + 1].IsCapitalised));

    /// <summary>“no one”, “the one”, “one another”, “a second”: words that count nothing here.</summary>
    private bool IsNoNumber(int first, int end)
    {
        if (end - first > 1)
        {
            return false;
        }

        var before = first > _blockStart ? _tokens.TextOf(first - 1) : [];
        if (_tokens.Is(first, "second"))
        {
            return before is "one" or "per" or "split" || (first > _blockStart && KindAt(first - 1) == TokenKind.Number);
        }

        return _tokens.Is(first, "one")
            && (before is "no" or "No" or "every" or "any" or "the" or "this" or "that" or "each" or "which" or "another" || (end < _blockEnd && _tokens.Is(end, "another")));
    }

    private char MarkGluedAfter(int i) => i + 1 < _blockEnd && _tokens[i + 1].Start == _tokens[i].End ? _tokens.MarkAt(i + 1) : '\0';

    private TokenKind KindAt(int i) => i < _blockEnd ? _tokens[i].Kind : TokenKind.Mark;

    private int SkipHyphen(int i) =>
        i + 1 < _blockEnd && _tokens.MarkAt(i) == '-' && _tokens[i - 1].End == _tokens[i].Start && _tokens[i].End == _tokens[i + 1].Start ? i + 1 : i;

    private enum Joint
    {
        None,
        Dash,
        Word,
    }

    /// <summary>A number that is being read.</summary>
    private struct Draft
    {
        public int First;
        public int End;
        public decimal Value;
        public bool IsPercent;
        public bool IsPercentagePoints;
        public bool IsMoney;
        public bool IsOrdinal;
        public bool IsSpelledOut;
        public bool HasScale;

        public void Scale(int power)
        {
            Value *= SpelledNumber.TenTo(power);
            HasScale = true;
        }
    }
}
