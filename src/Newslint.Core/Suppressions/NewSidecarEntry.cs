using System.Globalization;
using System.Text;

namespace Newslint.Suppressions;

/// <summary>An entry to write into a file of suppressions.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Words">The flagged words.</param>
/// <param name="File">The file, as a path from the folder of the file of suppressions.</param>
/// <param name="Reason">Why; null for nothing to say.</param>
internal sealed record NewSidecarEntry(string Rule, string Words, string File, string? Reason)
{
    /// <summary>The entry as YAML, each line with <paramref name="indent"/> before it and <paramref name="lineBreak"/> behind it.</summary>
    public string ToYaml(string indent, string lineBreak)
    {
        var yaml = new StringBuilder();
        yaml.Append(indent).Append("- rule: ").Append(Rule).Append(lineBreak);
        Add("text", OneLine(Words));
        Add("file", PatternOf(File));
        if (Reason is not null)
        {
            Add("reason", OneLine(Reason));
        }

        return yaml.ToString();

        void Add(string key, string value) => yaml.Append(indent).Append("  ").Append(key).Append(": ").Append(Quoted(value)).Append(lineBreak);
    }

    /// <summary>A path whose signs would make a pattern of it is written as one that means them as they stand.</summary>
    private static string PatternOf(string path)
    {
        if (!SidecarEntry.IsPattern(path))
        {
            return path;
        }

        var pattern = new StringBuilder("/");
        foreach (var c in path)
        {
            pattern.Append(c is '*' or '?' or '[' or ']' or '{' or '}' or ',' or '\\' ? "\\" : string.Empty).Append(c);
        }

        return pattern.ToString();
    }

    private static string OneLine(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Quoted(string value)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in value)
        {
            _ = c switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                _ when IsWrittenAsNumber(c) => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>Signs that nobody sees in a file, or that YAML does not take as they are.</summary>
    private static bool IsWrittenAsNumber(char c) => char.GetUnicodeCategory(c) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse
        || c is '\uFEFF' or '\uFFFE' or '\uFFFF';
}
