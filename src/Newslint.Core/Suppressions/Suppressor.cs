using System.Collections.Immutable;
using Newslint.Articles;
using Newslint.Rules;

namespace Newslint.Suppressions;

/// <summary>Moves the findings that somebody wants left alone from those to tell to the hidden ones, and tells which suppressions are amiss.</summary>
/// <remarks>May be used by several threads.</remarks>
public sealed class Suppressor
{
    private readonly IEnumerable<RuleDescriptor> _known;
    private readonly Dictionary<string, Rule> _running = new(StringComparer.Ordinal);
    private readonly HashSet<string> _reports;
    private readonly SidecarSet? _sidecars;
    private RuleWords? _words;

    /// <summary>A suppressor of a run.</summary>
    /// <param name="known">All rules that there are, whether they run or not.</param>
    /// <param name="running">The rules that run.</param>
    /// <param name="sidecars">The files of suppressions beside articles; null for none.</param>
    /// <param name="reports">What is told of suppressions themselves, some of NL0004 to NL0006; null for all.</param>
    public Suppressor(IEnumerable<RuleDescriptor> known, RuleSet running, SidecarSet? sidecars = null, IEnumerable<RuleDescriptor>? reports = null)
    {
        _known = known;
        foreach (var rule in running.Rules)
        {
            _running[rule.Descriptor.Id] = rule;
        }

        _sidecars = sidecars;
        _reports = [.. (reports ?? HostRules.OfSuppressions).Select(report => report.Id)];
    }

    /// <summary>Most runs have no suppression to ask for them. Two threads make the same, and either serves.</summary>
    private RuleWords Words => _words ??= new RuleWords([.. HostRules.All, .. _known]);

    /// <summary>The report without the findings that are suppressed, which are <see cref="LintReport.Hidden"/> now, and with what is amiss with suppressions.</summary>
    /// <param name="report">What linting gave.</param>
    /// <param name="article">The article.</param>
    /// <param name="settings">What is configured for its path.</param>
    /// <param name="path">Its full path with slashes; null for an article that is no file, beside which nothing lies.</param>
    /// <param name="hasFolder">Whether it was compared with other files.</param>
    public LintReport Apply(LintReport report, Article article, RuleSettings settings, string? path = null, bool hasFolder = false)
    {
        var beside = path is null ? null : _sidecars?.For(path);
        if (beside is null && article.Allowed.IsEmpty && article.Comments.IsEmpty)
        {
            return report;
        }

        var reader = new AllowanceReader(article, Words);
        reader.Read();
        var entries = SidecarEntries.Of(beside, path ?? string.Empty);
        if (reader.Allowances.Count == 0 && reader.Complaints.Count == 0 && entries.IsEmpty)
        {
            return report;
        }

        var index = new AllowanceIndex(reader.Allowances);
        var hidden = new List<LintDiagnostic>();
        var told = new List<LintDiagnostic>();
        foreach (var finding in report.Diagnostics)
        {
            var inSource = InSource(index, finding);
            var outside = entries.Find(finding, article);
            var suppression = inSource ?? outside;
            (suppression is null ? told : hidden).Add(suppression is null ? finding : finding with { Suppression = suppression });
        }

        var ran = new RanRules(Words, _running, settings, report, hasFolder);
        entries.Note(ran);
        var (reports, hiddenReports) = Reports(reader, ran, index, article, settings);
        return report with { Diagnostics = Merge(told, reports), Hidden = Merge([.. report.Hidden.Concat(hidden).Order(ByPlace)], hiddenReports) };
    }

    /// <summary>The suppression of a finding in its own file. The words of the narrowest meaning that give a reason tell why; all of them are used.</summary>
    private Suppression? InSource(AllowanceIndex index, LintDiagnostic finding)
    {
        var found = index.Use(finding.Rule, finding.Span);

        // What gave way to this finding would be found where this one is not.
        foreach (var id in finding.Properties.GetValueOrDefault("covers")?.Split(' ') ?? [])
        {
            if (Words.Find(id) is { } covered)
            {
                index.Use(covered, finding.Span);
            }
        }

        return found.Count == 0 ? null : new Suppression(IsInSource: true, (found.Find(allowance => allowance.Reason is not null) ?? found[0]).Reason);
    }

    private (List<LintDiagnostic> Told, List<LintDiagnostic> Hidden) Reports(AllowanceReader reader, RanRules ran, AllowanceIndex index, Article article, RuleSettings settings)
    {
        var complaints = new List<Complaint>(reader.Complaints);
        foreach (var allowance in reader.Allowances)
        {
            if (!allowance.IsUsed && ran.HasRun(allowance.Word))
            {
                complaints.Add(new Complaint(HostRules.UnusedSuppression, allowance.Place, allowance.Word) { Fix = allowance.Removal });
            }
        }

        var told = new List<LintDiagnostic>();
        var hidden = new List<LintDiagnostic>();
        var fingerprints = new FingerprintMaker(article.Source);
        foreach (var complaint in complaints.OrderBy(complaint => complaint.Span.Start).ThenBy(complaint => complaint.Span.End).ThenBy(complaint => complaint.Rule.Id, StringComparer.Ordinal))
        {
            var severity = settings.SeverityOf(complaint.Rule);
            if (severity <= Severity.Silent || !_reports.Contains(complaint.Rule.Id))
            {
                continue;
            }

            var report = new LintDiagnostic
            {
                Rule = complaint.Rule,
                Severity = severity,
                File = article.Source,
                Span = complaint.Span,
                Arguments = [.. complaint.Arguments],
                Fix = complaint.Fix,
                Fingerprint = fingerprints.Next(complaint.Rule.Id, complaint.Span),
            };
            var suppression = InSource(index, report);
            (suppression is null ? told : hidden).Add(suppression is null ? report : report with { Suppression = suppression });
        }

        return (told, hidden);
    }

    private static Comparer<LintDiagnostic> ByPlace { get; } = Comparer<LintDiagnostic>.Create(ComparePlaces);

    private static int ComparePlaces(LintDiagnostic one, LintDiagnostic other)
    {
        var order = one.Span.Start.CompareTo(other.Span.Start);
        order = order != 0 ? order : one.Span.End.CompareTo(other.Span.End);
        return order != 0 ? order : string.CompareOrdinal(one.Rule.Id, other.Rule.Id);
    }

    /// <summary>Two lists that are in order, in order; what is equal stays as it stood.</summary>
    private static ImmutableArray<LintDiagnostic> Merge(List<LintDiagnostic> first, List<LintDiagnostic> second)
    {
        var merged = ImmutableArray.CreateBuilder<LintDiagnostic>(first.Count + second.Count);
        var next = 0;
        foreach (var diagnostic in first)
        {
            while (next < second.Count && ComparePlaces(second[next], diagnostic) < 0)
            {
                merged.Add(second[next++]);
            }

            merged.Add(diagnostic);
        }

        merged.AddRange(second.Skip(next));
        return merged.DrainToImmutable();
    }
}
