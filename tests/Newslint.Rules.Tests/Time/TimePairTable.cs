using Newslint.Knowledge;

namespace Newslint.Rules.Tests.Time;

/// <summary>
/// The pairs of <c>pairs.tsv</c>: rule, day of publication, a line that is reported, a line that is not, and why. Where the two lines are of
/// different days, the column holds both with a slash between; <c>\n</c> breaks a line.
/// </summary>
internal static class TimePairTable
{
    private const int Columns = 5;

    public static IReadOnlyList<TimePair> Pairs { get; } =
        [.. File.ReadLines(Repository.PathOf("tests", "Newslint.Rules.Tests", "Time", "pairs.tsv")).Skip(1).Select(Parse)];

    private static TimePair Parse(string row, int index)
    {
        if (row.Split('\t') is not { Length: Columns } cells)
        {
            throw new FormatException($"This row has not {Columns} columns: {row}");
        }

        var days = cells[1].Split('/');
        var line = index + 2;
        return new TimePair($"{cells[0]}, line {line}: {cells[2]}", cells[0], MarkedText.Parse(Broken(cells[2])), Day(days[0]), Broken(cells[3]), Day(days[^1]));
    }

    private static DateInterval? Day(string cell)
    {
        if (cell.AsSpan().Trim().IsEmpty)
        {
            return null;
        }

        return DateInterval.TryParse(cell.AsSpan().Trim(), out var day) ? day : throw new FormatException($"This is no day: {cell}");
    }

    private static string Broken(string cell) => cell.Replace(@"\n", "\n", StringComparison.Ordinal);
}
