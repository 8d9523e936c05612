using Newslint.Cli.Input;
using Newslint.Prose.Folders;
using Newslint.Text;

namespace Newslint.Cli.Running;

/// <summary>
/// The first of the two passes of a run whose rules compare files: it reads every file and keeps what they have in common. What cannot be read is
/// left to the second pass, which tells of it once.
/// </summary>
/// <param name="session">The rules and settings of the run.</param>
/// <param name="paths">The files and folders of the command.</param>
internal sealed class FolderPass(LintSession session, string[] paths)
{
    private readonly FolderGroups _groups = new(paths, Environment.CurrentDirectory);
    private FolderIndex? _index;

    /// <summary>Whether the run has several files, and a rule that asks for what they have in common.</summary>
    public bool IsWanted => session.NeedsFolder && !(paths is [var only] && !Directory.Exists(only));

    /// <summary>Reads the files.</summary>
    /// <param name="threads">The threads to use; the result does not depend on it.</param>
    /// <param name="report">Is told the number of files read so far.</param>
    /// <param name="stop">Stops it.</param>
    public void Read(int threads, Action<int> report, CancellationToken stop)
    {
        var summary = new FolderSummary();
        var files = 0;
        OrderedWork.Run(
            new FileFinder(paths, Environment.CurrentDirectory).Files(),
            threads,
            file => SummaryOf(file, stop),
            document =>
            {
                if (document is not null)
                {
                    summary.Add(document);
                }

                report(++files);
            },
            stop);
        _index = summary.Documents > 1 ? summary.ToIndex() : null;
    }

    /// <summary>What a file has in common with others; null where nothing was read.</summary>
    public FolderView? ViewOf(InputFile file, SourceFile source) => _index?.ViewOf(source, _groups.GroupOf(file));

    private DocumentSummary? SummaryOf(InputFile file, CancellationToken stop)
    {
        if (!session.NeedsFolderOf(file.FullPath))
        {
            return null;
        }

        try
        {
            return SourceFile.TryDecode(file.ShownPath, file.ReadBytes(stop), out var source) ? DocumentSummary.Of(source, _groups.GroupOf(file)) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
