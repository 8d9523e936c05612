using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Newslint.Cli.Tests.Rendering;

/// <summary>Applies a unified diff of one file as strictly as can be: every line of context must stand where the diff says.</summary>
internal static partial class Patch
{
    public static string Apply(string text, string diff)
    {
        var old = Lines(text);
        var patched = new StringBuilder();
        var at = 0;
        var lines = Lines(diff);
        Assert.StartsWith("--- a/", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("+++ b/", lines[1], StringComparison.Ordinal);
        for (var i = 2; i < lines.Count;)
        {
            var range = Header().Match(lines[i++]);
            Assert.True(range.Success, $"'{lines[i - 1]}' is no header.");
            var (start, count, length) = (Number(range, 1), Number(range, 2), Number(range, 4));
            for (var first = count == 0 ? start : start - 1; at < first; at++)
            {
                patched.Append(old[at]);
            }

            var seen = patched.Length == 0 ? 0 : Lines(patched.ToString()).Count;
            Assert.Equal(Number(range, 3), length == 0 ? seen : seen + 1);
            for (; count > 0 || length > 0; i++)
            {
                var line = i + 1 < lines.Count && lines[i + 1].StartsWith('\\') ? lines[i][1..^1] : lines[i][1..];
                if (lines[i][0] is ' ' or '-')
                {
                    Assert.Equal(old[at++], line);
                    count--;
                }

                if (lines[i][0] is ' ' or '+')
                {
                    patched.Append(line);
                    length--;
                }

                i += line.EndsWith('\n') ? 0 : 1;
            }

            Assert.Equal((0, 0), (count, length));
        }

        for (; at < old.Count; at++)
        {
            patched.Append(old[at]);
        }

        return patched.ToString();
    }

    private static List<string> Lines(string text) => [.. LineWithBreak().Matches(text).Select(line => line.Value)];

    private static int Number(Match range, int group) => int.Parse(range.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^@@ -([0-9]+),([0-9]+) \+([0-9]+),([0-9]+) @@\n$")]
    private static partial Regex Header();

    [GeneratedRegex(@"[^\n]*\n|[^\n]+")]
    private static partial Regex LineWithBreak();
}
