namespace Newslint.Prose.Numbers;

/// <summary>Reads the digits at the beginning of a token: “1,200”, “3.5”, the 3 of “3bn”.</summary>
internal static class FigureReader
{
    /// <summary>More digits are an identifier, and a scale after them would leave the range of a decimal.</summary>
    private const int MostDigits = 15;

    /// <summary>The value of the figures and how many characters they are; false for what is no quantity: “007”, “3.5.1”, “10:30”, “1,2”.</summary>
    public static bool TryRead(ReadOnlySpan<char> token, out decimal value, out int length)
    {
        length = 0;
        while (length < token.Length && (char.IsAsciiDigit(token[length]) || token[length] is ',' or '.' or ':'))
        {
            length++;
        }

        var figures = token[..length];
        var point = figures.IndexOf('.');
        var whole = point < 0 ? figures : figures[..point];
        var decimals = point < 0 ? [] : figures[(point + 1)..];
        value = 0;
        if (!IsGrouped(whole) || (whole.Length > 1 && whole[0] == '0') || decimals.ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        long digits = 0;
        var count = 0;
        foreach (var c in figures)
        {
            if (char.IsAsciiDigit(c))
            {
                digits = (digits * 10) + (c - '0');
                if (++count > MostDigits)
                {
                    return false;
                }
            }
        }

        value = new decimal((int)digits, (int)(digits >> 32), 0, isNegative: false, (byte)decimals.Length);
        return true;
    }

    /// <summary>Whether commas stand before groups of three digits, or of two as in “12,34,567”, and nowhere else.</summary>
    private static bool IsGrouped(ReadOnlySpan<char> whole)
    {
        if (whole.IsEmpty || whole.Contains(':'))
        {
            return false;
        }

        var comma = whole.LastIndexOf(',');
        if (comma < 0)
        {
            return true;
        }

        const int lastGroup = 3;
        var isEnglish = whole.Length - comma - 1 == lastGroup;
        var before = whole[..comma];
        for (var at = before.LastIndexOf(','); isEnglish && at >= 0; at = before.LastIndexOf(','))
        {
            isEnglish = before.Length - at - 1 is 2 or lastGroup;
            before = before[..at];
        }

        return isEnglish && before.Length is >= 1 and <= lastGroup;
    }
}
