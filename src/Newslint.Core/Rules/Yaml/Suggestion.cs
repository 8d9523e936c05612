namespace Newslint.Rules.Yaml;

/// <summary>“Did you mean …?”</summary>
internal static class Suggestion
{
    /// <summary>The end of a message about an unknown word: the nearest known one, or all of them.</summary>
    public static string For(string word, IEnumerable<string> known)
    {
        string[] all = [.. known];
        var nearest = all.MinBy(candidate => Distance(word, candidate));
        if (nearest is not null && Distance(word, nearest) <= Math.Max(1, Math.Min(2, word.Length / 3)))
        {
            return $"Did you mean '{nearest}'?";
        }

        return All(all);
    }

    /// <summary>The end of a message where nothing is near: all known words.</summary>
    public static string All(IReadOnlyCollection<string> known) => known.Count == 0 ? "There is none." : $"Expected one of: {string.Join(", ", known)}.";

    /// <summary>The edit distance without regard to case, neighbouring letters swapped as one edit (optimal string alignment).</summary>
    public static int Distance(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 2)
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
}
