using System.Globalization;
using Newslint.Rules;

namespace Newslint.Reporting.Html;

/// <summary>Numbers with their nouns.</summary>
internal static class HtmlWords
{
    /// <summary>A number with its noun, which takes an s for any number but one.</summary>
    public static string Quantity(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {noun}{(count == 1 ? "" : "s")}");

    /// <summary>The counts that are not zero, as words: “2 errors, 1 warning”.</summary>
    public static string Counts(SeverityCounts counts)
    {
        var words = new List<string>();
        foreach (var severity in SeverityCounts.StrongestFirst)
        {
            if (counts[severity] > 0)
            {
                words.Add(Quantity(counts[severity], SeverityNames.NameOf(severity)));
            }
        }

        return words.Count == 0 ? "no findings" : string.Join(", ", words);
    }
}
