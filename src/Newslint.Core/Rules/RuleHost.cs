using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;
using Newslint.Articles;
using Newslint.Prose;
using Newslint.Prose.Folders;
using Newslint.Rules.Fixes;
using Newslint.Rules.Units;
using Newslint.Rules.Yaml;
using Newslint.Text;

namespace Newslint.Rules;

/// <summary>
/// Runs rules over articles. Every call of a rule is guarded: one that throws or reports a bad span becomes a
/// diagnostic of the host and never disturbs another rule.
/// </summary>
/// <remarks>A host has no state of articles and serves several threads.</remarks>
public sealed class RuleHost
{
    private readonly PhraseLists _phrases;
    private readonly RuleRegistrar?[] _registrars;
    private readonly ConditionalWeakTable<RuleSettings, RuleSchedule> _schedules = [];
    private readonly Stack<PhraseHits> _idleHits = new();

    /// <summary>A host of <paramref name="rules"/>.</summary>
    public RuleHost(RuleSet rules)
    {
        Rules = rules;
        _phrases = PhraseLists.Of(rules.Rules);
        _registrars = new RuleRegistrar?[rules.Rules.Length];
        foreach (var rule in _phrases.Sleepless)
        {
            _registrars[rule] = Registered(rules.Rules[rule]);
        }
    }

    /// <summary>The rules.</summary>
    public RuleSet Rules { get; }

    /// <summary>Takes how long each rule runs; null for nobody who wants to know.</summary>
    public RuleTimings? Timings { get; init; }

    /// <summary>Lints one article. Diagnostics come sorted by start, end and rule id.</summary>
    public LintReport Lint(ProseModel prose, RuleSettings settings) => Lint(prose, settings, folder: null);

    /// <summary>Lints one article of a folder that was read before. Diagnostics come sorted by start, end and rule id.</summary>
    /// <param name="prose">The article.</param>
    /// <param name="settings">What is configured for its path.</param>
    /// <param name="folder">What it has in common with others; null for an article by itself.</param>
    public LintReport Lint(ProseModel prose, RuleSettings settings, FolderView? folder)
    {
        var findings = new List<Finding>();
        var notes = ImmutableArray.CreateBuilder<string>();
        AddDecodingNote(prose.Article.Source, notes);
        notes.AddRange(prose.Article.Notes);
        if (folder is { HasChanged: true })
        {
            notes.Add("The file changed after it had been compared with the others of its folder.");
        }

        if (!prose.Article.Blocks.IsEmpty)
        {
            var hits = TakeHits();
            _phrases.Prefilter.Scan(prose, hits);
            var context = new RuleContext(prose, settings, hits, findings, notes) { Folder = folder };
            foreach (var i in ScheduleOf(settings).RulesFor(hits))
            {
                context.Begin(Rules.Rules[i], _phrases.First[i]);
                var began = Timings?.Begin() ?? 0;
                Run(Rules.Rules[i], RegistrarOf(i), context, findings, notes);
                Timings?.End(Rules.Rules[i].Descriptor, began);
            }

            GiveBack(hits);
        }

        return new LintReport(prose.Article.Source, Finish(prose.Article, findings, settings), notes.ToImmutable());
    }

    private RuleSchedule ScheduleOf(RuleSettings settings)
    {
        if (!_schedules.TryGetValue(settings, out var schedule))
        {
            schedule = new RuleSchedule(Rules, _phrases, settings);
            _schedules.AddOrUpdate(settings, schedule);
        }

        return schedule;
    }

    /// <summary>Most of many rules never wake, so their actions are made when they do. Two threads make the same, and either serves.</summary>
    private RuleRegistrar RegistrarOf(int rule) => _registrars[rule] ??= Registered(Rules.Rules[rule]);

    private PhraseHits TakeHits()
    {
        lock (_idleHits)
        {
            return _idleHits.TryPop(out var hits) ? hits : new PhraseHits(_phrases.Prefilter.ListCount);
        }
    }

    private void GiveBack(PhraseHits hits)
    {
        lock (_idleHits)
        {
            _idleHits.Push(hits);
        }
    }

