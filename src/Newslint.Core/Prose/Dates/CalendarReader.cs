using Newslint.Knowledge;

namespace Newslint.Prose.Dates;

/// <summary>Reads days, months and years as a calendar names them: “Wednesday, March 5, 2025”, “5–7 March”, “2025-03-05”, “late last July”.</summary>
internal sealed class CalendarReader(DateTokens at, List<DateReference> found, bool isDayFirst)
{
    private readonly TokenList _tokens = at.Tokens;

    /// <summary>Whether the order of day and month in 3/5/2025 is told by the language.</summary>
    public bool IsOrderKnown { get; set; }

    /// <summary>“March 5, 2025”, “March 5-7”, “March 2025”, “in March”.</summary>
    public int ReadMonth(int i, int month) => at.IsCapitalised(i) ? ReadMonth(i, i, month, null) : i;

    /// <summary>“Friday”, “last Friday”, “Friday, March 5”, “Friday 5 March”, “Friday morning”.</summary>
    public int ReadWeekday(int i, DayOfWeek weekday)
    {
        if (!at.IsCapitalised(i) || (!_tokens[i].Has(WordTraits.Weekday) && !IsShortWeekday(i)))
        {
            return i;
        }

        var isOpened = at.MarkAt(i + 1) == '(';
        var next = at.SkipWord(isOpened ? i + 2 : at.SkipComma(i + 1), "the");
        var isList = (at.IsEither(i - 1, "and", "or") && at.Has(i - 2, WordTraits.AnyWeekday)) || found.Count > 0 && found[^1] is { Weekday: not null, Day: null } last && last.EndToken >= i - 2 && last.EndToken <= i;
        if (at.MonthAt(next) is > 0 and var month && at.DayAt(next + 1) > 0)
        {
            // "Monday and Thursday, June 16 and 19": which day is whose is not for the first date to say
            return isList ? ReadMonth(next, next, month, null) : Closed(ReadMonth(i, next, month, weekday), isOpened);
        }

        if (at.DayAt(next) > 0 && !isOpened | !isList && ReadDayMonth(i, next, isList ? null : weekday) is var end && end > i)
        {
            return Closed(end, isOpened);
        }

        if (ReadInFigures(i, next, weekday) is var figures && figures > i)
        {
            return Closed(figures, isOpened);
        }

        return ReadBareWeekday(i, weekday);
    }

    /// <summary>“2025-03-05”, “3/5/2025”, “5 March 2025”, “in 2025”, “2008–09”, “the 1990s”, “the 5th”.</summary>
    public int ReadNumber(int i)
    {
        var end = ReadInFigures(i, i, null);
        end = end > i ? end : ReadDayMonth(i, i, null);
        end = end > i ? end : ReadDecade(i);
        end = end > i ? end : ReadEra(i);
        end = end > i ? end : ReadYear(i);
        return end > i ? end : ReadDayOfMonth(i);
    }

    /// <summary>“Christmas”, “Christmas Eve”.</summary>
    public int ReadHoliday(int i, int monthAndDay)
    {
        if (!at.IsCapitalised(i))
        {
            return i;
        }

        var end = i + 1;
        var (month, day) = Math.DivRem(monthAndDay, 100);
        if (at.Is(end, "day"))
        {
            end++;
        }
        else if (at.Is(end, "eve"))
        {
            day--;
            end++;
        }
        else if (at.IsCapitalised(end) || !(at.Has(i - 1, WordTraits.Preposition) || at.PointerAt(i - 1) != TimePointer.None) || at.IsEither(i - 1, "for", "of"))
        {
            return i; // "Christmas Island", "the Christmas market"
        }

        var (first, pointer) = PointerBefore(i);
        var year = at.YearAt(at.SkipComma(end));
        end = year > 0 ? at.SkipComma(end) + 1 : end;
        return Add(new DateReference(_tokens, first, end, DateForm.Holiday) { Month = month, Day = day, Year = year > 0 ? year : null, PointedBy = pointer });
    }

