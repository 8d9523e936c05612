using System.CommandLine;
using Newslint.Cli.Input;
using Newslint.Cli.Output;
using Newslint.Cli.Rendering;
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
        var format = arguments.Choose(options.Format, CheckOptions.Formats);
        var failOn = arguments.Choose(options.FailOn, "error", "warning", "suggestion", "never");
        var minSeverity = Choices.SeverityOf(arguments.Choose(options.MinSeverity, "error", "warning", "suggestion")) ?? Severity.Suggestion;
        var input = new InputFiles(Paths(), arguments.GetValue(options.StdinFilename));
        var timings = arguments.GetValue(options.Timing) ? new RuleTimings(TimeProvider.System) : null;
        var session = LintSession.Create(arguments, options.Lint, timings, Paths());
        var threads = LintSession.Threads(arguments, options.Lint);
        _log.TellRuleProblems(session);
        using (var target = OpenTarget())
        {
            WriteReports(session, target.Stream, format, minSeverity, input, threads, stop);
            target.Commit();
        }

        if (timings is not null)
        {
            TimingTable.Write(timings, errors);
        }

        var isFailed = failOn != "never" && _worst >= (Choices.SeverityOf(failOn) ?? Severity.Warning);
        return _log.HasTrouble ? ExitCode.Trouble : isFailed ? ExitCode.Findings : ExitCode.Clean;
    }

    private void WriteReports(LintSession session, Stream stream, string? format, Severity minSeverity, InputFiles input, int threads, CancellationToken stop)
    {
        using var text = new StreamWriter(stream, leaveOpen: true) { NewLine = "\n" };
        var writer = WriterFor(format, session, stream, text);
        var progress = new Progress(errors, Progress.IsWanted(arguments.GetValue(options.Output) is not null));
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
        (writer as IDisposable)?.Dispose();
    }

    private OutputTarget OpenTarget()
    {
        var path = arguments.GetValue(options.Output);
        try
        {
            return OutputTarget.Open(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--output {path}: {exception.Message}");
        }
    }

    private IDiagnosticWriter WriterFor(string? format, LintSession session, Stream stream, TextWriter text)
    {
        var isTerminal = arguments.GetValue(options.Output) is null && !Console.IsOutputRedirected;
        var color = arguments.WantsColor(options.Color, isTerminal);
        return (format ?? (isTerminal ? "text" : "msbuild")) switch
        {
            "jsonl" => new JsonLinesWriter(stream),
            "sarif" => new SarifWriter(stream, session.Rules, AboutNewslint.Version, GitWorkTree.PathFromTop(Environment.CurrentDirectory)),
            "msbuild" => new MSBuildWriter(text),
            _ => new TextReportWriter(text, color, arguments.GetValue(options.Suggestions)),
        };
    }

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
