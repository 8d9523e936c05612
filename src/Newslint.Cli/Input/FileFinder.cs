using Newslint.Rules.Yaml;
using Newslint.Suppressions;

namespace Newslint.Cli.Input;

/// <summary>
/// Finds the files to lint: each file that is named; in folders, and the folders in them, the files of registered formats that are
/// neither hidden nor ignored by git. Links in folders are not followed; one that is named is the file that it leads to.
/// </summary>
/// <remarks>The files come while folders are read, in the ordinal order of their shown paths; what is held is one folder's entries for each level.</remarks>
internal sealed class FileFinder
{
    private readonly IReadOnlyList<string> _paths;
    private readonly string _workingFolder;
    private readonly List<InputProblem> _problems = [];
    private readonly HashSet<string> _named = new(StringComparer.Ordinal);

    /// <param name="paths">The files and folders to search; none stand for the working folder.</param>
    /// <param name="workingFolder">The full path of the folder that paths are relative to.</param>
    public FileFinder(IReadOnlyList<string> paths, string workingFolder)
    {
        _paths = paths.Count == 0 ? ["."] : paths;
        _workingFolder = Path.TrimEndingDirectorySeparator(workingFolder);
    }

    /// <summary>What could not be found or read so far; complete when all files have come.</summary>
    public IReadOnlyList<InputProblem> Problems => _problems;

    /// <summary>Finds the files. To be called once.</summary>
    public IEnumerable<InputFile> Files()
    {
        var files = new List<InputFile>();
        var folders = new List<FolderWalk>();
        foreach (var path in _paths)
        {
            AddArgument(path, files, folders);
        }

        files.Sort(static (one, other) => string.CompareOrdinal(one.ShownPath, other.ShownPath));
        return folders.Count == 0 ? files
            : folders.Count == 1 && files.Count == 0 ? folders[0].Files()
            : Merge(files, folders);
    }

    private void AddArgument(string path, List<InputFile> files, List<FolderWalk> folders)
    {
        if (path.Length == 0)
        {
            _problems.Add(new InputProblem("", "This path is empty. Write . for the current folder."));
            return;
        }

        if (path == InputFile.Dash)
        {
            _problems.Add(new InputProblem(path, "Standard input can only be linted alone. A file of this name is written ./-."));
            return;
        }

        var fullPath = FollowLink(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, _workingFolder)));
        var shownPath = Shown(path, fullPath);
        if (!_named.Add(fullPath))
        {
            return;
        }

        if (Directory.Exists(fullPath))
        {
            folders.Add(new FolderWalk(fullPath, shownPath == "." ? "" : shownPath.TrimEnd('/') + "/", _named, _problems));
        }
        else if (File.Exists(fullPath) && !Path.EndsInDirectorySeparator(path))
        {
            // A hook names every file that was changed; this one is no copy.
            if (!SidecarFile.IsPathOfOne(fullPath))
            {
                files.Add(new InputFile(fullPath, shownPath));
            }
        }
        else
        {
            _problems.Add(new InputProblem(shownPath, path.StartsWith('-')
                ? "There is no such option, nor a file or folder of that name. newslint --help shows the options."
                : "There is no such file or folder." + DidYouMean(path, fullPath)));
        }
    }

    /// <summary>The file or folder that a link leads to, which is where the findings are and what code scanning can show; other paths as they are.</summary>
    private static string FollowLink(string fullPath)
    {
        FileSystemInfo place = Directory.Exists(fullPath) ? new DirectoryInfo(fullPath) : new FileInfo(fullPath);
        return place.LinkTarget is not null && place.ResolveLinkTarget(returnFinalTarget: true) is { Exists: true } target ? target.FullName : fullPath;
    }

    /// <summary>Paths in the working folder are shown from there, others as they were given, absolute or not.</summary>
    private string Shown(string path, string fullPath)
    {
        var relative = Path.GetRelativePath(_workingFolder, fullPath);
        var isOutside = relative == ".." || relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        var shown = isOutside && Path.IsPathRooted(path) ? fullPath : relative;
        return Path.DirectorySeparatorChar == '/' ? shown : shown.Replace(Path.DirectorySeparatorChar, '/');
    }

    /// <summary>The nearest of the names beside a path that is not there.</summary>
    private string DidYouMean(string path, string fullPath)
    {
        var name = Path.GetFileName(fullPath);
        string? nearest = null;
        var best = Math.Max(1, Math.Min(2, name.Length / 3)) + 1;
        foreach (var sibling in NamesBeside(fullPath))
        {
            var distance = Suggestion.Distance(name, sibling);
            if (distance < best || (distance == best && nearest is not null && string.CompareOrdinal(sibling, nearest) < 0))
            {
                (nearest, best) = (sibling, distance);
            }
        }

        return nearest is null ? "" : $" Did you mean '{Shown(path, Path.Combine(Path.GetDirectoryName(fullPath)!, nearest))}'?";
    }

    private static string[] NamesBeside(string fullPath)
    {
        var folder = new DirectoryInfo(Path.GetDirectoryName(fullPath) ?? fullPath);
        try
        {
            return folder.Exists ? folder.EnumerateFileSystemInfos().Select(entry => entry.Name).ToArray() : [];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>All files of streams that are in order, in order; no file is in two of them.</summary>
    private static IEnumerable<InputFile> Merge(List<InputFile> files, List<FolderWalk> folders)
    {
        var streams = new PriorityQueue<IEnumerator<InputFile>, string>(StringComparer.Ordinal);
        Enqueue(streams, files.GetEnumerator());
        foreach (var folder in folders)
        {
            Enqueue(streams, folder.Files().GetEnumerator());
        }

        while (streams.TryDequeue(out var stream, out _))
        {
            yield return stream.Current;
            Enqueue(streams, stream);
        }
    }

    private static void Enqueue(PriorityQueue<IEnumerator<InputFile>, string> streams, IEnumerator<InputFile> stream)
    {
        if (stream.MoveNext())
        {
            streams.Enqueue(stream, stream.Current.ShownPath);
        }
        else
        {
            stream.Dispose();
        }
    }
}
