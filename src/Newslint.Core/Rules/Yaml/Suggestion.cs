using System.Globalization;

namespace Newslint.Rules.Yaml;

/// <summary>“Did you mean …?”</summary>
internal static class Suggestion
{
    /// <summary>Shorter words are near only to what differs in one letter.</summary>
    private const int LongEnoughForTwo = 5;

    /// <summary>Nobody means a word of more letters, and nobody reads a list of more words: rule files come from anybody.</summary>
    private const int MostLetters = 60;
    private const int MostCompared = 500;
    private const int MostListed = 80;

    /// <summary>So many letters at the beginning of a known word tell which one is meant.</summary>
    private const int LongEnoughForPrefix = 4;

    private static readonly string[] Denials = ["UN", "NO", "IN"];

    /// <summary>The end of a message about an unknown word: the nearest known one, or all of them.</summary>
    public static string For(string word, IEnumerable<string> known)
    {
        string[] all = [.. known];
        return Nearest(word, all) is { } nearest ? $"Did you mean '{Shown.Of(nearest)}'?" : All(all);
    }

    /// <summary>The end of a message where nothing is near: all known words.</summary>
    public static string All(IReadOnlyCollection<string> known)
    {
        if (known.Count == 0)
        {
            return "There is none.";
        }

        var others = known.Count > MostListed ? string.Create(CultureInfo.InvariantCulture, $" and {known.Count - MostListed} others") : string.Empty;
        return $"Expected one of: {string.Join(", ", known.Take(MostListed).Select(Shown.Of))}{others}.";
    }

    /// <summary>
    /// The known word that the writer of <paramref name="word"/> meant; null where none is near. Case, and hyphens, underscores and blanks
    /// between words do not count.
    /// </summary>
    public static string? Nearest(string word, IEnumerable<string> known)
    {
        var written = Letters(word);
        string? nearest = null;
        string? longer = null;
        var least = int.MaxValue;
        foreach (var candidate in known.Take(MostCompared))
        {
            var meant = Letters(candidate);
            if (written.Length >= LongEnoughForPrefix && meant.StartsWith(written, StringComparison.Ordinal))
            {
                longer ??= candidate;
            }

            if (Rank(written, meant) is { } rank && rank < least)
            {
                (least, nearest) = (rank, candidate);
            }
        }

        return nearest ?? longer;
    }

    /// <summary>The edit distance without regard to case, neighbouring letters swapped as one edit (optimal string alignment).</summary>
    public static int Distance(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 2 || a.Length > MostLetters)
        {
            return int.MaxValue;
        }

        var (from, to) = (a.ToUpperInvariant(), b.ToUpperInvariant());
        var before = new int[b.Length + 1];
        var row = new int[b.Length + 1];
        var next = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            next[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                next[j] = Math.Min(Math.Min(row[j] + 1, next[j - 1] + 1), row[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                {
                    next[j] = Math.Min(next[j], before[j - 2] + 1);
                }
            }

            (before, row, next) = (row, next, before);
        }

        return row[b.Length];
    }

    private static string Letters(string word) => string.Concat(word.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    /// <summary>How far a word is from a known one, less for one that begins as it does; null for too far.</summary>
    private static int? Rank(string written, string meant)
    {
        var distance = Distance(written, meant);
        var longest = Math.Max(written.Length, meant.Length);
        if (distance > (meant.Length >= LongEnoughForTwo ? 2 : 1) || (distance == longest && longest > 0))
        {
            return null;
        }

        // What denies a word is not meant to be that word: nobody who writes 'unsafe' wants 'safe'.
        if (written.EndsWith(meant, StringComparison.Ordinal) && Denials.Contains(written[..^meant.Length], StringComparer.Ordinal))
        {
            return null;
        }

        var sameStart = SameStart(written, meant);
        if (distance == 2 && !IsLikely(sameStart, SameEnd(written, meant), longest))
        {
            return null;
        }

        return (distance * 100) - Math.Min(sameStart, 99);
    }

    /// <summary>Two edits leave little of a short word, so its ends must tell: 'badge' is nothing like 'image'.</summary>
    private static bool IsLikely(int sameStart, int sameEnd, int longest) => longest switch
    {
        <= 8 => sameStart > 0 || sameEnd > 1,
        _ => true,
    };

    private static int SameEnd(string a, string b)
    {
        var same = 0;
        while (same < a.Length && same < b.Length && a[^(same + 1)] == b[^(same + 1)])
        {
            same++;
        }

        return same;
    }

    private static int SameStart(string a, string b)
    {
        var same = 0;
        while (same < a.Length && same < b.Length && a[same] == b[same])
        {
            same++;
        }

        return same;
    }
}
