using Newslint.Knowledge;

namespace Newslint.Prose.Dates;

/// <summary>Reads times of day: “8 p.m.”, “10:30 a.m.”, “9-11am”, “20:00 GMT”, “noon”.</summary>
internal sealed class ClockReader(DateTokens at, List<DateReference> found)
{
    private const int MinutesOfHour = 60;

    private readonly TokenList _tokens = at.Tokens;

    /// <summary>The end of the time in figures at a place; the place where there is none.</summary>
    public int Read(int i)
    {
        if (!TryFigures(i, out var clock))
        {
            return i;
        }

        var end = i + 1;
        if (clock.IsMeridiemOpen)
        {
            if (!at.IsGlued(i) || at.MarkAt(end) != '.' || !at.IsEither(end + 1, "m", "m."))
            {
                return i;
            }

            end += at.Is(end + 1, "m") && at.IsGlued(end + 1) && at.MarkAt(end + 2) == '.' ? 3 : 2; // "8p.m."
        }
        else if (clock.Meridiem < 0 && at.KindAt(end, out var meridiem) == DateWordKind.Meridiem)
        {
            clock.Meridiem = meridiem;
            end++;
        }

        if (clock.Meridiem < 0 && RangeEnd(i) is > 0 and var secondAt && TryMeridiemOf(secondAt, out var shared) && !clock.IsLong)
        {
            clock.Meridiem = shared;
        }

        var isZoned = at.KindAt(end) == DateWordKind.Zone && at.IsCapitalised(end);
        if (clock.Meridiem < 0 && !isZoned && !(clock.HasMinutes && IsClockPlace(i)))
        {
            return clock is { HasSeconds: true } ? AddLength(i, clock) : i;
        }

        if (clock is { HasSeconds: true, Meridiem: < 0 } && !isZoned)
        {
            return AddLength(i, clock);
        }

        var minute = clock.MinuteOfDay;
        if (minute < 0 || (clock.IsLong && !isZoned))
        {
            return i;
        }

        end = isZoned ? end + 1 : end;
        found.Add(new DateReference(_tokens, i, end, DateForm.ClockTime) { Part = minute });
        return end;
    }

    /// <summary>“noon”, “midnight”.</summary>
    public int ReadName(int i, int hour)
    {
        if (at.IsCapitalised(i) && at.IsWord(i - 1) && (at.IsCapitalised(i - 1) || at.IsCapitalised(i + 1)))
        {
            return i + 1; // "Midnight Express"
        }

        found.Add(new DateReference(_tokens, i, i + 1, DateForm.ClockTime) { Part = hour * MinutesOfHour });
        return i + 1;
    }

    /// <summary>Figures as hours, minutes and seconds, with what is glued to them: “8”, “8pm”, “8:30”, “8.30am”, “1500”, “3:07:35”.</summary>
    private bool TryFigures(int i, out Clock clock)
    {
        clock = new Clock { Meridiem = -1 };
        var text = _tokens.TextOf(i);
        if (text.Length > 2 && text[^1] is 'm' or 'M' && text[^2] is 'a' or 'A' or 'p' or 'P')
        {
            clock.Meridiem = text[^2] is 'p' or 'P' ? 12 : 0;
            text = text[..^2];
        }

        else if (text.Length > 1 && text[^1] is 'a' or 'A' or 'p' or 'P')
        {
            clock.Meridiem = text[^1] is 'p' or 'P' ? 12 : 0;
            clock.IsMeridiemOpen = true;
            text = text[..^1];
        }

        var colon = text.IndexOfAny(':', '.');
        if (colon < 0)
        {
            clock.Hour = DateTokens.ReadDigits(text);
            if (text.Length == 4)
            {
                clock.IsLong = true;
                (clock.Hour, clock.Minute) = Math.DivRem(clock.Hour, 100);
            }

            return clock.Hour >= 0 && text.Length is 1 or 2 or 4;
        }

        var isColon = text[colon] == ':';
        clock.Hour = DateTokens.ReadDigits(text[..colon]);
        var rest = text[(colon + 1)..];
        var second = isColon ? rest.IndexOf(':') : -1;
        clock.HasSeconds = second >= 0;
        clock.HasMinutes = isColon;
        clock.Minute = DateTokens.ReadDigits(second < 0 ? rest : rest[..second]);
        clock.Second = second < 0 ? 0 : DateTokens.ReadDigits(rest[(second + 1)..]);
        return clock.Hour >= 0 && clock.Minute is >= 0 and < MinutesOfHour && clock.Second is >= 0 and < MinutesOfHour && (second < 0 ? rest : rest[..second]).Length == 2 && colon <= 2;
    }

    private bool TryMeridiemOf(int i, out int meridiem)
    {
        meridiem = -1;
        if (!TryFigures(i, out var clock) || clock.IsLong)
        {
            return false;
        }

        meridiem = clock.Meridiem >= 0 ? clock.Meridiem : at.KindAt(i + 1, out var word) == DateWordKind.Meridiem ? word : -1;
        return meridiem >= 0;
    }

    private int RangeEnd(int i) => (at.MarkAt(i + 1) is '-' or '–' || at.IsEither(i + 1, "to", "and") || at.Is(i + 1, "or")) && at.IsNumber(i + 2) ? i + 2 : 0;

    /// <summary>“at 10:30”, “10:30”, but not “won 3:2” or “John 3:16”.</summary>
    private bool IsClockPlace(int i) =>
        at.IsEither(i - 1, "at", "by") || at.IsEither(i - 1, "from", "until") || at.IsEither(i - 1, "before", "after") || at.IsEither(i - 1, "around", "about") || at.IsEither(i - 1, "till", "since")
        || (at.IsEither(i - 1, "to", "and") && found.Count > 0 && found[^1].Form == DateForm.ClockTime && found[^1].EndToken == i - 1)
        || at.Tokens.TextOf(i).IndexOf(':') == 2;

    private int AddLength(int i, Clock clock)
    {
        found.Add(new DateReference(_tokens, i, i + 1, DateForm.Duration) { Unit = TimeUnit.Second, Count = (((clock.Hour * MinutesOfHour) + clock.Minute) * MinutesOfHour) + clock.Second });
        return i + 1;
    }

    private struct Clock
    {
        public int Hour;
        public int Minute;
        public int Second;
        public int Meridiem;
        public bool HasMinutes;
        public bool HasSeconds;
        public bool IsLong;

        /// <summary>Whether “p” is glued to the figures and “.m.” must follow.</summary>
        public bool IsMeridiemOpen;

        /// <summary>The minute of the day; −1 where no clock shows it.</summary>
        public readonly int MinuteOfDay
        {
            get
            {
                var hour = Meridiem < 0 ? Hour : Hour is >= 1 and <= 12 ? (Hour % 12) + Meridiem : -1;
                return hour is < 0 or > 23 || Minute >= MinutesOfHour ? -1 : (hour * MinutesOfHour) + Minute;
            }
        }
    }
}
