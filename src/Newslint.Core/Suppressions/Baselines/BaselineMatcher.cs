using System.Collections.Immutable;
using Newslint.Rules;

namespace Newslint.Suppressions.Baselines;

/// <summary>Tells the findings of a run that a baseline knows from those that are new, a file at a time, in the order of the run.</summary>
/// <remarks>
/// An entry is matched with one finding, of its own file first by fingerprint, then by rule and words alone; so edits elsewhere, and even
/// beside the flagged words, do not make a finding new. A file that the baseline does not know may be one that has gone, under another
/// name; then it stays known. Time follows from the number of findings.
/// </remarks>
public sealed class BaselineMatcher
{
    private readonly Dictionary<string, BaselinePool> _pools = new(StringComparer.Ordinal);
    private readonly GoneFiles _gone = new();
    private readonly Dictionary<string, ImmutableArray<string>> _linted = new(StringComparer.Ordinal);

    /// <summary>A matcher that has seen no file yet.</summary>
    /// <param name="baseline">The baseline.</param>
    /// <param name="exists">Whether there is a file, by its path from the top of the source tree.</param>
    public BaselineMatcher(Baseline baseline, Func<string, bool> exists)
    {
        foreach (var file in baseline.Entries.GroupBy(entry => entry.Path, StringComparer.Ordinal))
        {
            if (exists(file.Key))
            {
                _pools.Add(file.Key, new BaselinePool(file));
            }
            else
            {
                _gone.Add(file.Key, file);
            }
        }
    }

    /// <summary>The report with each finding's state; those that the baseline knows are hidden.</summary>
    /// <param name="report">What linting the file gave; suppressed findings are hidden already.</param>
    /// <param name="path">The path of the file from the top of the source tree, with slashes.</param>
    public LintReport Apply(LintReport report, string path)
    {
        _linted[path] = report.Unfinished;
        var findings = report.All;
        if (findings.IsEmpty)
        {
            return report;
        }

        var isKnown = Match(findings, path);
        var told = ImmutableArray.CreateBuilder<LintDiagnostic>();
        var hidden = ImmutableArray.CreateBuilder<LintDiagnostic>();
        for (var i = 0; i < findings.Length; i++)
        {
            var finding = findings[i] with { BaselineState = isKnown[i] ? BaselineState.Unchanged : BaselineState.New };
            (isKnown[i] || finding.Suppression is not null ? hidden : told).Add(finding);
        }

        return report with { Diagnostics = told.ToImmutable(), Hidden = hidden.ToImmutable() };
    }

    /// <summary>The entries that no finding of the run matches, in the order of the baseline: they are fixed.</summary>
    /// <param name="wasLooked">Whether the run would have found the entry of a file that has gone, had it been anywhere else.</param>
    /// <param name="isRun">Whether the rule of an entry could find it again: it ran, with the other files that it asks for.</param>
    /// <remarks>Of a rule that did not look at an article to the end, for want of a day perhaps, nothing is known there.</remarks>
    public ImmutableArray<BaselineEntry> Fixed(Func<string, bool> wasLooked, Func<BaselineEntry, bool> isRun)
    {
        var left = _gone.Left.Where(entry => wasLooked(entry.Path));
        foreach (var (path, unfinished) in _linted)
        {
            left = _pools.TryGetValue(path, out var pool) ? left.Concat(pool.Left.Where(entry => !unfinished.Contains(entry.RuleId))) : left;
        }

        return
        [
            .. left.Where(isRun)
                .OrderBy(entry => entry.Path, StringComparer.Ordinal)
                .ThenBy(entry => entry.Region.StartLine).ThenBy(entry => entry.Region.StartColumn).ThenBy(entry => entry.RuleId, StringComparer.Ordinal),
        ];
    }

    /// <summary>The paths of files that are there and that the run did not look at, in ordinal order: a baseline written now would lose what they have.</summary>
    /// <param name="wasLooked">Whether the run looked at all that is to be linted around a path.</param>
    public ImmutableArray<string> Unseen(Func<string, bool> wasLooked) =>
        [.. _pools.Keys.Where(path => !_linted.ContainsKey(path) && !wasLooked(path)).Order(StringComparer.Ordinal)];

    private bool[] Match(ImmutableArray<LintDiagnostic> findings, string path)
    {
        var isKnown = new bool[findings.Length];
        if ((_pools.GetValueOrDefault(path) ?? _gone.FormerOf(path, findings)) is { } entries)
        {
            Take(findings, isKnown, finding => entries.TakeByFingerprint(finding.Fingerprint.Hash));
            Take(findings, isKnown, finding => entries.TakeByWords(FingerprintMaker.HashOfWords(finding)));
        }

        return isKnown;
    }

    private static void Take(ImmutableArray<LintDiagnostic> findings, bool[] isKnown, Func<LintDiagnostic, bool> take)
    {
        for (var i = 0; i < isKnown.Length; i++)
        {
            isKnown[i] = isKnown[i] || take(findings[i]);
        }
    }
}
