using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Newslint.Articles;
using Newslint.Cli.Commands;
using Newslint.Cli.Input;
using Newslint.Configuration;
using Newslint.Knowledge;
using Newslint.Knowledge.Facts;
using Newslint.Prose;
using Newslint.Prose.Folders;
using Newslint.Reporting;
using Newslint.Rules;
using Newslint.Suppressions;
using Newslint.Text;

namespace Newslint.Cli.Running;

/// <summary>The rules and settings of one run, and what the command line says about its articles.</summary>
internal sealed class LintSession
{
    private readonly ConfigurationFiles _configuration;
    private readonly IReadOnlyList<Rule>? _known;
    private readonly ArticleMetadata _given;
    private readonly RuleHost _host;
    private readonly WorldFacts _facts;
    private Suppressions? _suppressions;

    private LintSession(RuleSet rules, IReadOnlyList<Rule>? known, WorldFacts facts, ConfigurationFiles configuration, ArticleMetadata given, ImmutableArray<RuleComplaint> problems, RuleTimings? timings = null)
    {
        _facts = facts;
        _known = known;
        _configuration = configuration;
        _host = new RuleHost(rules) { Timings = timings };
        _given = given;
        RuleProblems = problems;
    }

    /// <summary>The rules that run.</summary>
    public IReadOnlyList<RuleDescriptor> Rules => [.. HostRules.All, .. _host.Rules.Rules.Select(rule => rule.Descriptor)];

    /// <summary>The mistakes of files of rules and facts; those files are left out.</summary>
    public ImmutableArray<RuleComplaint> RuleProblems { get; }

    /// <summary>What had no effect in the configuration files read so far. A session of one rule does not know which names make sense.</summary>
    public ImmutableArray<ConfigurationProblem> ConfigurationProblems =>
        _known is { } known ? _configuration.ProblemsWith(HostRules.All.Concat(known.Select(rule => rule.Descriptor))) : _configuration.Problems;

    /// <summary>What is wrong with the files of suppressions read so far.</summary>
    public ImmutableArray<RunNote> SuppressionProblems => _suppressions?.Files.Problems ?? [];

    /// <summary>What is amiss with their entries; complete when all files are done.</summary>
    public ImmutableArray<RunNote> SuppressionNotes => _suppressions is { } own ? own.Files.Notes(own.Known, own.Reports, _configuration) : [];

    /// <summary>A session as the options ask for it.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="options">The options of the command.</param>
    /// <param name="timings">Takes how long each rule runs; null for nobody who wants to know.</param>
    /// <param name="places">The files and folders of the command, whose configuration may name rules.</param>
    /// <exception cref="UsageException">An option makes no sense.</exception>
    public static LintSession Create(ParseResult arguments, LintOptions options, RuleTimings? timings, params IEnumerable<string> places)
    {
        var configuration = new ConfigurationFiles();
        var library = RuleLibrary.Load(arguments, options, configuration, places);
        var facts = FactLibrary.Load(arguments, options, configuration, places);
        if (arguments.GetValue(options.StrictRules) && !(library.Problems.IsEmpty && library.Warnings.IsEmpty && facts.Problems.IsEmpty))
        {
            throw new UsageException("Nothing was linted: --strict-rules wants rule files without a mistake.") { Details = [.. library.Problems.Concat(library.Warnings).Concat(facts.Problems).Select(problem => problem.Line)] };
        }

        var selection = new RuleSelection(library.Rules, arguments.GetValue(options.Only) ?? [], arguments.GetValue(options.Skip) ?? []);
        var rules = new RuleSet(selection.Selected());
        return rules.Rules.IsEmpty
            ? throw new UsageException("--only and --skip leave no rule to run.")
            : new LintSession(rules, library.Rules, facts.Facts, configuration, Given(arguments, options), library.Problems.AddRange(facts.Problems), timings)
            {
                _suppressions = new Suppressions(library.Rules, rules, selection, places),
            };
    }

