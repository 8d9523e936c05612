using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Newslint.Benchmarks;

/// <summary>
/// Finds phrases in the simplest way that can be right, line by line and phrase by phrase, to hold against what Newslint finds: the file,
/// the line, the column and the rule of every hit. It shares no code with the library.
/// </summary>
internal static class HitOracle
{
    /// <summary>What stands in the files of a folder: <c>path:line:column:rule</c>, sorted.</summary>
    public static List<string> HitsIn(string folder, List<(string Id, string Phrase)> rules)
    {
        var hits = new List<string>();
        var gate = new Lock();
        Parallel.ForEach(Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories), file =>
        {
            var found = HitsInFile(file, rules);
            lock (gate)
            {
                hits.AddRange(found);
            }
        });
        hits.Sort(StringComparer.Ordinal);
        return hits;
    }

    /// <summary>The same of a file of JSON lines that Newslint wrote.</summary>
    public static List<string> HitsReported(string jsonLines)
    {
        var hits = new List<string>();
        foreach (var line in File.ReadLines(jsonLines))
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            hits.Add(Hit(Path.GetFullPath(root.GetProperty("path").GetString()!), root.GetProperty("startLine").GetInt32(), root.GetProperty("startColumn").GetInt32(), root.GetProperty("ruleId").GetString()!));
        }

        hits.Sort(StringComparer.Ordinal);
        return hits;
    }

    private static List<string> HitsInFile(string file, List<(string Id, string Phrase)> rules)
    {
        var hits = new List<string>();
        var number = 0;
        foreach (var raw in File.ReadAllText(file).Split('\n'))
        {
            number++;
            var line = Normal(raw);
            foreach (var (id, phrase) in rules)
            {
                for (var at = line.IndexOf(phrase, StringComparison.Ordinal); at >= 0; at = line.IndexOf(phrase, at + 1, StringComparison.Ordinal))
                {
                    if (!IsLetter(line, at - 1) && !IsLetter(line, at + phrase.Length))
                    {
                        hits.Add(Hit(Path.GetFullPath(file), number, at + 1, id));
                    }
                }
            }
        }

        return hits;
    }

    /// <summary>One character for one, so that columns stay.</summary>
    private static string Normal(string line)
    {
        var normal = new StringBuilder(line.Length);
        foreach (var c in line.ToLowerInvariant())
        {
            normal.Append(c switch
            {
                '‘' or '’' => '\'',
                '“' or '”' => '"',
                '–' or '—' => '-',
                '\u00A0' => ' ',
                _ => c,
            });
        }

        return normal.ToString();
    }

    private static bool IsLetter(string line, int at) =>
        at >= 0 && at < line.Length && CharUnicodeInfo.GetUnicodeCategory(line[at]) is <= UnicodeCategory.NonSpacingMark or UnicodeCategory.DecimalDigitNumber;

    private static string Hit(string path, int line, int column, string rule) => string.Create(CultureInfo.InvariantCulture, $"{path}:{line}:{column}:{rule}");
}
