using Newslint.Knowledge;

namespace Newslint.Prose.Dates;

/// <summary>
/// Gives date references their values: on the day of the article where it is news, on the time that the text has come to where it tells
/// history. Which of the two it is follows from how far its years lie from its day.
/// </summary>
internal sealed class DateResolver
{
    /// <summary>Beyond so many days a month and day may as well be of the next year or the last.</summary>
    private const int NearDays = 120;

    /// <summary>So near to the day of the article a day is of its year, whatever other years are told of.</summary>
    private const int AboutNow = 14;

    /// <summary>“The Jan. 6 attack” is not of this year only because January is near.</summary>
    private const int NearDaysOfEvent = 45;

    /// <summary>So far a day is certain without a tense that agrees.</summary>
    private const int NearDaysWithoutTense = 90;

    /// <summary>The same where the tense agrees.</summary>
    private const int NearDaysByTense = 150;

    private readonly DateReference[] _dates;
    private readonly DocumentDate? _document;
    private readonly DateOnly _today;
    private readonly bool _isNarrative;
    private readonly bool _isMixed;
    private readonly bool _isDayCertain;
    private readonly NarrativeTime _told;

    private DateResolver(DateReference[] dates, DocumentDate? document)
    {
        _dates = dates;
        _document = document;
        _today = document?.Interval.From ?? default;
        _told = new NarrativeTime(dates);
        var kind = document is null ? StoryKind.History : StoryKindFinder.Find(dates, document.Interval.From.Year);
        _isNarrative = kind == StoryKind.History;
        _isMixed = kind == StoryKind.Mixed;
        _isDayCertain = document is { IsCertain: true, Interval.IsDay: true };
    }

    /// <summary>Fills in value, days and certainty of every reference.</summary>
    public static void Resolve(DateReference[] dates, DocumentDate? document)
    {
        var resolver = new DateResolver(dates, document);
        for (var i = 0; i < dates.Length; i++)
        {
            resolver.Resolve(i);
            resolver._told.Advance(dates[i]);
        }
    }

    /// <summary>The year in which a month and day lie nearest to a day.</summary>
    public static DateOnly? Nearest(DateReference date, DateOnly to)
    {
        DateOnly? best = null;
        for (var year = to.Year - 1; year <= to.Year + 1; year++)
        {
            if (date is { Month: { } month, Day: { } day } && CalendarMath.Day(year, month, day) is { } candidate && (best is null || Distance(candidate, to) < Distance(best.Value, to)))
            {
                best = candidate;
            }
        }

        return best;
    }

    /// <summary>Whether a month and day fall on a weekday in the year before or after <paramref name="year"/>.</summary>
    public static bool FitsNeighbouringYear(DateReference date, int year, DayOfWeek weekday) =>
        date is { Month: { } month, Day: { } day }
        && (CalendarMath.Day(year - 1, month, day)?.DayOfWeek == weekday || CalendarMath.Day(year + 1, month, day)?.DayOfWeek == weekday);

    private void Resolve(int index)
    {
        var date = _dates[index];
        switch (date.Form)
        {
            case DateForm.FullDate:
                ResolveFullDate(date);
                break;
            case DateForm.MonthDay or DateForm.Holiday:
                ResolveMonthDay(date, index);
                break;
            case DateForm.DayOfMonth:
                ResolveDayOfMonth(date);
                break;
            case DateForm.Month:
                ResolveMonth(date, index);
                break;
            case DateForm.Year:
                ResolveYear(date);
                break;
            case DateForm.Season or DateForm.Quarter or DateForm.HalfYear:
                ResolvePartOfYear(date);
                break;
            case DateForm.Decade or DateForm.Century:
                ResolveYears(date);
                break;
            case DateForm.Weekday:
                ResolveWeekday(date);
                break;
            case DateForm.Deictic:
                ResolveFrom(date, _today, isKnown: _document is not null, isCertain: _isDayCertain && !_isNarrative);
                break;
            case DateForm.Relative:
                ResolveRelative(date);
                break;
            case DateForm.DayPart:
                ResolveDayPart(date, index);
                break;
            case DateForm.ClockTime:
                ResolveClock(date, index);
                break;
            case DateForm.Duration:
                SetValue(date, null, TimexValue.Length(date.Unit, date.Count, date.Tenths), date.Count is not null);
                break;
            case DateForm.Set:
                SetValue(date, null, TimexValue.Set(date), isCertain: true);
                break;
            default:
                SetValue(date, null, date.Count switch { < 0 => "PAST_REF", > 0 => "FUTURE_REF", _ => "PRESENT_REF" }, isCertain: true);
                break;
        }
    }

