using System.Globalization;

namespace Newslint.Knowledge;

/// <summary>The days from <paramref name="From"/> to <paramref name="To"/>, both included.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, not before <paramref name="From"/>.</param>
public readonly record struct DateInterval(DateOnly From, DateOnly To)
{
    /// <summary>Whether the interval is a single day.</summary>
    public bool IsDay => From == To;

    /// <summary>The interval of one day.</summary>
    public static DateInterval Day(DateOnly day) => new(day, day);

    /// <summary>
    /// Reads an ISO 8601 date as precise as it is written (<c>2025</c>, <c>2025-03</c>, <c>2025-03-05</c>), or a date-time, of
    /// which the calendar day as written counts (<c>2025-03-05T23:30:00+02:00</c> is March 5).
    /// </summary>
    public static bool TryParse(ReadOnlySpan<char> text, out DateInterval interval)
    {
        interval = default;
        text = text.Trim();
        if (text.Length > 10 && text[10] is 'T' or 't' or ' ')
        {
            text = text[..10];
        }

        if (!TryReadNumber(text, 0, 4, out var year) || year == 0)
        {
            return false;
        }

        if (text.Length == 4)
        {
            interval = new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
            return true;
        }

        if (text[4] != '-' || !TryReadNumber(text, 5, 2, out var month) || month is < 1 or > 12)
        {
            return false;
        }

        var daysInMonth = DateTime.DaysInMonth(year, month);
        if (text.Length == 7)
        {
            interval = new(new DateOnly(year, month, 1), new DateOnly(year, month, daysInMonth));
            return true;
        }

        if (text.Length != 10 || text[7] != '-' || !TryReadNumber(text, 8, 2, out var day) || day < 1 || day > daysInMonth)
        {
            return false;
        }

        interval = Day(new DateOnly(year, month, day));
        return true;
    }

    /// <summary>ISO 8601: the day, or both ends with a slash between them.</summary>
    public override string ToString() => IsDay ? Iso(From) : $"{Iso(From)}/{Iso(To)}";

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static bool TryReadNumber(ReadOnlySpan<char> text, int start, int length, out int number)
    {
        number = 0;
        if (text.Length < start + length)
        {
            return false;
        }

        foreach (var c in text.Slice(start, length))
        {
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }

            number = (number * 10) + (c - '0');
        }

        return true;
    }
}
