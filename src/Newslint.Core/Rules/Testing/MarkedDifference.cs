namespace Newslint.Rules.Testing;

/// <summary>Two texts line by line: what both have, what only the first has, what only the second has.</summary>
internal static class MarkedDifference
{
    /// <summary>The lines, each after <c>"  "</c>, <c>"- "</c> or <c>"+ "</c>; of lines that both have only the neighbours of others.</summary>
    public static IEnumerable<string> Of(string expected, string found)
    {
        var before = expected.Split('\n');
        var after = found.Split('\n');
        return before.Length == after.Length ? LineByLine(before, after) : Middle(before, after);
    }

    private static IEnumerable<string> LineByLine(string[] before, string[] after)
    {
        for (var i = 0; i < before.Length; i++)
        {
            if (before[i] != after[i])
            {
                yield return "- " + before[i];
                yield return "+ " + after[i];
            }
            else if (before[i].Length > 0 && (Differs(i - 1) || Differs(i + 1) || Differs(i - 2) || Differs(i + 2)))
            {
                yield return "  " + before[i];
            }
        }

        bool Differs(int line) => line >= 0 && line < before.Length && before[line] != after[line];
    }

    /// <summary>Lines were taken out or put in: what is alike at both ends is left out.</summary>
    private static IEnumerable<string> Middle(string[] before, string[] after)
    {
        var shorter = Math.Min(before.Length, after.Length);
        var start = 0;
        while (start < shorter && before[start] == after[start])
        {
            start++;
        }

        var end = 0;
        while (end < shorter - start && before[^(end + 1)] == after[^(end + 1)])
        {
            end++;
        }

        return before[start..^end].Select(line => "- " + line).Concat(after[start..^end].Select(line => "+ " + line));
    }
}