    /// <summary>The actions of a rule. One that fails to register them fails on every article instead, where it can be reported.</summary>
    private static RuleRegistrar Registered(Rule rule)
    {
        var registrar = new RuleRegistrar();
        try
        {
            rule.Register(registrar);
            return registrar;
        }
#pragma warning disable CA1031 // Whatever a rule throws is the rule's fault and must not stop the run.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            var failing = new RuleRegistrar();
            failing.OnDocument(_ => throw new InvalidOperationException(exception.Message, exception));
            return failing;
        }
    }

    private static bool HasUnits(RuleRegistrar registrar, ProseModel prose)
    {
        foreach (var registration in registrar.Registrations)
        {
            if (UnitTable.Of(registration.Kind).UnitsOf(prose).Count > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static void Run(Rule rule, RuleRegistrar registrar, RuleContext context, List<Finding> findings, ImmutableArray<string>.Builder notes)
    {
        var before = findings.Count;
        try
        {
            if (!rule.MayApply(context))
            {
                return;
            }

            if (rule.Lacks(context) is { } lacking)
            {
                if (HasUnits(registrar, context.Prose))
                {
                    notes.Add($"{rule.Descriptor.Id} ({rule.Descriptor.Name}) was skipped: {lacking}.");
                }

                return;
            }

            foreach (var registration in registrar.Registrations)
            {
                registration.Action(context, UnitTable.Of(registration.Kind).UnitsOf(context.Prose));
            }

            CheckFindings(rule, context.Article, findings, before);
        }
        catch (RuleBudgetException)
        {
            findings.RemoveRange(before, findings.Count - before);
            findings.Add(HostFinding(HostRules.OverBudget, context.Article, rule.Descriptor.Id));
        }
#pragma warning disable CA1031 // Whatever a rule throws is the rule's fault and must not stop the run.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            findings.RemoveRange(before, findings.Count - before);
            findings.Add(HostFinding(HostRules.RuleFailed, context.Article, rule.Descriptor.Id, exception.Message));
        }
    }

    /// <summary>Takes out findings without a place; a rule is told of the first.</summary>
    private static void CheckFindings(Rule rule, Article article, List<Finding> findings, int first)
    {
        TextSpan? bad = null;
        var kept = first;
        for (var i = first; i < findings.Count; i++)
        {
            FindingCheck.RequireMessage(findings[i]);
            if (FindingCheck.SpanOutside(findings[i], article.Text.Length) is { } outside)
            {
                bad ??= outside;
            }
            else
            {
                findings[kept++] = findings[i];
            }
        }

        findings.RemoveRange(kept, findings.Count - kept);
        if (bad is { } span)
        {
            findings.Add(HostFinding(HostRules.BadSpan, article, rule.Descriptor.Id, span.ToString(), $"{article.Text.Length}"));
        }
    }

    /// <summary>A finding of the host, at the first character of the first block.</summary>
    private static Finding HostFinding(RuleDescriptor descriptor, Article article, params ReadOnlySpan<string> arguments) =>
        new(descriptor, new TextSpan(article.Blocks[0].Span.Start, 1), [.. arguments], [], Severity.Error);

    private static ImmutableArray<LintDiagnostic> Finish(Article article, List<Finding> findings, RuleSettings settings)
    {
        findings.RemoveAll(finding => SeverityOf(finding, settings) <= Severity.Silent);
        if (findings.Count == 0)
        {
            return [];
        }

        var kept = Precedence.Apply(findings);
        var fixes = new FixesInSource(article);
        var fingerprints = new FingerprintMaker(article.Source);
        var diagnostics = new LintDiagnostic[kept.Count];
        for (var i = 0; i < diagnostics.Length; i++)
        {
            diagnostics[i] = ToDiagnostic(article, kept[i], settings, fixes, fingerprints);
        }

        return System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(diagnostics);
    }

    private static Severity SeverityOf(Finding finding, RuleSettings settings) =>
        settings.SeverityOf(finding.Rule) is var severity && severity < finding.AtMost ? severity : finding.AtMost;

    private static LintDiagnostic ToDiagnostic(Article article, Finding finding, RuleSettings settings, FixesInSource fixes, FingerprintMaker fingerprints)
    {
        var properties = ImmutableSortedDictionary<string, string>.Empty;
        var span = article.Origins.ToSource(finding.Span);
        return new LintDiagnostic
        {
            Rule = finding.Rule,
            Severity = SeverityOf(finding, settings),
            File = article.Source,
            Span = span,
            Fingerprint = fingerprints.Next(finding.Rule.Id, span),
            Arguments = finding.Arguments,
            Related = [.. finding.Related.Select(related => related with { Span = article.Origins.ToSource(related.Span) })],
            Fix = finding.Fix is { } fix ? fixes.Of(fix) : null,
            Properties = finding.Covers.IsEmpty ? properties : properties.Add("covers", string.Join(' ', finding.Covers.AsSpan())),
        };
    }

    private static void AddDecodingNote(SourceFile file, ImmutableArray<string>.Builder notes)
    {
        if (file.Encoding == TextEncoding.Windows1252)
        {
            notes.Add("The file is not valid UTF-8 and was read as windows-1252.");
        }
    }
}
