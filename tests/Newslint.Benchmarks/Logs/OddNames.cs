using System.Text;
using Newslint.Cli.Tests.Reports;

namespace Newslint.Benchmarks.Logs;

/// <summary>Names of files as far as a file system takes them.</summary>
internal static class OddNames
{
    private const int MostBytes = 200;

    private static readonly string[] Written =
    [
        "a b", " leading", "trailing ", "a#1", "why?", "100%", "50%25", "%2e%2e", "it's", "\"quoted\"", "`whoami`", "$HOME", "new\nline", "re\rturn", "tab\tbed",
        "😀", "👩‍👩‍👧‍👦", "שלום", "مرحبا", "\u202egnp.exe", "中文，標點。", "e\u0301", "é", "-rf", "--format", "...", "a..b", "con", "a\\b", "C:", "file:", "a;b", "a&b=c", "[1](2)", "{0}", "~root",
        "*", "<b>", "a|b", "::error::x", "\u001b[31mred", "line\u2028break", "next\u0085line", "\ufeffmark", "\uffff", "@", "a+b", "a,b", "a'b", "a!(b)",
    ];

    private static readonly string[] All =
    [
        .. Written.Concat(NaughtyStrings.All).Where(IsName),
        new('n', MostBytes), string.Concat(Enumerable.Repeat("é", MostBytes / 2)), string.Concat(Enumerable.Repeat("😀", MostBytes / 4)),
    ];

    /// <summary>Some name without an extension.</summary>
    public static string Next(Random random) => All[random.Next(All.Length)];

    /// <summary>Whether a folder can hold it, and it is not hidden.</summary>
    private static bool IsName(string name) =>
        name.Length > 0 && name[0] != '.' && !name.AsSpan().ContainsAny('/', '\0') && Encoding.UTF8.GetByteCount(name) <= MostBytes && IsWhole(name);

    private static bool IsWhole(string name) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(name)) == name;
}