    /// <summary>Where day and month may stand either way round, the day of the article decides, if it is one of the two.</summary>
    private void ResolveFullDate(DateReference date)
    {
        if (date is { IsAmbiguous: true, Year: { } year, Month: { } month, Day: { } day } && _isDayCertain
            && (date.WrittenDay == _today || CalendarMath.Day(year, day, month) == _today))
        {
            SetDay(date, _today, isCertain: true);
        }
        else
        {
            SetDay(date, date.WrittenDay, !date.IsAmbiguous);
        }
    }

    private void ResolveMonthDay(DateReference date, int index)
    {
        if (date.IsImpossible)
        {
            return;
        }

        if (date is { Year: { } year, Month: { } writtenMonth, Day: { } writtenDay })
        {
            SetDay(date, CalendarMath.Day(year, writtenMonth, writtenDay), isCertain: true);
            return;
        }

        if (date is { Unit: TimeUnit.Year } && _document is not null && !_isNarrative)
        {
            SetInYear(date, _today.Year + YearShift(date.PointedBy), _isDayCertain);
        }
        else if (SharedYear(index) is { } shared)
        {
            SetInYear(date, shared.Year, shared.IsSure);
        }
        else if (_isNarrative)
        {
            if (_told.YearFor(date) is { } told)
            {
                SetInYear(date, told, isCertain: false);
            }
        }
        else
        {
            ResolveNearDay(date, index);
        }
    }

    /// <summary>In news a month and day is the nearest one, unless the sentence has just named another year.</summary>
    private void ResolveNearDay(DateReference date, int index)
    {
        if (IsLeapDayOfCommonYear(date) || Nearest(date, _today) is not { } nearest)
        {
            return;
        }

        if (NeighbouringYear(index) is { } beside && beside != nearest.Year && CalendarMath.Day(beside, date.Month!.Value, date.Day!.Value) is { } inIt && date.Tense is not ClauseTense.Future)
        {
            SetDay(date, inIt, isCertain: false);
            return;
        }

        if (_isMixed && _told.IsNear(date) && _told.Year < nearest.Year && _told.YearFor(date) is { } told && !date.IsFuture)
        {
            SetInYear(date, told, isCertain: false);
            return;
        }

        var ahead = nearest.DayNumber - _today.DayNumber;
        var isAgreed = (ahead <= 0 && date.Tense == ClauseTense.Past) || (ahead >= 0 && date.Tense == ClauseTense.Future);
        var isNear = Math.Abs(ahead) <= (isAgreed ? NearDaysByTense : NearDays);
        var isSure = Math.Abs(ahead) <= (date.IsAttributive ? NearDaysOfEvent : isAgreed ? NearDaysByTense : NearDaysWithoutTense);
        if (!isNear && ahead < 0 && date.IsFuture && CalendarMath.Day(nearest.Year + 1, nearest.Month, nearest.Day) is { } later)
        {
            nearest = later;
        }
        else if (!isNear && ahead > 0 && date.Tense == ClauseTense.Past && CalendarMath.Day(nearest.Year - 1, nearest.Month, nearest.Day) is { } earlier)
        {
            nearest = earlier;
        }

        SetDay(date, nearest, _isDayCertain && isNear && isSure && !_isMixed && (Math.Abs(ahead) <= AboutNow || !IsOtherYearInReach(index, nearest.Year)) && (date.Weekday is null || date.Weekday == nearest.DayOfWeek));
    }

