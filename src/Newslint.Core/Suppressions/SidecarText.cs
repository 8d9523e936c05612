namespace Newslint.Suppressions;

/// <summary>Adds entries to the text of a file of suppressions, which otherwise stays as it is.</summary>
internal static class SidecarText
{
    /// <summary>What stands at the top of a new file.</summary>
    public const string Header = "# Findings of newslint that are left alone: docs/suppressing.md tells more.\n";

    /// <summary>What is to be written behind the text.</summary>
    /// <param name="text">The text; empty for a new file.</param>
    /// <param name="entries">The entries.</param>
    /// <returns>The addition, or null where entries cannot stand behind the text: it has mistakes, or its list is closed by a bracket.</returns>
    public static string? Addition(string text, IReadOnlyList<NewSidecarEntry> entries)
    {
        var before = SidecarReader.Read(SidecarFile.Name, text);
        if (!before.Problems.IsEmpty)
        {
            return null;
        }

        var lineBreak = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var gap = text.Length == 0 ? Header : text[^1] is '\n' or '\r' ? string.Empty : lineBreak;
        var addition = gap + string.Concat(entries.Select(entry => entry.ToYaml(IndentOf(text, before), lineBreak)));
        var after = SidecarReader.Read(SidecarFile.Name, text + addition);
        return after.Problems.IsEmpty && after.Entries.Length == before.Entries.Length + entries.Count ? addition : null;
    }

    /// <summary>What stands before the hyphen of the last entry.</summary>
    private static string IndentOf(string text, SidecarFile file)
    {
        if (file.Entries.IsEmpty)
        {
            return string.Empty;
        }

        var lines = text.Split('\n');
        for (var line = file.Entries[^1].Line - 1; line >= 0; line--)
        {
            var words = lines[line].AsSpan().TrimStart(' ');
            if (words.StartsWith("-"))
            {
                return lines[line][..(lines[line].Length - words.Length)];
            }
        }

        return string.Empty;
    }
}
