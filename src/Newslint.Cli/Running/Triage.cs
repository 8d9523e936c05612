using System.Collections.Immutable;
using Newslint.Cli.Input;
using Newslint.Reporting;
using Newslint.Rules;
using Newslint.Suppressions.Baselines;

namespace Newslint.Cli.Running;

/// <summary>Sorts the findings of a run, in its order: those to tell, those that the baseline knows, those that nobody asked for.</summary>
internal sealed class Triage
{
    private readonly SourceTree _tree;
    private readonly ChangedLines? _changed;
    private readonly BaselineMatcher? _baseline;
    private readonly Severity _least;

    /// <param name="tree">Where the sources lie.</param>
    /// <param name="changed">The lines to look at; null for all.</param>
    /// <param name="baseline">What is known; null for no baseline.</param>
    /// <param name="least">The least severity to tell.</param>
    public Triage(SourceTree tree, ChangedLines? changed, BaselineMatcher? baseline, Severity least)
    {
        _tree = tree;
        _changed = changed;
        _baseline = baseline;
        _least = least;
    }

    /// <summary>The strongest finding that was to be told so far, whatever the least severity.</summary>
    public Severity Worst { get; private set; }

    /// <summary>Findings so far that somebody wants left alone.</summary>
    public int Suppressed { get; private set; }

    /// <summary>Findings so far that the baseline knows.</summary>
    public int Known { get; private set; }

    /// <summary>Findings so far that are below the least severity.</summary>
    public int Below { get; private set; }

    /// <summary>Whether only changed lines are looked at.</summary>
    public bool OnlyChanged => _changed is not null;

    /// <summary>Whether a file is to be linted.</summary>
    public bool Wants(InputFile file) => _changed is null || _changed.Has(PathOf(file.ShownPath));

    /// <summary>The report as writers are to have it.</summary>
    public LintReport Sort(LintReport report)
    {
        var path = _baseline is null && _changed is null ? string.Empty : PathOf(report.File.Path);
        var sorted = _baseline?.Apply(report, path) ?? report;
        if (_changed is not null)
        {
            var changes = _changed.In(path, report.File.Text);
            sorted = Without(sorted, finding => !changes.Touches(finding));
        }

        Count(sorted);
        return _least <= Severity.Suggestion ? sorted : Without(sorted, finding => finding.Severity < _least);
    }

    /// <summary>What the baseline has and the run, which is over, has not found.</summary>
    /// <param name="folders">The full paths of the folders that were linted as a whole.</param>
    /// <param name="rules">The rules that ran.</param>
    /// <param name="folderRules">The ids of those that ask for the other files of a folder.</param>
    /// <remarks>Among changed lines nothing tells a file that was deleted from one that was only renamed and so was not linted.</remarks>
    public ImmutableArray<BaselineEntry> Fixed(IReadOnlyList<string> folders, IReadOnlyList<RuleDescriptor> rules, IReadOnlySet<string> folderRules)
    {
        if (_baseline is null)
        {
            return [];
        }

        var ids = rules.Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        var isIn = IsIn(folders);
        return _baseline.Fixed(
            path => _changed is null && isIn(path),
            entry => ids.Contains(entry.RuleId) && (!folderRules.Contains(entry.RuleId) || isIn(entry.Path)));
    }

    /// <summary>The paths of files that the baseline knows findings of and that the run, which is over, did not look at.</summary>
    /// <param name="folders">The full paths of the folders that were linted as a whole.</param>
    public ImmutableArray<string> Unseen(IReadOnlyList<string> folders) => _baseline?.Unseen(IsIn(folders)) ?? [];

    private Func<string, bool> IsIn(IReadOnlyList<string> folders)
    {
        var prefixes = folders.Select(PrefixOf).ToArray();
        return path => Array.Exists(prefixes, prefix => path.StartsWith(prefix, StringComparison.Ordinal));
    }

    /// <summary>What the paths in a folder begin with; nothing where the whole tree lies in it.</summary>
    private string PrefixOf(string folder) =>
        PathOf(folder) is { Length: > 0 } path && _tree.Top?.StartsWith(folder.TrimEnd('/') + "/", StringComparison.Ordinal) != true ? path + "/" : string.Empty;

    private static LintReport Without(LintReport report, Predicate<LintDiagnostic> isOut) => report with
    {
        Diagnostics = report.Diagnostics.RemoveAll(isOut),
        Hidden = report.Hidden.RemoveAll(isOut),
    };

    private void Count(LintReport report)
    {
        foreach (var finding in report.Diagnostics)
        {
            Worst = finding.Severity > Worst ? finding.Severity : Worst;
            Below += finding.Severity < _least ? 1 : 0;
        }

        foreach (var finding in report.Hidden)
        {
            Suppressed += finding.Suppression is null ? 0 : 1;
            Known += finding.Suppression is null ? 1 : 0;
        }
    }

    private string PathOf(string path) => _tree.PathFromTop(path) ?? path;
}
