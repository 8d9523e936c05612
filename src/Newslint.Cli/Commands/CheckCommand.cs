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
    private readonly List<string> _notes = [];
    private readonly RunNotes _fileNotes = new();
    private int _files;
    private int _binaryFiles;
    private bool _hasTrouble;
    private Severity _worst;

    /// <summary>Runs the command.</summary>
    public int Run(CancellationToken stop)
    {
        var format = arguments.Choose(options.Format, CheckOptions.Formats);
        var failOn = arguments.Choose(options.FailOn, "error", "warning", "suggestion", "never");
        var minSeverity = SeverityOf(arguments.Choose(options.MinSeverity, "error", "warning", "suggestion")) ?? Severity.Suggestion;
        if (arguments.GetValue(options.StdinFilename) is { Length: 0 })
        {
            throw new UsageException("--stdin-filename: write the path that standard input is taken to have.");
        }

        var timings = arguments.GetValue(options.Timing) ? new RuleTimings(TimeProvider.System) : null;
        var session = LintSession.Create(arguments, options.Lint, timings, Paths());
        var threads = LintSession.Threads(arguments, options.Lint);
        foreach (var problem in session.RuleProblems)
        {
            Complain(problem.Line);
            problem.WriteExcerpt(errors);
        }

        using (var target = OpenTarget())
        {
            WriteReports(session, target.Stream, format, minSeverity, Threads(threads), stop);
            target.Commit();
        }

        if (timings is not null)
        {
            TimingTable.Write(timings, errors);
        }

        var isFailed = failOn != "never" && _worst >= (SeverityOf(failOn) ?? Severity.Warning);
        return _hasTrouble ? ExitCode.Trouble : isFailed ? ExitCode.Findings : ExitCode.Clean;
    }

    private void WriteReports(LintSession session, Stream stream, string? format, Severity minSeverity, int threads, CancellationToken stop)
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
        var finder = new FileFinder(Paths(), Environment.CurrentDirectory);
        OrderedWork.Run(
            Files(finder),
            threads,
            file => Lint(session, folder, file, stop),
            done =>
            {
                Emit(writer, done, minSeverity);
                progress.Report(_files);
            },
            stop);
        progress.Clear();
        foreach (var problem in finder.Problems)
        {
            Complain($"{problem.Path}: error: {problem.Message}");
        }

        foreach (var problem in session.ConfigurationProblems)
        {
            Complain($"{problem.Path}({problem.Line},{problem.Column}): warning: {problem.Message}", isTrouble: false);
        }

        foreach (var note in _fileNotes.Lines())
        {
            Complain(note, isTrouble: false);
        }

        writer.End(new RunSummary { Files = _files, BinaryFiles = _binaryFiles, Succeeded = !_hasTrouble, Notes = [.. _notes] });
        (writer as IDisposable)?.Dispose();
    }

    private static Severity? SeverityOf(string? name) => name switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        "suggestion" => Severity.Suggestion,
        _ => null,
    };

    /// <summary>One file needs one thread; a second would only cost its start.</summary>
    private int Threads(int asked) => arguments.GetValue(options.Paths) is [var only] && !Directory.Exists(only) ? 1 : asked;

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

    private IEnumerable<InputFile> Files(FileFinder finder) =>
        Paths() is [InputFile.Dash] ? [InputFile.StandardInput(arguments.GetValue(options.StdinFilename) ?? "stdin.txt")] : finder.Files();

    private static Outcome Lint(LintSession session, FolderPass folder, InputFile file, CancellationToken stop)
    {
        try
        {
            return SourceFile.TryDecode(file.ShownPath, file.ReadBytes(stop), out var source)
                ? new Outcome(file, session.Lint(session.Read(source), file.FullPath, folder.ViewOf(file, source)), null)
                : new Outcome(file, null, null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new Outcome(file, null, InputFile.WhyUnreadable(exception));
        }
#pragma warning disable CA1031 // A file that Newslint fails on must not take the others with it.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return new Outcome(file, null, $"Newslint failed on this file, please report it: {exception.GetType().Name}: {exception.Message}");
        }
    }

    private void Emit(IDiagnosticWriter writer, Outcome done, Severity minSeverity)
    {
        if (done.Report is not { } report)
        {
            if (done.Error is { } error)
            {
                Complain($"{done.File.ShownPath}: error: {error}");
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

        foreach (var note in report.Notes)
        {
            _fileNotes.Add(report.File.Path, note);
        }

        writer.Write(report);
    }

    private void Complain(string message, bool isTrouble = true)
    {
        _hasTrouble |= isTrouble;
        var line = PlainLine.Of(message);
        _notes.Add(line);
        errors.WriteLine(line);
    }

    /// <summary>What became of a file: a report, an error, or neither for a binary one.</summary>
    private sealed record Outcome(InputFile File, LintReport? Report, string? Error);
}
