using Newslint.Articles;
using Newslint.Knowledge;

namespace Newslint.Prose.Dates;

/// <summary>Reads the date in a path or address: <c>2025/03/05/story.txt</c>, <c>2025-03-05-story.md</c>, <c>2025/mar/05/story</c>, <c>story-20250305.txt</c>.</summary>
internal static class PathDate
{
    private const int Length = 10; // 2025-03-05

    /// <summary>The claim that the path makes, if it makes one.</summary>
    public static DateClaim? Find(string path) => Separated(path) ?? WithMonthName(path) ?? Compact(path);

    /// <summary><c>2025/mar/05</c>.</summary>
    private static DateClaim? WithMonthName(string path)
    {
        const int length = 11;
        for (var i = 0; i + length <= path.Length; i++)
        {
            if (path[i] is '1' or '2' && path[i + 4] == '/' && path[i + 8] == '/' && (i == 0 || path[i - 1] is '/') && (i + length == path.Length || path[i + length] is '/')
                && MonthNamed(path.AsSpan(i + 5, 3)) is > 0 and var month && CalendarMath.Day(DateTokens.ReadDigits(path.AsSpan(i, 4)), month, DateTokens.ReadDigits(path.AsSpan(i + 9, 2))) is { Year: >= 1900 } day)
            {
                return new DateClaim(DateInterval.Day(day), DateSource.Path);
            }
        }

        return null;
    }

    /// <summary><c>story-20250305.txt</c>.</summary>
    private static DateClaim? Compact(string path)
    {
        const int length = 8;
        for (var i = 0; i + length <= path.Length; i++)
        {
            var isAlone = (i == 0 || !char.IsAsciiLetterOrDigit(path[i - 1])) && (i + length == path.Length || !char.IsAsciiLetterOrDigit(path[i + length]));
            if (isAlone && DateTokens.ReadDigits(path.AsSpan(i, length)) is >= 19000101 and var digits && CalendarMath.Day(digits / 10000, digits / 100 % 100, digits % 100) is { Year: < 2100 } day)
            {
                return new DateClaim(DateInterval.Day(day), DateSource.Path);
            }
        }

        return null;
    }

    private static int MonthNamed(ReadOnlySpan<char> letters) => DateWords.Shipped.Find(letters, WordHash.Of(letters), out var month) == DateWordKind.Month ? month : 0;

    private static DateClaim? Separated(string path)
    {
        Span<char> iso = stackalloc char[Length];
        for (var i = 0; i + Length <= path.Length; i++)
        {
            var isAlone = (i == 0 || !char.IsAsciiLetterOrDigit(path[i - 1])) && (i + Length == path.Length || !char.IsAsciiDigit(path[i + Length]));
            if (!isAlone || path[i] is not ('1' or '2') || path[i + 4] is not ('/' or '-' or '_') || path[i + 7] != path[i + 4])
            {
                continue;
            }

            path.AsSpan(i, Length).CopyTo(iso);
            iso[4] = iso[7] = '-';
            if (DateInterval.TryParse(iso, out var day) && day.From.Year >= 1900)
            {
                return new DateClaim(day, DateSource.Path);
            }
        }

        return null;
    }
}
