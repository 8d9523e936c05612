namespace Newslint.Rules.Yaml;

/// <summary>Tells why a text is no YAML in the words of somebody who writes rules, not of a scanner.</summary>
internal static class YamlFault
{
    /// <summary>The mistake that the library found.</summary>
    /// <param name="text">The file.</param>
    /// <param name="line">Where the library stopped, 1-based.</param>
    /// <param name="column">Where in the line, 1-based.</param>
    /// <param name="said">What the library says.</param>
    public static YamlProblemException Of(string text, int line, int column, string said)
    {
        if (Says(said, "tab as indentation") || Says(said, "tab character that violate"))
        {
            return TabIn(text, line) ?? new YamlProblemException(line, column, TabsAreBlanks);
        }

        var at = LineOf(text, line);
        var before = at[..Math.Clamp(column - 1, 0, at.Length)];
        var message = said switch
        {
            _ when Says(said, "quoted scalar") && Says(said, "escape") => "In double quotation marks a backslash begins an escape, and there is none like this. Single quotation marks leave it alone: '\\d'.",
            _ when Says(said, "quoted scalar") => "The quotation mark that opens here is never closed.",
            _ when Says(said, "plain scalar") && Says(said, "invalid mapping") => ColonAfter(before),
            _ when Says(said, "cannot start any token") => at.Length > before.Length ? TabOr(at[before.Length]) : null,
            _ when Says(said, "',' or '}'") => "A comma or a closing brace is missing before this.",
            _ when Says(said, "',' or ']'") => "A comma or a closing bracket is missing before this.",
            _ when Says(said, "did not find expected key") || Says(said, "did not find expected '-'") => Unexpected(at, before),
            _ when Says(said, "current state of the object") || Says(said, "did not find expected node") => "A bracket or a brace is opened before this and never closed.",
            _ => null,
        };
        return new YamlProblemException(line, column, message ?? $"This is not YAML: {said}");
    }

    private const string TabsAreBlanks = "A line is set in with blanks, two for each step, not with a tab.";

    private static bool Says(string message, string words) => message.Contains(words, StringComparison.OrdinalIgnoreCase);

    private static string LineOf(string text, int line) => text.Split('\n').ElementAtOrDefault(line - 1)?.TrimEnd('\r') ?? string.Empty;

    /// <summary>The first line from one on that begins with a tab; the library stops at the key before it.</summary>
    private static YamlProblemException? TabIn(string text, int line)
    {
        var lines = text.Split('\n');
        for (var i = Math.Max(0, line - 1); i < lines.Length; i++)
        {
            var blanks = lines[i].Length - lines[i].TrimStart().Length;
            if (lines[i].AsSpan(0, blanks).IndexOf('\t') is var tab and >= 0)
            {
                return new YamlProblemException(i + 1, tab + 1, TabsAreBlanks);
            }
        }

        return null;
    }

    private static string TabOr(char first) =>
        first == '\t' ? TabsAreBlanks : $"No text begins with '{Shown.Of(first.ToString())}'. Put it into quotation marks.";

    private static string ColonAfter(string before) => before.Contains(": ", StringComparison.Ordinal)
        ? "A text with a colon and a blank in it is put into quotation marks."
        : "This line is set in further than the keys above it, though no key above waits for it.";

    /// <summary>What stands where a key should begin.</summary>
    private static string Unexpected(string line, string before)
    {
        if (line.Length > before.Length && line[before.Length] is ']' or '}')
        {
            return $"This '{line[before.Length]}' closes nothing.";
        }

        var value = before[(before.IndexOf(": ", StringComparison.Ordinal) is var colon and >= 0 ? colon + 2 : 0)..].TrimStart(' ', '-');
        return value switch
        {
            ['"', ..] => "The quotation marks close before this. Write \\\" for a quotation mark inside of them.",
            ['\'', ..] => "The quotation marks close before this. Write '' for an apostrophe inside of them, or use double ones.",
            ['[' or '{', ..] => "A text that begins with a bracket or a brace is put into quotation marks.",
            ['*' or '&', ..] => "A text that begins with * or & is put into quotation marks.",
            _ when line.AsSpan().TrimStart().StartsWith("-") => "This item is set in otherwise than the list that it belongs to.",
            _ when !line.Contains(':', StringComparison.Ordinal) => "A key with a colon and a blank is expected here, such as 'name: '.",
            _ => "This line is set in otherwise than the keys above it.",
        };
    }
}
