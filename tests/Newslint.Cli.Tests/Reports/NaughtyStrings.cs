using System.Globalization;
using System.Text.RegularExpressions;

namespace Newslint.Cli.Tests.Reports;

/// <summary>Words that a story, a path or a rule may hold and that no report may obey.</summary>
internal static partial class NaughtyStrings
{
    /// <summary>Those of <c>naughty-strings.txt</c>, every control character by itself, and some that are too long to write down.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Written(), .. Controls(), .. Long()];

    /// <summary>A string as a person can read it.</summary>
    public static string Show(string text) =>
        string.Concat(text[..Math.Min(text.Length, 80)].Select(c => c is >= ' ' and <= '~' ? c.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}")));

    private static IEnumerable<string> Written() =>
        from line in File.ReadLines(Repository.PathOf("tests", "Newslint.Cli.Tests", "Reports", "naughty-strings.txt"))
        where line.Length > 0 && !line.StartsWith(";; ", StringComparison.Ordinal)
        select Escape().Replace(line, match => match.Length == 2 ? "\\" : ((char)Convert.ToInt32(match.Value[2..], 16)).ToString());

    private static IEnumerable<string> Controls() =>
        from code in Enumerable.Range(0, 0xA0)
        where char.IsControl((char)code)
        select $"x{(char)code}y";

    private static IEnumerable<string> Long() =>
        from piece in new[] { "a", "😀", "[x](1) ", "::", "##[", "<b>", "%0A", "\\", "\n", "]]>", "../", " " }
        select string.Concat(Enumerable.Repeat(piece, 4_000));

    [GeneratedRegex(@"\\\\|\\u[0-9a-f]{4}")]
    private static partial Regex Escape();
}
