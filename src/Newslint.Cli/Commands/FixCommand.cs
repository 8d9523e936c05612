using System.CommandLine;
using Newslint.Cli.Input;
using Newslint.Cli.Output;
using Newslint.Cli.Rendering;
using Newslint.Cli.Running;
using Newslint.Reporting;
using Newslint.Rules;
using Newslint.Rules.Fixes;

namespace Newslint.Cli.Commands;

/// <summary><c>newslint fix PATH…</c>: takes out and mends what can be mended without a person.</summary>
/// <remarks>Files are read and mended by several threads and written by one, between two looks at whether the run was stopped.</remarks>
internal sealed class FixCommand(ParseResult arguments, FixOptions options, TextWriter errors)
{
    private readonly RunLog _log = new(errors);
    private readonly FixTotals _totals = new();
    private Severity _worst;

    /// <summary>Runs the command.</summary>
    public int Run(CancellationToken stop)
    {
        var failOn = arguments.Choose(options.FailOn, "error", "warning", "suggestion", "never");
        var paths = arguments.GetValue(options.Paths) ?? [];
        var input = new InputFiles(paths, arguments.GetValue(options.StdinFilename));
        var isDiff = arguments.GetValue(options.Diff);
        var session = LintSession.Create(arguments, options.Lint, timings: null, paths);
        var threads = LintSession.Threads(arguments, options.Lint);
        var atLeast = arguments.GetValue(options.Unsafe) ? FixSafety.Suggestion : FixSafety.Safe;
        _log.TellRuleProblems(session);

        using var output = StandardStreams.OpenOutput();
        using var lines = new StreamWriter(output) { NewLine = "\n" };
        Action<InputFile, FixedFile> deliver = isDiff ? (_, file) => UnifiedDiff.Write(lines, file)
            : input.IsStandardInput ? (_, file) => output.Write(file.Bytes)
            : (place, file) => Replace(lines, place, file);
        var progress = new Progress(errors, Progress.IsWanted(writesToFile: false));
        OrderedWork.Run(
            input.Find(),
            input.IsOne ? 1 : threads,
            file => FileOutcome<FixedFile>.Of(file, () => new FixRounds(source => session.Lint(session.Read(source), file.FullPath), atLeast).Run(file.ShownPath, file.ReadBytes(stop), stop)),
            done =>
            {
                Emit(done, input.IsStandardInput, deliver);
                progress.Report(_totals.Files);
            },
            stop);
        progress.Clear();
        lines.Flush();
        _log.TellEnd(input.Finder, session);
        errors.WriteLine(_totals.Summary(isDiff, _log.HasTrouble));

        var isFailed = (isDiff && _totals.ChangedFiles > 0) || (Choices.SeverityOf(failOn) is { } least && _worst >= least);
        return _log.HasTrouble ? ExitCode.Trouble : isFailed ? ExitCode.Findings : ExitCode.Clean;
    }

    private void Emit(FileOutcome<FixedFile> done, bool isStandardInput, Action<InputFile, FixedFile> deliver)
    {
        if (done.Result is not { } file)
        {
            if (done.Error is not null || isStandardInput)
            {
                _log.Complain(done.File.ShownPath, done.Error ?? "This is not a text file.");
            }

            return;
        }

        _log.Take(file.Left);
        foreach (var finding in file.Left.Diagnostics)
        {
            _worst = finding.Severity > _worst ? finding.Severity : _worst;
        }

        if (file.Refusal is { } refusal)
        {
            _log.Complain(done.File.ShownPath, $"{refusal} It was left as it was.");
        }

        _totals.Add(file);
        if (file.IsChanged || isStandardInput)
        {
            deliver(done.File, file);
        }
    }

    private void Replace(TextWriter lines, InputFile place, FixedFile file)
    {
        try
        {
            FileReplacement.Write(place.FullPath, file.BytesBefore, file.Bytes);
            lines.WriteLine(PlainLine.Of($"{place.ShownPath}: {FixTotals.Mended(file)}"));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _totals.TakeBack(file);
            _log.Complain(place.ShownPath, FileReplacement.WhyNot(exception));
        }
    }
}
