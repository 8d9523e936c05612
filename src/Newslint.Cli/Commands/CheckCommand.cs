using System.CommandLine;
using Newslint.Cli.Input;
using Newslint.Cli.Output;
using Newslint.Cli.Rendering;
using Newslint.Cli.Reports;
using Newslint.Cli.Running;
using Newslint.Reporting;
using Newslint.Rules;
using Newslint.Text;

namespace Newslint.Cli.Commands;

/// <summary><c>newslint [check] PATH…</c>: lints files and folders.</summary>
internal sealed class CheckCommand(ParseResult arguments, CheckOptions options, TextWriter errors)
{
    private readonly RunLog _log = new(errors);
    private int _files;
    private int _binaryFiles;
    private Severity _worst;

    /// <summary>Runs the command.</summary>
    public int Run(CancellationToken stop)
    {
        var requests = ReportRequest.Read(arguments.GetValue(options.Format) ?? [], arguments.GetValue(options.Output), isTerminal: !Console.IsOutputRedirected);
        var failOn = arguments.Choose(options.FailOn, "error", "warning", "suggestion", "never");
        var minSeverity = Choices.SeverityOf(arguments.Choose(options.MinSeverity, "error", "warning", "suggestion")) ?? Severity.Suggestion;
        var input = new InputFiles(Paths(), arguments.GetValue(options.StdinFilename));
        var timings = arguments.GetValue(options.Timing) ? new RuleTimings(TimeProvider.System) : null;
        var session = LintSession.Create(arguments, options.Lint, timings, Paths());
        var threads = LintSession.Threads(arguments, options.Lint);
        _log.TellRuleProblems(session);
        WriteReports(requests, session, minSeverity, input, threads, stop);

        if (timings is not null)
        {
            TimingTable.Write(timings, errors);
        }

        var isFailed = failOn != "never" && _worst >= (Choices.SeverityOf(failOn) ?? Severity.Warning);
        return _log.HasTrouble ? ExitCode.Trouble : isFailed ? ExitCode.Findings : ExitCode.Clean;
    }

    /// <summary>Reports whose files appear together, when all of them are whole.</summary>
    private void WriteReports(List<ReportRequest> requests, LintSession session, Severity minSeverity, InputFiles input, int threads, CancellationToken stop)
    {
        var targets = new List<ReportTarget>();
        try
        {
            foreach (var request in requests)
            {
                targets.Add(OpenReport(request, session));
            }

            var progress = new Progress(errors, Progress.IsWanted(targets.TrueForAll(target => target.Request.Path is not null)));
            Lint(WriterFor(targets), progress, session, minSeverity, input, threads, stop);
            targets.ForEach(target => target.Commit());
        }
        finally
        {
            targets.ForEach(target => target.Dispose());
        }
    }

    private void Lint(IDiagnosticWriter writer, Progress progress, LintSession session, Severity minSeverity, InputFiles input, int threads, CancellationToken stop)
    {
        var folder = new FolderPass(session, Paths());
        if (folder.IsWanted)
        {
            folder.Read(threads, files => progress.Report(files, "reading "), stop);
        }

        writer.Begin();
        OrderedWork.Run(
            input.Find(),
            input.IsOne ? 1 : threads,
            file => Lint(session, folder, file, stop),
            done =>
            {
                Emit(writer, done, minSeverity);
                progress.Report(_files);
            },
            stop);
        progress.Clear();
        _log.TellEnd(input.Finder, session);
        writer.End(new RunSummary { Files = _files, BinaryFiles = _binaryFiles, Succeeded = !_log.HasTrouble, Notes = [.. _log.Lines] });
    }

    private ReportTarget OpenReport(ReportRequest request, LintSession session) => new(request, session)
    {
        WantsColor = arguments.WantsColor(options.Color, isTerminal: request.Path is null && !Console.IsOutputRedirected),
        ShowsSuggestions = arguments.GetValue(options.Suggestions),
    };

    private static IDiagnosticWriter WriterFor(List<ReportTarget> targets) =>
        targets is [var only] ? ReportFormats.WriterFor(only) : new SeveralWriters(targets.ConvertAll(ReportFormats.WriterFor));

    private string[] Paths() => arguments.GetValue(options.Paths) ?? [];

    private static FileOutcome<LintReport> Lint(LintSession session, FolderPass folder, InputFile file, CancellationToken stop) => FileOutcome<LintReport>.Of(
        file,
        () => SourceFile.TryDecode(file.ShownPath, file.ReadBytes(stop), out var source) ? session.Lint(session.Read(source), file.FullPath, folder.ViewOf(file, source)) : null);

    private void Emit(IDiagnosticWriter writer, FileOutcome<LintReport> done, Severity minSeverity)
    {
        if (done.Result is not { } report)
        {
            if (done.Error is { } error)
            {
                _log.Complain(done.File.ShownPath, error);
            }
            else
            {
                _binaryFiles++;
            }

            return;
        }

        _files++;
        foreach (var diagnostic in report.Diagnostics)
        {
            _worst = diagnostic.Severity > _worst ? diagnostic.Severity : _worst;
        }

        if (minSeverity > Severity.Suggestion)
        {
            report = report with { Diagnostics = report.Diagnostics.RemoveAll(diagnostic => diagnostic.Severity < minSeverity) };
        }

        _log.Take(report);
        writer.Write(report);
    }
}
