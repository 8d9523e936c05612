namespace Newslint.Benchmarks.Logs;

/// <summary>Rules of a newsroom whose messages are hard to put into a log: without a period, of a placeholder only, with a link, in other scripts.</summary>
internal static class OddRules
{
    private static readonly string[] Messages =
    [
        "Write something else",
        "{text}",
        "'{text}'",
        "See [x](1) and [{text}](2)",
        "See [{text}]({text}",
        "Is “{text}” right?",
        "Schreib’ nicht «{text}» – 😀 中文 שלום",
        "# <b>{text}</b> | `{text}`",
        "::error::{text} at 100%",
        "Not (“{text}”)",
        "They said “{text}.”",
        "{text}…",
        "   {text}   ",
        "{text} {text} {text}: {kind}",
        "[x](javascript:alert(1)) and https://example.org/?a=b#c",
    ];

    /// <summary>The words that the rules look for, one for each.</summary>
    public static string[] Words { get; } = [.. Messages.Select((_, i) => $"quibble{(char)('a' + i)}")];

    /// <summary>What the lines begin with that are flagged as a whole.</summary>
    public const string LineMark = "Oddly:";

    /// <summary>Writes all rules into a folder.</summary>
    public static void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        for (var i = 0; i < Messages.Length; i++)
        {
            Write(folder, i, Messages[i], i % 3 == 0 ? $"replace: {{ {Words[i]}: use }}" : $"find: [{Words[i]}]", Words[i]);
        }

        Write(folder, Messages.Length, "{text}", $"on: line\nmatch: {{ phrase: {{ any: ['{LineMark.TrimEnd(':')}'], at: start }} }}", LineMark + " this");
        Write(folder, Messages.Length + 1, "Two spellings", $"consistent:\n  - [quarrelsomeone, quarrelsometwo]", "quarrelsometwo", "quarrelsomeone, quarrelsomeone and ");
    }

    private static void Write(string folder, int number, string message, string looksFor, string flagged, string before = "They wrote ") =>
        File.WriteAllText(
            Path.Combine(folder, $"régle {number} «#?%».yml"),
            $"""
            id: ODD{number + 1:D4}
            name: odd-{number + 1}
            category: house
            severity: {(number % 3) switch { 0 => "error", 1 => "warning", _ => "suggestion" }}
            message: '{message.Replace("'", "''", StringComparison.Ordinal)}'
            why: 'A log must hold {string.Concat(Enumerable.Repeat("``` [x](1) <b>😀</b> ", number * 8))}'
            {looksFor}
            quotations: include
            examples:
              - bad: "{(flagged.StartsWith(LineMark, StringComparison.Ordinal) ? "" : before)}[|{flagged}|]"
              - good: "They wrote nothing."

            """);
}