    /// <summary>“Feb. 29” in an article of some weeks about the end of February: the year is known, the day is not in it.</summary>
    private bool IsLeapDayOfCommonYear(DateReference date)
    {
        if (!_isDayCertain || _isMixed || date is not { Month: 2, Day: 29 })
        {
            return false;
        }

        // The article is of the year before, of the same or of the year after.
        var year = _today.Month <= 8 ? _today.Year : _today.Year + 1;
        if (year > 9999 || DateTime.IsLeapYear(year) || Distance(new DateOnly(year, 2, 28), _today) > NearDays)
        {
            return false;
        }

        var isAhead = new DateOnly(year, 2, 28) >= _today;
        if (isAhead ? date.Tense == ClauseTense.Past : date.Tense is ClauseTense.Future or ClauseTense.MaybeFuture)
        {
            return false; // "will be held on Feb. 29", told in March, is of another year
        }

        date.ImpliedYear = year;
        return true;
    }

    /// <summary>The year written at the other end of a range or list: “from May 5 to June 3, 2024”, “in January and February 1942”.</summary>
    private (int Year, bool IsSure)? SharedYear(int index)
    {
        var date = _dates[index];
        for (var next = index + 1; next < _dates.Length && next <= index + 3; next++)
        {
            var other = _dates[next];
            if (other.FirstToken - _dates[next - 1].EndToken > 2 || other.Month is null || !NarrativeTime.IsJoint(_dates[next - 1], other))
            {
                return null;
            }

            if (other.Year is { } year)
            {
                return date.Month > other.Month ? (year - 1, false) : (year, true);
            }
        }

        return null;
    }

    /// <summary>A year just named in the same stretch of words: “in 1994, on March 5”.</summary>
    private int? NeighbouringYear(int index)
    {
        const int reach = 6;
        for (var i = index - 1; i >= 0 && i >= index - 2; i--)
        {
            if (_dates[index].FirstToken - _dates[i].EndToken > reach || _dates[index].Sentence != _dates[i].Sentence)
            {
                return null;
            }

            if (_dates[i] is { Form: DateForm.Year, Year: { } year })
            {
                return year;
            }
        }

        return null;
    }