    private int ReadMonth(int first, int i, int month, DayOfWeek? weekday)
    {
        var day = at.DayAt(i + 1);
        if (day > 0 && !IsCountOrTime(i + 2))
        {
            return ReadMonthDay(first, i, month, day, weekday);
        }

        var yearAt = at.SkipWord(at.SkipComma(i + 1), "of");
        var year = at.YearAt(yearAt);
        if (year == 0 && at.Is(i + 1, "of") && at.KindAt(i + 3) == DateWordKind.Unit && at.Is(i + 3, "year") && at.PointerAt(i + 2) is var pointer && pointer != TimePointer.None)
        {
            return Add(new DateReference(_tokens, EdgeBefore(first), i + 4, DateForm.Month) { Month = month, PointedBy = pointer, Unit = TimeUnit.Year });
        }

        if (year == 0 && ShortYearAt(i + 1) is > 0 and var shortYear)
        {
            return Add(new DateReference(_tokens, EdgeBefore(first), i + 3, DateForm.Month) { Year = shortYear, Month = month });
        }

        if (year == 0 || (yearAt == i + 2 && at.MarkAt(i + 1) == ',' && !IsMonth(i)))
        {
            return IsMonth(i) ? AddMonth(first, i, month) : i + 1;
        }

        return Add(new DateReference(_tokens, EdgeBefore(first), yearAt + 1, DateForm.Month) { Year = year, Month = month });
    }

    private int ReadMonthDay(int first, int i, int month, int day, DayOfWeek? weekday)
    {
        var end = i + 2;
        var secondAt = SecondDay(end, day);
        var second = secondAt > 0 ? at.DayAt(secondAt) : 0;
        var afterDays = secondAt > 0 ? secondAt + 1 : end;
        var year = YearAfter(ref afterDays);
        var isTogether = second == 0;
        if (year is null && isTogether && at.PointerAt(afterDays) is TimePointer.Last or TimePointer.Next or TimePointer.This && at.PointerAt(afterDays) is var pointer && at.Is(afterDays + 1, "year"))
        {
            return Add(new DateReference(_tokens, first, afterDays + 2, DateForm.MonthDay) { Month = month, Day = day, Weekday = weekday, PointedBy = pointer, Unit = TimeUnit.Year });
        }

        var reference = new DateReference(_tokens, first, isTogether ? afterDays : end, year is null ? DateForm.MonthDay : DateForm.FullDate) { Year = year, Month = month, Day = day, Weekday = weekday };
        Add(reference);
        if (isTogether)
        {
            return afterDays;
        }

        var until = new DateReference(_tokens, secondAt, afterDays, year is null ? DateForm.MonthDay : DateForm.FullDate) { Year = year, Month = month, Day = second };
        reference.Until = at.Is(secondAt - 1, "and") || at.Is(secondAt - 1, "or") ? null : until;
        return Add(until);
    }

    /// <summary>The other day of “March 5-7”, “March 5 to 7”, “March 5 and 6”; 0 where there is none.</summary>
    private int SecondDay(int i, int first)
    {
        var isDash = IsDash(i);
        var isWord = at.IsEither(i, "to", "through") || at.IsEither(i, "and", "or");
        if (!(isDash || isWord) || at.DayAt(i + 1) <= first || IsCountOrTime(i + 2) || at.MonthAt(i + 2) > 0)
        {
            return 0;
        }

        var next = i + 2;
        var isCount = isWord && at.IsWord(next) && !at.IsCapitalised(next) && !at.Has(next, WordTraits.FunctionWord | WordTraits.Adverb | WordTraits.Future | WordTraits.Time | WordTraits.SpeechFinite);
        return isCount ? 0 : i + 1;
    }

    /// <summary>“5 March 2025”, “5th of March”, “5–7 March”, “5 and 6 March”.</summary>
    private int ReadDayMonth(int first, int i, DayOfWeek? weekday)
    {
        var day = at.DayAt(i);
        if (day == 0)
        {
            return first;
        }

        var monthAt = MonthAfterDay(i);
        if (monthAt > 0)
        {
            var end = monthAt + 1;
            var year = YearAfter(ref end);
            return Add(new DateReference(_tokens, first, end, year is null ? DateForm.MonthDay : DateForm.FullDate) { Year = year, Month = at.MonthAt(monthAt), Day = day, Weekday = weekday });
        }

        var joint = i + 1;
        if ((IsDash(joint) || at.IsEither(joint, "to", "and") || at.IsEither(joint, "or", "through")) && at.DayAt(joint + 1) > day && MonthAfterDay(joint + 1) is > 0 and var sharedAt)
        {
            var end = sharedAt + 1;
            var year = YearAfter(ref end);
            var month = at.MonthAt(sharedAt);
            var form = year is null ? DateForm.MonthDay : DateForm.FullDate;
            var from = new DateReference(_tokens, first, i + 1, form) { Year = year, Month = month, Day = day, Weekday = weekday };
            var until = new DateReference(_tokens, joint + 1, end, form) { Year = year, Month = month, Day = at.DayAt(joint + 1) };
            from.Until = at.IsEither(joint, "and", "or") ? null : until;
            Add(from);
            return Add(until);
        }

        return first;
    }

