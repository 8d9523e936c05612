using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Newslint.Rules.Tests.Variations;

/// <summary>
/// A file of cases. <c>=== name</c> begins a case, lines of the form <c>key: value</c> follow, a blank line ends them, and the
/// rest is the article. A first line <c>marks: ID</c> says what <c>[|…|]</c> stands for.
/// </summary>
/// <remarks>
/// Keys: <c>published</c> the day that the user gives; <c>file</c> the file name; <c>layout</c> any of <c>crlf</c> and <c>nbsp</c>
/// (a tilde becomes a no-break space); <c>message</c> words of every message; <c>related</c> the words that every finding relates to;
/// <c>date</c> the inferred days or <c>none</c>; <c>quotations</c> the status of each quotation; <c>known-miss</c> why the case fails today.
/// </remarks>
internal static class VariationFile
{
    private static readonly ConcurrentDictionary<string, ImmutableArray<VariationCase>> Cache = new(StringComparer.Ordinal);

    public static ImmutableArray<VariationCase> Read(string name) => Cache.GetOrAdd(name, Parse);

    private static ImmutableArray<VariationCase> Parse(string name)
    {
        var parts = File.ReadAllText(Repository.PathOf("tests", "Newslint.Rules.Tests", "Variations", "Cases", name + ".txt")).ReplaceLineEndings("\n").Split("\n=== ");
        var usual = parts[0].StartsWith("marks: ", StringComparison.Ordinal) ? parts[0]["marks: ".Length..].Trim() : "NL0000";
        var cases = parts.Skip(1).Select(part => ParseCase(part, usual)).ToImmutableArray();
        Assert.Equal(cases.Length, cases.Select(one => one.Name).Distinct(StringComparer.Ordinal).Count());
        return cases;
    }

    private static VariationCase ParseCase(string part, string usualName)
    {
        var (head, body) = part.Split("\n\n", 2) is [var first, var rest] ? (first, rest) : throw new FormatException(part);
        var lines = head.Split('\n');
        var headers = lines.Skip(1).Select(line => line.Split(": ", 2)).ToLookup(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        var text = body.TrimEnd('\n') + "\n";
        foreach (var layout in headers["layout"].SelectMany(value => value.Split(' ')))
        {
            text = layout switch
            {
                "crlf" => text.Replace("\n", "\r\n", StringComparison.Ordinal),
                "nbsp" => text.Replace('~', '\u00a0'),
                "no-final-newline" => text.TrimEnd('\n'),
                _ => throw new FormatException(layout),
            };
        }

        return new VariationCase(lines[0], headers, VariationText.Parse(text, usualName));
    }
}
