using System.CommandLine;
using System.Globalization;
using Newslint.Cli.Input;
using Newslint.Cli.Output;
using Newslint.Cli.Rendering;
using Newslint.Cli.Reports;
using Newslint.Cli.Running;
using Newslint.Reporting;
using Newslint.Reporting.Sarif;
using Newslint.Rules;

namespace Newslint.Cli.Commands;

/// <summary><c>newslint [check] PATH…</c>: lints files and folders.</summary>
internal sealed class CheckCommand(ParseResult arguments, CheckOptions options, TextWriter errors)
{
    private readonly RunLog _log = new(errors);

    /// <summary>Runs the command.</summary>
    public int Run(CancellationToken stop)
    {
        var requests = Requests();
        var failOn = arguments.Choose(options.FailOn, "error", "warning", "suggestion", "never") ?? (IsUpdate ? "never" : "warning");
        var input = new InputFiles(Paths(), arguments.GetValue(options.StdinFilename));
        if (input.IsStandardInput && arguments.GetValue(options.ChangedSince) is not null)
        {
            throw new UsageException("--changed-since: git does not know which lines of standard input have changed. Name files or folders.");
        }

        var timings = arguments.GetValue(options.Timing) ? new RuleTimings(TimeProvider.System) : null;
        var triage = TriageOf(GitWorkTree.TreeOf(Environment.CurrentDirectory));
        var session = LintSession.Create(arguments, options.Lint, timings, Paths());
        var threads = LintSession.Threads(arguments, options.Lint);
        _log.TellRuleProblems(session);
        WriteReports(requests, session, triage, input, threads, stop);

        if (timings is not null)
        {
            TimingTable.Write(timings, errors);
        }

        var isFailed = Choices.SeverityOf(failOn) is { } least && triage.Worst >= least;
        return _log.HasTrouble ? ExitCode.Trouble : isFailed ? ExitCode.Findings : ExitCode.Clean;
    }

    /// <summary>Reports whose files appear together, when all of them are whole.</summary>
    private void WriteReports(List<ReportRequest> requests, LintSession session, Triage triage, InputFiles input, int threads, CancellationToken stop)
    {
        var targets = new List<ReportTarget>();
        try
        {
            foreach (var request in requests)
            {
                targets.Add(OpenReport(request, session));
            }

            var progress = new Progress(errors, Progress.IsWanted(targets.TrueForAll(target => target.Request.Path is not null)));
            new CheckRun(session, triage, _log, progress).Write(WriterFor(targets), input, Paths(), threads, stop);
            targets.FindAll(target => !target.Request.IsBaseline || MayWriteBaseline(triage, input)).ForEach(target => target.Commit());
        }
        finally
        {
            targets.ForEach(target => target.Dispose());
        }
    }

    /// <summary>Whether the new baseline would know all that the old one did; else tells why it is not written.</summary>
    private bool MayWriteBaseline(Triage triage, InputFiles input)
    {
        var why = triage.Unseen(input.Folders) switch
        {
            _ when _log.HasTrouble => "because not everything could be linted. Mend what is told above and run this again.",
            [] => null,
            [var only] => $"because it knows findings of {only}, which this run did not lint, and would lose them. Name the files and folders that it was written for.",
            [var first, .. var others] => string.Create(CultureInfo.InvariantCulture, $"because it knows findings of {first} and {others.Length} more that this run did not lint, and would lose them. Name the files and folders that it was written for."),
        };
        if (why is not null)
        {
            _log.Tell(new RunNote(RunNoteKind.Input, Severity.Error, $"newslint: --update-baseline: {arguments.GetValue(options.Baseline)} was not written, {why}"));
        }

        return why is null;
    }

    private static IDiagnosticWriter WriterFor(List<ReportTarget> targets) =>
        targets is [var only] ? ReportFormats.WriterFor(only) : new SeveralWriters(targets.ConvertAll(ReportFormats.WriterFor));

    private ReportTarget OpenReport(ReportRequest request, LintSession session) => new(request, session)
    {
        WantsColor = arguments.WantsColor(options.Color, isTerminal: request.Path is null && !Console.IsOutputRedirected),
        ShowsSuggestions = arguments.GetValue(options.Suggestions),
        Sarif = SarifOptionsOf(request),
    };

    /// <summary>The reports that are asked for; a baseline that is to be written is one more.</summary>
    private List<ReportRequest> Requests()
    {
        var requests = ReportRequest.Read(arguments.GetValue(options.Format) ?? [], arguments.GetValue(options.Output), isTerminal: !Console.IsOutputRedirected);
        if (!IsUpdate)
        {
            return requests;
        }

        var path = arguments.GetValue(options.Baseline) ?? throw new UsageException("--update-baseline: name the file with --baseline FILE.");
        foreach (var option in new[] { options.Lint.Only.Name, options.Lint.Skip.Name, options.MinSeverity.Name, options.ChangedSince.Name })
        {
            if (arguments.GetResult(option) is { Tokens.Count: > 0 })
            {
                throw new UsageException($"--update-baseline: with {option} the baseline would lose what is left out now. Write it without.");
            }
        }

        ReportRequest.Add(requests, ReportRequest.Baseline(path));
        return requests;
    }

    private Triage TriageOf(SourceTree tree)
    {
        var least = Choices.SeverityOf(arguments.Choose(options.MinSeverity, "error", "warning", "suggestion")) ?? Severity.Suggestion;
        var baseline = arguments.GetValue(options.Baseline) is { } path ? BaselineFile.Open(path, IsUpdate, tree) : null;
        var changed = arguments.GetValue(options.ChangedSince) is { } revision ? GitChanges.Since(Environment.CurrentDirectory, revision) : null;
        return new Triage(tree, changed, baseline, least);
    }

    private SarifOptions SarifOptionsOf(ReportRequest request)
    {
        var profile = arguments.Choose(options.SarifProfile, "github", "full") == "full" || request.IsBaseline ? SarifProfile.Full : SarifProfile.GitHub;
        var category = (arguments.GetValue(options.SarifCategory) ?? "newslint").Trim('/');
        return category.Length > 0
            ? new SarifOptions(profile, category + "/")
            : throw new UsageException("--sarif-category: write a name, such as newslint or sports-desk.");
    }

    private bool IsUpdate => arguments.GetValue(options.UpdateBaseline);

    private string[] Paths() => arguments.GetValue(options.Paths) ?? [];
}
