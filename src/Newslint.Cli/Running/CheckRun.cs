using Newslint.Cli.Input;
using Newslint.Cli.Output;
using Newslint.Reporting;
using Newslint.Rules;
using Newslint.Text;

namespace Newslint.Cli.Running;

/// <summary>One run over files: reads, lints, sorts and hands on, in path order.</summary>
/// <param name="session">The rules and settings.</param>
/// <param name="triage">What becomes of the findings.</param>
/// <param name="log">Takes what is told beside the findings.</param>
/// <param name="progress">Tells how far the run is.</param>
internal sealed class CheckRun(LintSession session, Triage triage, RunLog log, Progress progress)
{
    private int _files;
    private int _binaryFiles;

    /// <summary>Lints all files of <paramref name="paths"/>, which are those of <paramref name="input"/>.</summary>
    public void Write(IDiagnosticWriter writer, InputFiles input, string[] paths, int threads, CancellationToken stop)
    {
        var folder = new FolderPass(session, paths);
        if (folder.IsWanted)
        {
            folder.Read(threads, files => progress.Report(files, "reading "), stop);
        }

        writer.Begin();
        OrderedWork.Run(
            input.Find().Where(triage.Wants),
            input.IsOne ? 1 : threads,
            file => Lint(folder, file, stop),
            done =>
            {
                Emit(writer, done);
                progress.Report(_files);
            },
            stop);
        progress.Clear();
        log.TellEnd(input.Finder, session);
        var mended = triage.Fixed(input.Folders, session.Rules, session.FolderRules);
        foreach (var note in FixedSinceBaseline.Notes(mended))
        {
            log.Tell(note);
        }

        writer.End(new RunSummary
        {
            Files = _files,
            BinaryFiles = _binaryFiles,
            OnlyChanged = triage.OnlyChanged,
            Succeeded = !log.HasTrouble,
            Suppressed = triage.Suppressed,
            Known = triage.Known,
            Below = triage.Below,
            Fixed = mended,
            Notes = [.. log.Notes],
        });
    }

    private FileOutcome<LintReport> Lint(FolderPass folder, InputFile file, CancellationToken stop) => FileOutcome<LintReport>.Of(
        file,
        () => SourceFile.TryDecode(file.ShownPath, file.ReadBytes(stop), out var source) ? session.Lint(session.Read(source), file.FullPath, folder.ViewOf(file, source)) : null);

    private void Emit(IDiagnosticWriter writer, FileOutcome<LintReport> done)
    {
        if (done.Result is { } report)
        {
            _files++;
            log.Take(report);
            writer.Write(triage.Sort(report));
        }
        else if (done.Error is { } error)
        {
            log.Complain(done.File.ShownPath, error);
        }
        else
        {
            _binaryFiles++;
        }
    }
}
