using Newslint.Knowledge;

namespace Newslint.Prose.Dates;

/// <summary>
/// Finds the expressions of time of a text in one pass over its tokens. A reader is asked only at figures and at words that times are found by;
/// it looks back and ahead a fixed number of tokens. What the expressions mean is for <see cref="DateResolver"/>.
/// </summary>
internal sealed class DateScanner
{
    private readonly TokenList _tokens;
    private readonly Sentence[] _sentences;
    private readonly DateTokens _at;
    private readonly List<DateReference> _found = [];
    private readonly CalendarReader _calendar;
    private readonly ClockReader _clock;
    private readonly UnitReader _units;
    private readonly NamedTimeReader _named;
    private int _sentence;

    private DateScanner(TokenList tokens, Sentence[] sentences, bool isDayFirst)
    {
        _tokens = tokens;
        _sentences = sentences;
        _at = new DateTokens(tokens);
        _calendar = new CalendarReader(_at, _found, isDayFirst);
        _clock = new ClockReader(_at, _found);
        _units = new UnitReader(_at, _found);
        _named = new NamedTimeReader(_at, _found);
    }

    /// <summary>The references, sorted, without values.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="sentences">The sentences.</param>
    /// <param name="isDayFirst">Whether 3/5/2025 is in May; null where nothing tells it.</param>
    public static DateReference[] Scan(TokenList tokens, Sentence[] sentences, bool? isDayFirst)
    {
        var scanner = new DateScanner(tokens, sentences, isDayFirst ?? false);
        scanner._calendar.IsOrderKnown = isDayFirst is not null;
        for (var block = 0; block < tokens.BlockCount; block++)
        {
            scanner.ScanBlock(block);
        }

        return scanner._found.ToArray();
    }

    private void ScanBlock(int block)
    {
        var (start, end) = _tokens.OfBlock(block);
        _at.Floor = start;
        _at.End = end;
        for (var i = start; i < end;)
        {
            ref readonly var token = ref _tokens[i];
            i = token.Kind == TokenKind.Number || token.Has(WordTraits.Time) ? ScanAt(i) : i + 1;
        }
    }

    private int ScanAt(int i)
    {
        var before = _found.Count;
        var end = _tokens[i].Kind == TokenKind.Number ? ReadNumber(i) : ReadWord(i);
        for (var k = before; k < _found.Count; k++)
        {
            SetTense(_found[k]);
        }

        if (_found.Count > before)
        {
            _at.Floor = _found[^1].EndToken;
        }

        return Math.Max(end, i + 1);
    }

    private int ReadNumber(int i)
    {
        var end = _clock.Read(i);
        return end > i ? end : _calendar.ReadNumber(i);
    }

    private int ReadWord(int i)
    {
        var kind = _at.KindAt(i, out var value);
        return kind switch
        {
            DateWordKind.Month => _calendar.ReadMonth(i, value),
            DateWordKind.Weekday => _calendar.ReadWeekday(i, (DayOfWeek)value),
            DateWordKind.Holiday => _calendar.ReadHoliday(i, value),
            DateWordKind.Unit => _units.Read(i, (TimeUnit)value, isPlural: false),
            DateWordKind.Units => _units.Read(i, (TimeUnit)value, isPlural: true),
            DateWordKind.Half => _units.ReadHalf(i),
            DateWordKind.ClockName => _clock.ReadName(i, value),
            _ => _named.Read(i, kind, value),
        };
    }

    private void SetTense(DateReference date)
    {
        while (_sentence + 1 < _sentences.Length && _sentences[_sentence].EndToken <= date.FirstToken)
        {
            _sentence++;
        }

        const int leading = 4;
        date.Sentence = _sentence;
        date.IsLeading = date.FirstToken - _sentences[_sentence].FirstToken <= leading;
        date.IsAttributive = date.FirstToken > 0 && _tokens[date.FirstToken - 1].Has(WordTraits.Determiner)
            && date.EndToken < _tokens.Count && _tokens[date.EndToken].IsWord && !_tokens[date.EndToken].Has(WordTraits.FunctionWord);
        date.IsAside = date.FirstToken > 0 && _tokens.MarkAt(date.FirstToken - 1) == '(';
        date.Tense = TenseFinder.Find(_tokens, _sentences[_sentence], date.FirstToken, date.EndToken);
        date.IsFuture = date.Tense == ClauseTense.Future || date.PointedBy is TimePointer.Next or TimePointer.Coming;
    }
}