    /// <summary>A session of one rule, which runs whatever severity it has.</summary>
    /// <exception cref="UsageException">An option makes no sense.</exception>
    public static LintSession Of(Rule rule, ParseResult arguments, LintOptions options) => new(new RuleSet([rule]), known: null, WorldFacts.Shipped, new ConfigurationFiles(), Given(arguments, options), []);

    /// <summary>The threads to use.</summary>
    /// <exception cref="UsageException">It is no number from 1 to 1024.</exception>
    public static int Threads(ParseResult arguments, LintOptions options)
    {
        if (arguments.GetValue(options.Jobs) is not { } text)
        {
            return Environment.ProcessorCount;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var jobs) && jobs is >= 1 and <= 1024
            ? jobs
            : throw new UsageException($"--jobs '{text}': write a number of jobs; at least one job is needed, and at most 1024.");
    }

    /// <summary>Reads an article; <paramref name="said"/> is stronger than the command line.</summary>
    public ProseModel Read(SourceFile source, ArticleMetadata? said = null)
    {
        var given = said is null ? _given : said.Over(_given);
        return new ProseModel(ArticleReaders.For(source.Path).Read(source, given), _facts);
    }

    /// <summary>Whether a rule asks for what the files of a folder have in common.</summary>
    public bool NeedsFolder => _host.Rules.Rules.Any(rule => rule.NeedsFolder);

    /// <summary>The ids of the rules that do.</summary>
    public IReadOnlySet<string> FolderRules => _host.Rules.Rules.Where(rule => rule.NeedsFolder).Select(rule => rule.Descriptor.Id).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether such a rule is on for a file.</summary>
    public bool NeedsFolderOf(string fullPath)
    {
        var settings = _configuration.SettingsFor(fullPath);
        foreach (var rule in _host.Rules.Rules)
        {
            if (rule.NeedsFolder && settings.SeverityOf(rule.Descriptor) > Severity.Silent)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Lints an article with the settings of a path; <paramref name="folder"/> is what it has in common with others. What is suppressed is hidden.</summary>
    public LintReport Lint(ProseModel prose, string? fullPath, FolderView? folder = null)
    {
        var settings = _configuration.SettingsFor(fullPath);
        var report = _host.Lint(prose, settings, folder);
        return _suppressions?.Suppressor.Apply(report, prose.Article, settings, fullPath is null ? null : InputFile.WithSlashes(fullPath), folder is not null) ?? report;
    }

    /// <summary>Lints an article with the options of a path, and with severities that leave no rule out.</summary>
    public LintReport LintWithAll(ProseModel prose, string fullPath)
    {
        var settings = _configuration.SettingsFor(fullPath);
        foreach (var rule in _host.Rules.Rules)
        {
            settings = settings.SeverityOf(rule.Descriptor) > Severity.Silent ? settings : settings.WithRule(rule.Descriptor.Id, SeveritySetting.Of(Severity.Suggestion));
        }

        return _host.Lint(prose, settings);
    }

    private static ArticleMetadata Given(ParseResult arguments, LintOptions options)
    {
        var claims = ImmutableArray<DateClaim>.Empty;
        if (arguments.GetValue(options.Published) is { } published)
        {
            if (!DateInterval.TryParse(published, out var day))
            {
                throw new UsageException($"--published '{published}': write a date such as 2025-03-06.");
            }

            claims = [new DateClaim(day, DateSource.Option)];
        }

        return new ArticleMetadata { DateClaims = claims, Language = arguments.GetValue(options.Language) };
    }

    /// <summary>What suppresses findings of a run, and what it takes to tell what is amiss with that.</summary>
    private sealed class Suppressions(ImmutableArray<Rule> rules, RuleSet running, RuleSelection selection, IEnumerable<string> places)
    {
        private Suppressor? _suppressor;

        public SidecarFiles Files { get; } = new(places);

        public IEnumerable<RuleDescriptor> Known => rules.Select(rule => rule.Descriptor);

        /// <summary>The rules about suppressions that the run was asked for.</summary>
        public RuleDescriptor[] Reports { get; } = [.. HostRules.OfSuppressions.Where(selection.IsChosen)];

        public Suppressor Suppressor => _suppressor ??= new Suppressor(Known, running, Files.Set, Reports);
    }
}
