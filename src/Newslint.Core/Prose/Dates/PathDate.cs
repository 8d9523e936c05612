using Newslint.Articles;
using Newslint.Knowledge;

namespace Newslint.Prose.Dates;

/// <summary>Reads the date in a path or address: <c>2025/03/05/story.txt</c>, <c>2025-03-05-story.md</c>.</summary>
internal static class PathDate
{
    private const int Length = 10; // 2025-03-05

    /// <summary>The claim that the path makes, if it makes one.</summary>
    public static DateClaim? Find(string path)
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
