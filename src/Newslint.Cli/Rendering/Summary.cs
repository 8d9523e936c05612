using System.Globalization;
using Humanizer;
using Newslint.Reporting;

namespace Newslint.Cli.Rendering;

/// <summary>The last words of a run that has something to tell: what was found, and what to do next.</summary>
/// <remarks>The only user of Humanizer here, which takes long to load; call it only where something was found or left out.</remarks>
internal static class Summary
{
    /// <summary>The sentences, each to stand on its own line.</summary>
    public static List<string> Of(RunSummary run, FindingCounts counts, bool suggestionsAreShown)
    {
        var sentences = new List<string> { $"{Found(counts)} in {Files(run, counts)}." };
        if (run.BinaryFiles > 0)
        {
            sentences.Add($"{Quantity("binary file", run.BinaryFiles)} left out.");
        }

        if (run.Below > 0)
        {
            sentences.Add($"{Quantity("finding", run.Below)} below --min-severity not shown.");
        }

        if (run.Suppressed > 0)
        {
            sentences.Add($"{Quantity("finding", run.Suppressed)} left alone, as somebody asked for with a suppression.");
        }

        if (run.Known > 0)
        {
            sentences.Add($"{Quantity("finding", run.Known)} known from the baseline.");
        }

        if (!run.Fixed.IsEmpty)
        {
            sentences.Add($"{Quantity("finding", run.Fixed.Length)} of the baseline fixed. Write it anew with --update-baseline.");
        }

        if (!run.Succeeded)
        {
            sentences.Add("Not everything could be linted.");
        }

        if (counts.Fixable > 0)
        {
            var more = counts.UnsafelyFixable > 0 ? string.Create(CultureInfo.InvariantCulture, $", {counts.UnsafelyFixable:N0} more with --unsafe") : string.Empty;
            sentences.Add(string.Create(CultureInfo.InvariantCulture, $"{counts.Fixable:N0} can be fixed with newslint fix{more}."));
        }

        if (counts.Suggestions > 0 && !suggestionsAreShown)
        {
            sentences.Add("Show the suggestions with --suggestions.");
        }

        if (counts.MostShownRule is { } rule)
        {
            sentences.Add($"Learn about a rule: newslint explain {rule}.");
        }

        return sentences;
    }

    private static string Found(FindingCounts counts)
    {
        var quantities = new List<string>();
        AddQuantity(quantities, "error", counts.Errors);
        AddQuantity(quantities, "warning", counts.Warnings);
        AddQuantity(quantities, "suggestion", counts.Suggestions);
        return quantities.Count == 0 ? "Nothing found"
            : quantities.Count == 1 ? quantities[0]
            : $"{string.Join(", ", quantities[..^1])} and {quantities[^1]}";
    }

    private static string Files(RunSummary run, FindingCounts counts)
    {
        if (counts.Files == 0 || counts.Files == run.Files)
        {
            return Quantity("file", run.Files);
        }

        return string.Create(CultureInfo.InvariantCulture, $"{counts.Files:N0} of {Quantity("file", run.Files)}");
    }

    private static void AddQuantity(List<string> quantities, string noun, int count)
    {
        if (count > 0)
        {
            quantities.Add(Quantity(noun, count));
        }
    }

    private static string Quantity(string noun, int count) => noun.ToQuantity(count, "N0", CultureInfo.InvariantCulture);
}
