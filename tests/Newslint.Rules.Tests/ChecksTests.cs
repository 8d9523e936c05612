using Microsoft.CodeAnalysis.Text;
using Newslint.Knowledge;

namespace Newslint.Rules.Tests;

/// <summary>The table of checks that the rules were made from, for the rules that ship.</summary>
public sealed class ChecksTests
{
    private const string Table = "checks.tsv";
    private const string DateMark = "[published ";

    private static readonly Dictionary<string, Check> Checks = SharedFile.SkipReason(Table) is null ? Read() : [];

    public static TheoryData<string> Names => [.. Checks.Keys];

    [SharedTheory(Table)]
    [MemberData(nameof(Names))]
    public void What_is_bad_is_reported_where_the_table_flags_it(string name)
    {
        var check = Checks[name];
        var (text, published) = Dated(check.Bad);
        var flagged = SpansOf(check.Flagged, text);
        Assert.NotEmpty(flagged);

        var found = Linter.Lint(text, published, check.Rule);

        Assert.Contains(found, diagnostic => diagnostic.Severity >= check.Severity && flagged.Exists(diagnostic.Span.OverlapsWith));
    }

    [SharedTheory(Table)]
    [MemberData(nameof(Names))]
    public void What_is_good_is_left_alone(string name)
    {
        var check = Checks[name];
        var (text, published) = Dated(check.Good);

        Assert.Empty(Linter.Lint(text, published, check.Rule));
    }

    private static Dictionary<string, Check> Read()
    {
        var shipped = Linter.Host.Rules.Rules.Select(rule => rule.Descriptor.Id).ToHashSet(StringComparer.Ordinal);
        return File.ReadLines(SharedFile.PathOf(Table)).Skip(1).Select(row => row.Split('\t'))
            .Where(cells => shipped.Contains($"NL{cells[0]}"))
            .ToDictionary(cells => $"NL{cells[0]} {cells[1]}", CheckOf, StringComparer.Ordinal);
    }

    private static Check CheckOf(string[] cells)
    {
        Assert.True(SeverityNames.TryParse(cells[3], out var severity));
        return new Check($"NL{cells[0]}", severity, Broken(cells[4]), Broken(cells[5]), Broken(cells[6]));
    }

    private static List<TextSpan> SpansOf(string words, string text) =>
        [.. Enumerable.Range(0, text.Length).Where(i => text.AsSpan(i).StartsWith(words, StringComparison.Ordinal)).Select(i => new TextSpan(i, words.Length))];

    private static string Broken(string cell) => cell.Replace(@"\n", "\n", StringComparison.Ordinal);

    /// <summary>The text of a cell, and the day that it begins with.</summary>
    private static (string Text, DateInterval? Published) Dated(string cell)
    {
        if (!cell.StartsWith(DateMark, StringComparison.Ordinal))
        {
            return (cell, null);
        }

        var end = cell.IndexOf(']', StringComparison.Ordinal);
        Assert.True(DateInterval.TryParse(cell.AsSpan(DateMark.Length, end - DateMark.Length), out var day));
        return (cell[(end + 1)..].TrimStart(), day);
    }

    private sealed record Check(string Rule, Severity Severity, string Bad, string Flagged, string Good);
}