    private int MonthAfterDay(int day)
    {
        var month = at.SkipWord(day + 1, "of");
        month = month == day + 1 && at.MarkAt(month) == '-' && at.IsGlued(day) && at.IsGlued(month) ? month + 1 : month;
        if (at.MonthAt(month) == 0)
        {
            return 0;
        }

        // "He sold 5 March 31 tickets": the month belongs to the figures after it, but for a year.
        return at.DayAt(month + 1) == 0 || at.IsOrdinal(day) ? month : 0;
    }

    /// <summary>“, 2025”, “ 2025”, “ of 2025”, “ ’25”, “-2025”.</summary>
    private int? YearAfter(ref int end)
    {
        var yearAt = at.SkipWord(at.SkipComma(end), "of");
        yearAt = yearAt == end && at.MarkAt(end) == '-' && at.IsGlued(end) ? end + 1 : yearAt;
        if (at.YearAt(yearAt) is > 0 and var year && !(yearAt == end + 1 && at.MarkAt(end) == ',' && IsCountOrTime(yearAt + 1)))
        {
            end = yearAt + 1;
            return year;
        }

        if (ShortYearAt(end) is > 0 and var shortYear)
        {
            end += 2;
            return shortYear;
        }

        return null;
    }

    /// <summary>“’08” after a month.</summary>
    private int ShortYearAt(int i) => at.MarkAt(i) is '’' or '\'' or '‘' && at.IsGlued(i) && at.NumberAt(i + 1, 2) is >= 0 and var short2 ? Century(short2) : 0;

    private static int Century(int year) => year < 50 ? 2000 + year : 1900 + year;

    /// <summary>ISO dates and those with slashes and periods.</summary>
    private int ReadInFigures(int first, int i, DayOfWeek? weekday)
    {
        if (!at.IsNumber(i))
        {
            return first;
        }

        if (at.MarkAt(i + 1) == '-' && at.MarkAt(i + 3) == '-' && IsGluedRun(i, 4) && at.NumberAt(i, 4) is >= 1000 and <= 2999 and var year
            && at.NumberAt(i + 2, 2) is >= 1 and <= 12 and var month && DayInIso(i + 4) is >= 0 and var day)
        {
            return AddDay(first, i + 5, year, month, day, weekday, isAmbiguous: false);
        }

        if (at.MarkAt(i + 1) == '/' && at.MarkAt(i + 3) == '/' && IsGluedRun(i, 4))
        {
            return at.NumberAt(i, 4) > 0
                ? AddInOrder(first, i + 5, Small(i + 4), Small(i + 2), at.YearAt(i), weekday, isMonthFirst: false, isSure: true)
                : AddSlashed(first, i + 5, Small(i), Small(i + 2), FullYear(i + 4), weekday);
        }

        // 10-30-89, as wires head their stories
        if (at.MarkAt(i + 1) == '-' && at.MarkAt(i + 3) == '-' && IsGluedRun(i, 4) && at.NumberAt(i, 2) is >= 1 and <= 31 && at.NumberAt(i + 2, 2) is >= 1 and <= 31 && FullYear(i + 4) > 0 && !at.IsGlued(i + 4))
        {
            return AddSlashed(first, i + 5, Small(i), Small(i + 2), FullYear(i + 4), weekday);
        }

        return ReadDotted(first, i, weekday);
    }

    private int DayInIso(int i) => at.IsNumber(i) && _tokens.TextOf(i) is var text && text.Length >= 2 && (text.Length == 2 || text[2] == 'T') ? DateTokens.ReadDigits(text[..2]) : -1;

    /// <summary>“05.03.2025” is one token.</summary>
    private int ReadDotted(int first, int i, DayOfWeek? weekday)
    {
        var text = _tokens.TextOf(i);
        var dot = text.IndexOf('.');
        var last = text.LastIndexOf('.');
        if (dot <= 0 || last == dot || text.Length - last - 1 is not (2 or 4))
        {
            return first;
        }

        var year = DateTokens.ReadDigits(text[(last + 1)..]);
        var isShort = text.Length - last - 1 == 2;
        return year < 0 || isShort || year is < 1000 or > 2999 ? first
            : AddInOrder(first, i + 1, DateTokens.ReadDigits(text[..dot]), DateTokens.ReadDigits(text[(dot + 1)..last]), year, weekday, isMonthFirst: IsOrderKnown && !isDayFirst, isSure: IsOrderKnown);
    }

