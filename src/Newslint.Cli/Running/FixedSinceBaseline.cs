using System.Collections.Immutable;
using System.Globalization;
using Newslint.Reporting;
using Newslint.Rules;
using Newslint.Suppressions.Baselines;

namespace Newslint.Cli.Running;

/// <summary>Tells what of a baseline is not found any more.</summary>
internal static class FixedSinceBaseline
{
    private const int MostTold = 10;

    /// <summary>The notes, the last of them for those that are not told one by one; none where nothing was fixed.</summary>
    public static IEnumerable<RunNote> Notes(ImmutableArray<BaselineEntry> entries)
    {
        foreach (var entry in entries.Take(MostTold))
        {
            yield return Note(string.Create(
                CultureInfo.InvariantCulture, $"Fixed since the baseline: {entry.RuleId} in {entry.Path}, line {entry.Region.StartLine} then: {entry.Message}"));
        }

        if (entries.Length > MostTold)
        {
            yield return Note(string.Create(CultureInfo.InvariantCulture, $"Fixed since the baseline: {entries.Length - MostTold} more."));
        }
    }

    private static RunNote Note(string message) => new(RunNoteKind.LeftOut, Severity.Suggestion, message);
}
