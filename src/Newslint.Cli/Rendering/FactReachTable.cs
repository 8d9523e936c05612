using System.Globalization;
using System.Text;
using Newslint.Knowledge.Facts;

namespace Newslint.Cli.Rendering;

/// <summary>How far the shipped facts reach, as a table of a Markdown page: offices by kind, with the days to which their open terms are confirmed.</summary>
internal static class FactReachTable
{
    /// <summary>The mark before the table.</summary>
    public const string Begin = "<!-- reach: written by newslint facts verify --table -->";

    /// <summary>The mark behind it.</summary>
    public const string End = "<!-- /reach -->";

    /// <summary>The page with the table between its marks; null where it has none.</summary>
    public static string? Put(string page, OfficeFacts facts)
    {
        var begin = page.IndexOf(Begin, StringComparison.Ordinal);
        var end = page.IndexOf(End, StringComparison.Ordinal);
        return begin < 0 || end < begin ? null : $"{page[..(begin + Begin.Length)]}\n{Table(facts)}{page[end..]}";
    }

    private static string Table(OfficeFacts facts)
    {
        var table = new StringBuilder("| offices | number | terms | from | in office or open | oldest confirmed | half of them confirmed after | newest |\n|---|---|---|---|---|---|---|---|\n");
        foreach (var kind in facts.Offices.GroupBy(office => office.Class, StringComparer.Ordinal).OrderBy(kind => kind.Key, StringComparer.Ordinal))
        {
            var terms = kind.SelectMany(office => facts.TermsOfOffice(office.Id)).ToList();
            var open = terms.Where(term => term.To is null || term.Certainty == TermCertainty.Scheduled).Select(term => term.AsOf).Order().ToList();
            table.Append(CultureInfo.InvariantCulture, $"| {kind.Key} | {kind.Count()} | {terms.Count} | {terms.Min(term => term.From.From.Year)} | {open.Count} | ");
            table.Append(open.Count == 0 ? "– | – | – |\n" : $"{FactWords.Day(open[0])} | {FactWords.Day(open[open.Count / 2])} | {FactWords.Day(open[^1])} |\n");
        }

        return table.ToString();
    }
}