    private int AddSlashed(int first, int end, int a, int b, int year, DayOfWeek? weekday) =>
        AddInOrder(first, end, a, b, year, weekday, isMonthFirst: !isDayFirst, isSure: IsOrderKnown);

    private int AddInOrder(int first, int end, int a, int b, int year, DayOfWeek? weekday, bool isMonthFirst, bool isSure)
    {
        var (month, day) = isMonthFirst ? (a, b) : (b, a);
        if (month > 12)
        {
            (month, day) = (day, month);
        }

        return month is < 1 or > 12 || day is < 1 or > 31 || year <= 0 ? first : AddDay(first, end, year, month, day, weekday, isAmbiguous: !isSure && a <= 12 && b <= 12 && a != b);
    }

    private int AddDay(int first, int end, int year, int month, int day, DayOfWeek? weekday, bool isAmbiguous) =>
        Add(new DateReference(_tokens, first, end, DateForm.FullDate) { Year = year, Month = month, Day = day, Weekday = weekday, IsAmbiguous = isAmbiguous });

    private int Small(int i) => at.NumberAt(i, 2) is >= 0 and var two ? two : at.NumberAt(i, 1);

    private int FullYear(int i) => at.YearAt(i) is > 0 and var year ? year : at.NumberAt(i, 2) is >= 0 and var two ? Century(two) : -1;