    private bool IsOtherYearInReach(int index, int year)
    {
        const int reach = 60;
        const int most = 8;
        for (var i = index - 1; i >= 0 && i >= index - most && _dates[index].FirstToken - _dates[i].EndToken <= reach; i--)
        {
            if (_dates[i] is { Year: { } other, Month: not null } && other != year && Math.Abs(other - _today.Year) > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static void SetInYear(DateReference date, int year, bool isCertain)
    {
        var day = CalendarMath.Day(year, date.Month!.Value, date.Day!.Value);
        if (day is null && isCertain)
        {
            date.ImpliedYear = year;
        }

        // The weekday, where it is told, corrects a year that was only carried.
        if (!isCertain && day is { } known && date.Weekday is { } weekday && known.DayOfWeek != weekday
            && CalendarMath.Day(year + 1, known.Month, known.Day) is { } next && next.DayOfWeek == weekday)
        {
            day = next;
        }

        SetDay(date, day, isCertain);
    }

    private void ResolveDayOfMonth(DateReference date)
    {
        var month = _told.Days is { } told ? told.From : _document is not null ? _today : default;
        if (month != default)
        {
            SetDay(date, CalendarMath.Day(month.Year, month.Month, date.Day!.Value), isCertain: false);
        }
    }

    private void ResolveMonth(DateReference date, int index)
    {
        var month = date.Month!.Value;
        if (date.Year is { } year)
        {
            SetStretch(date, TimeUnit.Month, CalendarMath.Month(year, month), isCertain: true);
        }
        else if (SharedYear(index) is { } shared)
        {
            SetStretch(date, TimeUnit.Month, CalendarMath.Month(shared.Year, month), shared.IsSure);
        }
        else if (date.Unit == TimeUnit.Year && date.PointedBy is TimePointer.That or TimePointer.Same && _told.Year is { } thatYear)
        {
            SetStretch(date, TimeUnit.Month, CalendarMath.Month(thatYear, month), isCertain: false);
        }
        else if (date.Unit == TimeUnit.Year && _document is not null && !_isNarrative)
        {
            SetStretch(date, TimeUnit.Month, CalendarMath.Month(_today.Year + YearShift(date.PointedBy), month), isCertain: _isDayCertain && date.PointedBy is TimePointer.Last or TimePointer.Next or TimePointer.This);
        }
        else if (_isNarrative)
        {
            if (_told.YearFor(date) is { } told)
            {
                SetStretch(date, TimeUnit.Month, CalendarMath.Month(told, month), isCertain: false);
            }
        }
        else
        {
            SetStretch(date, TimeUnit.Month, CalendarMath.Month(NeighbouringYear(index) is { } beside && !date.IsFuture ? beside : NewsYear(date, month), month), isCertain: false);
        }
    }

    private static int YearShift(TimePointer pointer) => pointer switch
    {
        TimePointer.Last or TimePointer.Past or TimePointer.Previous => -1,
        TimePointer.Next or TimePointer.Coming or TimePointer.Following => 1,
        _ => 0,
    };

    private int NewsYear(DateReference date, int month)
    {
        var isAhead = date.PointedBy switch
        {
            TimePointer.Next or TimePointer.Coming => true,
            TimePointer.Last or TimePointer.Past or TimePointer.Previous => false,
            _ => date.Tense == ClauseTense.Future || (date.Tense == ClauseTense.MaybeFuture && (month - _today.Month + 12) % 12 <= 6) || (date.Tense == ClauseTense.Present && month > _today.Month && month - _today.Month <= 4),
        };
        if (month == _today.Month)
        {
            return date.PointedBy == TimePointer.Last ? _today.Year - 1 : date.PointedBy == TimePointer.Next ? _today.Year + 1 : _today.Year;
        }

        return isAhead && month < _today.Month ? _today.Year + 1 : !isAhead && month > _today.Month ? (date.PointedBy == TimePointer.This ? _today.Year : _today.Year - 1) : _today.Year;
    }

    private static void ResolveYear(DateReference date)
    {
        if (date.IsBeforeChrist)
        {
            SetValue(date, null, TimexValue.BeforeChrist(date.Part), isCertain: true);
        }
        else
        {
            SetStretch(date, TimeUnit.Year, CalendarMath.Years(date.Year!.Value, date.Year.Value), isCertain: true);
        }
    }

    private void ResolvePartOfYear(DateReference date)
    {
        var isCertain = date.Year is not null;
        if (date.Year is not { } year)
        {
            if (YearOfPart(date) is not { } told)
            {
                return;
            }

            year = told;
        }

        switch (date.Form)
        {
            case DateForm.Season:
                SetValue(date, null, TimexValue.Season(year, date.Part), isCertain);
                break;
            case DateForm.Quarter:
                SetStretch(date, TimeUnit.Quarter, CalendarMath.Quarter(year, date.Part), isCertain: false);
                break;
            default:
                SetValue(date, CalendarMath.Months(year, (date.Part * 6) - 5, 6), TimexValue.Part(year, 'H', date.Part), isCertain: false);
                break;
        }
    }

    private int? YearOfPart(DateReference date)
    {
        if (_isNarrative || date.IsFromText)
        {
            return _told.Year is { } told ? told + (date.PointedBy switch { TimePointer.Following or TimePointer.Next => 1, TimePointer.Previous or TimePointer.Last => -1, _ => 0 }) : null;
        }

        var part = date.Form switch { DateForm.Season => SeasonOf(_today), DateForm.Quarter => CalendarMath.QuarterOf(_today), _ => (_today.Month + 5) / 6 };
        return date.PointedBy switch
        {
            TimePointer.Last or TimePointer.Past => date.Form == DateForm.Season && date.Part < part ? _today.Year : _today.Year - 1,
            TimePointer.Next => date.Form == DateForm.Season && date.Part > part ? _today.Year : _today.Year + 1,
            TimePointer.This or TimePointer.Coming => _today.Year,
            _ => date.Tense is ClauseTense.Future or ClauseTense.MaybeFuture ? (date.Part >= part ? _today.Year : _today.Year + 1) : date.Part <= part && date.Form == DateForm.Season || date.Part < part ? _today.Year : _today.Year - 1,
        };
    }

    private static int SeasonOf(DateOnly day) => day.Month switch { >= 3 and <= 5 => 1, >= 6 and <= 8 => 2, >= 9 and <= 11 => 3, 12 => 4, _ => 0 };

    private static void ResolveYears(DateReference date)
    {
        if (date.Form == DateForm.Century)
        {
            var number = date.Part - 1;
            SetValue(date, date.IsBeforeChrist ? null : CalendarMath.Years((number * 100) + 1, (number + 1) * 100), (date.IsBeforeChrist ? "BC" : string.Empty) + TimexValue.Years(number), isCertain: true);
        }
        else
        {
            SetValue(date, CalendarMath.Years(date.Part * 10, (date.Part * 10) + 9), TimexValue.Years(date.Part), isCertain: true);
        }
    }

    private void ResolveWeekday(DateReference date)
    {
        if (_document is null || _isNarrative)
        {
            return;
        }

        var (day, isSure) = Weekdays.Find(date, _today);
        SetDay(date, day, isSure && _isDayCertain);
    }

    private void ResolveRelative(DateReference date)
    {
        if (date.IsFromEvent)
        {
            return; // "two days after the vote": who knows when that was
        }

        if (!date.IsFromText)
        {
            ResolveFrom(date, _today, isKnown: _document is not null, isCertain: _isDayCertain && !_isNarrative);
            return;
        }

        if (_told.Days is { } told && (_isNarrative || _told.IsNear(date)))
        {
            ResolveFrom(date, told.From, isKnown: _told.IsPrecise(date.Unit), isCertain: false);
        }
        else if (!_isNarrative && date.PointedBy == TimePointer.Next && date.Unit != TimeUnit.Day)
        {
            ResolveFrom(date, _today, isKnown: true, isCertain: false);
        }
        else if (!_isNarrative)
        {
            ResolveFrom(date, _today, isKnown: date.Unit >= TimeUnit.Month, isCertain: false);
        }

        if (date.Value is null && date.Count is null)
        {
            SetValue(date, null, date.IsBackward ? "PAST_REF" : "FUTURE_REF", isCertain: false);
        }
    }

    /// <summary>Some units on or back from a day, in that unit.</summary>
    private static void ResolveFrom(DateReference date, DateOnly day, bool isKnown, bool isCertain)
    {
        if (date.Count is not { } count)
        {
            SetValue(date, null, date.IsBackward ? "PAST_REF" : "FUTURE_REF", isCertain);
            return;
        }

        if (!isKnown)
        {
            return;
        }

        switch (date.Unit)
        {
            case TimeUnit.Day:
                SetDay(date, CalendarMath.AddDays(day, count), isCertain);
                break;
            case TimeUnit.Week or TimeUnit.Fortnight when date.Form == DateForm.Relative && date.PointedBy == TimePointer.None:
                // "two weeks ago" is that day or one beside it
                SetStretch(date, TimeUnit.Week, CalendarMath.AddDays(day, count * (date.Unit == TimeUnit.Week ? 7L : 14L)) is { } then ? CalendarMath.Week(then) : null, isCertain: false);
                break;
            case TimeUnit.Week or TimeUnit.Fortnight or TimeUnit.Weekend:
                SetWeek(date, day, count, isCertain);
                break;
            case TimeUnit.Month:
                SetStretch(date, TimeUnit.Month, CalendarMath.Month(day.Year, day.Month + (long)count), isCertain && date.Form == DateForm.Deictic);
                break;
            case TimeUnit.Quarter:
                SetStretch(date, TimeUnit.Quarter, CalendarMath.Quarter(day.Year, CalendarMath.QuarterOf(day) + (long)count), isCertain: false);
                break;
            case TimeUnit.Year:
                SetStretch(date, TimeUnit.Year, CalendarMath.Years(day.Year + (long)count, day.Year + (long)count), isCertain && (date.Form == DateForm.Deictic || count == 0));
                break;
            case TimeUnit.Decade when date.Form == DateForm.Relative && date.PointedBy == TimePointer.None:
                SetStretch(date, TimeUnit.Year, CalendarMath.Years(day.Year + (count * 10L), day.Year + (count * 10L)), isCertain: false);
                break;
            case TimeUnit.Decade:
                SetStretch(date, TimeUnit.Decade, CalendarMath.Years(((day.Year / 10) + (long)count) * 10, (((day.Year / 10) + (long)count) * 10) + 9), isCertain: false);
                break;
            case TimeUnit.Century:
                SetStretch(date, TimeUnit.Century, CalendarMath.Years((((day.Year / 100) + (long)count) * 100) + 1, (((day.Year / 100) + (long)count) * 100) + 100), isCertain: false);
                break;
        }
    }

    private static void SetWeek(DateReference date, DateOnly day, int count, bool isCertain)
    {
        if (CalendarMath.AddDays(day, count * 7L) is not { } then || CalendarMath.Week(then) is not { } week)
        {
            return;
        }

        var isWeekend = date.Unit == TimeUnit.Weekend;
        SetValue(date, isWeekend ? week with { From = week.To.AddDays(-1) } : week, TimexValue.Stretch(date.Unit, week), isCertain && !isWeekend);
    }

    private void ResolveDayPart(DateReference date, int index)
    {
        if (date.Weekday is not null && !_isNarrative && _document is not null)
        {
            var (day, isSure) = Weekdays.Find(date, _today);
            SetDay(date, day, isSure && _isDayCertain && !_isMixed);
        }
        else if (date.DayOffset is { } offset && _document is not null && !_isNarrative)
        {
            SetDay(date, CalendarMath.AddDays(_today, offset), _isDayCertain);
        }
        else if (BesideDay(index) is { } beside)
        {
            SetDay(date, beside, isCertain: false);
        }
        else if (date.Count is { } count && _told.Days is { IsDay: true } told && (_isNarrative || _told.IsNear(date)))
        {
            SetDay(date, CalendarMath.AddDays(told.From, count), isCertain: false);
        }

        date.Value = date.Value is { } day2 && date.DayPart > 0 ? day2 + TimexValue.DayPart(date.DayPart) : date.Value;
    }

    private void ResolveClock(DateReference date, int index)
    {
        var clock = TimexValue.Clock(date.Part);
        if (BesideDay(index) is { } beside)
        {
            SetDay(date, beside, isCertain: false);
            date.Value += clock;
        }
        else
        {
            SetValue(date, null, clock, isCertain: true);
        }
    }

    /// <summary>The day that stands beside a time: “8 p.m. Friday”, “the morning of March 5”, “on Friday at 8 p.m.”.</summary>
    private DateOnly? BesideDay(int index)
    {
        const int reach = 2;
        if (index + 1 < _dates.Length && _dates[index + 1].FirstToken - _dates[index].EndToken <= reach && IsDayForm(_dates[index + 1]))
        {
            Resolve(index + 1);
            return _dates[index + 1].ResolvedDay;
        }

        return index > 0 && _dates[index].FirstToken - _dates[index - 1].EndToken <= reach && IsDayForm(_dates[index - 1]) ? _dates[index - 1].ResolvedDay : null;
    }

    private static bool IsDayForm(DateReference date) =>
        date.Form is DateForm.FullDate or DateForm.MonthDay or DateForm.Weekday || (date.Form == DateForm.Deictic && date.Unit == TimeUnit.Day);

    private static void SetDay(DateReference date, DateOnly? day, bool isCertain)
    {
        if (day is { } known)
        {
            SetValue(date, DateInterval.Day(known), TimexValue.Day(known), isCertain);
        }
    }

    private static void SetStretch(DateReference date, TimeUnit unit, DateInterval? days, bool isCertain)
    {
        if (days is { } known)
        {
            SetValue(date, known, TimexValue.Stretch(unit, known), isCertain);
        }
    }

    private static void SetValue(DateReference date, DateInterval? days, string? value, bool isCertain)
    {
        date.Days = days;
        date.Value = value;
        date.IsCertain = isCertain && value is not null;
    }

    private static int Distance(DateOnly a, DateOnly b) => Math.Abs(a.DayNumber - b.DayNumber);
}