    private bool IsGluedRun(int i, int count)
    {
        for (var k = 0; k < count; k++)
        {
            if (!at.IsGlued(i + k))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>“the 1990s”, “the ’90s”, “mid-1990s”, “1960’s”.</summary>
    private int ReadDecade(int i)
    {
        var text = _tokens.TextOf(i);
        var isPossessive = i + 1 < at.End && _tokens[i + 1].Kind == TokenKind.Possessive && text.Length == 4 && text[3] == '0' && at.Is(i - 1, "the");
        if (!isPossessive && !(text.Length is 5 or 3 && text[^1] == 's'))
        {
            return i;
        }

        var year = DateTokens.ReadDigits(isPossessive ? text : text[..^1]);
        if (text.Length == 3)
        {
            year = year < 0 || year % 10 != 0 || at.MarkAt(i - 1) is not ('’' or '\'' or '‘') || !at.IsGlued(i - 1) ? -1 : 1900 + year;
        }

        if (year is < 1000 or > 2990 || year % 10 != 0)
        {
            return i;
        }

        var first = text.Length == 3 ? i - 1 : i;
        var isCentury = year % 100 == 0 && year < 2000;
        return Add(new DateReference(_tokens, EdgeBefore(at.Is(first - 1, "the") ? first - 1 : first), isPossessive ? i + 2 : i + 1, isCentury ? DateForm.Century : DateForm.Decade) { Part = isCentury ? (year / 100) + 1 : year / 10 });
    }

    /// <summary>“264 BC”, “264–241 BC”.</summary>
    private int ReadEra(int i)
    {
        if (DateTokens.ReadDigits(_tokens.TextOf(i)) is not (> 0 and < 10000 and var year))
        {
            return i;
        }

        var isRange = IsDash(i + 1) || at.IsEither(i + 1, "to", "and");
        var hasEra = at.KindAt(i + 1) == DateWordKind.Era;
        if (!hasEra && !(isRange && at.IsNumber(i + 2) && at.KindAt(i + 3) == DateWordKind.Era))
        {
            return i;
        }

        return Add(new DateReference(_tokens, i, hasEra ? i + 2 : i + 1, DateForm.Year) { IsBeforeChrist = true, Part = year });
    }

    /// <summary>“2008”, “2008-09”, “2008–2010”, where years can stand.</summary>
    private int ReadYear(int i)
    {
        var year = at.YearAt(i);
        if (year == 0 || !YearPlaces.IsYear(at, i))
        {
            return i;
        }

        var first = EdgeBefore(i);
        var reference = new DateReference(_tokens, first, i + 1, DateForm.Year) { Year = year };
        Add(reference);
        if (!(IsDash(i + 1) || at.MarkAt(i + 1) == '/') || !at.IsGlued(i) || !at.IsGlued(i + 1) || !at.IsNumber(i + 2))
        {
            return i + 1;
        }

        var other = at.YearAt(i + 2);
        if (other == 0 && at.NumberAt(i + 2, 2) is >= 0 and var two && two > year % 100)
        {
            other = year - (year % 100) + two;
        }

        if (other <= year)
        {
            return i + 1;
        }

        reference.Until = new DateReference(_tokens, i + 2, i + 3, DateForm.Year) { Year = other };
        return Add(reference.Until);
    }

    /// <summary>“on the 5th”, where nothing follows that it counts.</summary>
    private int ReadDayOfMonth(int i)
    {
        if (!at.IsOrdinal(i) || at.DayAt(i) is 0 or > 31 || !at.Is(i - 1, "the") || !(at.IsEither(i - 2, "on", "until") || at.IsEither(i - 2, "by", "to")))
        {
            return i;
        }

        var isAlone = !at.IsWord(i + 1) || at.Has(i + 1, WordTraits.Preposition | WordTraits.Conjunction | WordTraits.Auxiliary | WordTraits.Pronoun | WordTraits.Determiner);
        var ofMonth = at.Is(i + 1, "of") && at.PointerAt(i + 2) is TimePointer.This or TimePointer.That or TimePointer.Same && at.Is(i + 3, "month");
        return ofMonth ? Add(new DateReference(_tokens, i, i + 4, DateForm.DayOfMonth) { Day = at.DayAt(i) })
            : isAlone && !at.Is(i + 1, "of") && at.MarkAt(i + 1) != '-' ? Add(new DateReference(_tokens, i, i + 1, DateForm.DayOfMonth) { Day = at.DayAt(i) }) : i;
    }

    /// <summary>A short weekday stands beside a month or a day, or where only a weekday can stand.</summary>
    private bool IsShortWeekday(int i)
    {
        var next = at.SkipComma(i + 1);
        return at.MonthAt(next) > 0 || at.IsNumber(next) || ((at.Is(i - 1, "on") || at.PointerAt(i - 1) is TimePointer.Next or TimePointer.Last or TimePointer.This) && !at.IsCapitalised(i + 1))
            || at.KindAt(i + 1) == DateWordKind.DayPart;
    }

    private int ReadBareWeekday(int i, DayOfWeek weekday)
    {
        if (IsNameOfWeekday(i))
        {
            return i + 1;
        }

        if (at.KindAt(i - 1) == DateWordKind.Each)
        {
            return Add(new DateReference(_tokens, i - 1, i + 1, DateForm.Set) { Weekday = weekday });
        }

        if (at.KindAt(i + 1) == DateWordKind.DayParts)
        {
            return Add(new DateReference(_tokens, i, i + 2, DateForm.Set) { Weekday = weekday });
        }

        var (first, pointer) = PointerBefore(i);
        var isCounted = at.OrdinalAt(i - 1, out var ordinalAt) > 0 || (pointer == TimePointer.Last && at.Is(first, "the") && at.IsEither(i + 1, "in", "of"));
        if (isCounted)
        {
            var start = pointer == TimePointer.None ? ordinalAt : first;
            return Add(new DateReference(_tokens, at.Is(start - 1, "the") ? start - 1 : start, i + 1, DateForm.Relative) { Unit = TimeUnit.Day, IsFromEvent = true });
        }

        var end = i + 1;
        var part = 0;
        if (at.KindAt(end, out var dayPart) == DateWordKind.DayPart)
        {
            part = dayPart;
            end++;
        }
        else if (pointer == TimePointer.None && at.Is(i - 1, "a"))
        {
            return i + 1; // "a Friday" is none for certain
        }

        if (at.IsEither(end, "last", "next") && at.Is(end + 1, "week"))
        {
            pointer = at.Is(end, "last") ? TimePointer.Last : TimePointer.Next;
            return Add(new DateReference(_tokens, first, end + 2, DateForm.Weekday) { Weekday = weekday, PointedBy = pointer, Unit = TimeUnit.Week, DayPart = part });
        }

        return Add(new DateReference(_tokens, EdgeBefore(first), end, part > 0 ? DateForm.DayPart : DateForm.Weekday) { Weekday = weekday, PointedBy = pointer, DayPart = part });
    }

    /// <summary>“Black Friday”, “Bloody Sunday”, “Ruby Wednesday”, “the Sunday Times”: names, of which the first two are no day that the calendar tells.</summary>
    private bool IsNameOfWeekday(int i)
    {
        var isBefore = at.IsCapitalised(i - 1) && at.IsWord(i - 1) && at.IsEither(i - 1, "black", "bloody") | at.IsEither(i - 1, "super", "cyber") | at.IsEither(i - 1, "good", "palm") | at.IsEither(i - 1, "ash", "holy");
        var isAfter = at.IsCapitalised(i + 1) && at.Is(i - 1, "the") && at.KindAt(i + 1) == DateWordKind.None;
        return isBefore || isAfter;
    }

    private int AddMonth(int first, int i, int month)
    {
        if (at.KindAt(i - 1) == DateWordKind.Each)
        {
            return Add(new DateReference(_tokens, i - 1, i + 1, DateForm.Set) { Month = month });
        }

        var (start, pointer) = first < i ? (first, TimePointer.None) : PointerBefore(i);
        return Add(new DateReference(_tokens, EdgeBefore(start), i + 1, DateForm.Month) { Month = month, PointedBy = pointer });
    }

    /// <summary>“last”, “this coming”, “this past”, “the following” before a weekday or month.</summary>
    private (int First, TimePointer Pointer) PointerBefore(int i)
    {
        var pointer = at.PointerAt(i - 1);
        if (pointer == TimePointer.None || (pointer == TimePointer.That && !at.IsCapitalised(i)))
        {
            return (i, TimePointer.None);
        }

        var first = i - 1;
        if (pointer is TimePointer.Coming or TimePointer.Past or TimePointer.Same && at.PointerAt(first - 1) is TimePointer.This or TimePointer.That)
        {
            first--;
        }

        return (at.Is(first - 1, "the") ? first - 1 : first, pointer);
    }

    /// <summary>From “early”, “mid-”, “the end of” before a month or a year on; the place itself where there is none.</summary>
    private int EdgeBefore(int i) => Edges.Before(at, i);

    /// <summary>
    /// “May” and “March” are other words too, and June and April are people: a month stands alone where a preposition or a pointer leads to it, or
    /// where another time stands beside it.
    /// </summary>
    private bool IsMonth(int i)
    {
        var isLedTo = at.Has(i - 1, WordTraits.Preposition) || at.PointerAt(i - 1) != TimePointer.None || at.KindAt(i - 1) is DateWordKind.Edge or DateWordKind.Each
            || (at.MarkAt(i - 1) == '-' && at.KindAt(i - 2) == DateWordKind.Edge)
            || (at.IsEither(i - 1, "and", "or") && (at.MonthAt(i - 2) > 0 || at.IsNumber(i - 2)));
        if (at.Has(i + 1, WordTraits.Time) && at.KindAt(i + 1) == DateWordKind.Unit)
        {
            return true;
        }

        var isAnotherWord = at.IsEither(i, "may", "march") || !_tokens[i].Has(WordTraits.Month);
        var isJoined = at.IsEither(i + 1, "and", "or") && at.MonthAt(i + 2) > 0;
        if (isAnotherWord)
        {
            return (isLedTo || isJoined) && !(at.IsCapitalised(i + 1) && at.MonthAt(i + 1) == 0) && !(at.Is(i, "march") && at.Has(i + 1, WordTraits.Preposition) && at.Is(i + 1, "on"));
        }

        var isName = at.IsEither(i, "june", "april") || at.Is(i, "august");
        return !isName || isLedTo || isJoined || !(at.IsCapitalised(i + 1) || at.IsCapitalised(i - 1) || at.Has(i + 1, WordTraits.SpeechFinite));
    }

    /// <summary>Whether the number before a place counts or tells a time: “March 31 percent”, “on March 8 p.m.”.</summary>
    private bool IsCountOrTime(int i) =>
        at.MarkAt(i) is '%' or '$' or '€' or '£' || at.KindAt(i) == DateWordKind.Meridiem || (at.MarkAt(i) == '.' && at.IsGlued(i) && at.IsNumber(i + 1));

    private bool IsDash(int i) => at.MarkAt(i) is '-' or '–' or '—' or '−';

    private int Closed(int end, bool isOpened)
    {
        if (isOpened && at.MarkAt(end) == ')' && found[^1].EndToken == end)
        {
            var last = found[^1];
            found[^1] = new DateReference(_tokens, last.FirstToken, end + 1, last.Form) { Year = last.Year, Month = last.Month, Day = last.Day, Weekday = last.Weekday };
            return end + 1;
        }

        return end;
    }

    private int Add(DateReference reference)
    {
        found.Add(reference);
        return reference.EndToken;
    }
}
