using Newslint.Articles;

namespace Newslint.Cli.Input;

/// <summary>The files in a folder and in the folders in it, one folder at a time.</summary>
/// <param name="folder">The full path of the folder, without a separator at its end.</param>
/// <param name="shownPrefix">What stands before the names of its entries when they are shown: nothing, or a path with a slash at its end.</param>
/// <param name="named">The full paths of all arguments: what is named is found by its own argument, hidden and ignored or not.</param>
/// <param name="problems">Takes what cannot be read.</param>
internal sealed class FolderWalk(string folder, string shownPrefix, HashSet<string> named, List<InputProblem> problems)
{
    /// <summary>The files in the ordinal order of their shown paths.</summary>
    public IEnumerable<InputFile> Files()
    {
        // Entries wait on a stack, the next on top: recursion would pass each file through all levels above it.
        var waiting = new Stack<Entry>();
        Push(waiting, new Entry(folder, shownPrefix, GitIgnore.Above(folder)));
        while (waiting.TryPop(out var entry))
        {
            if (entry.IsFolder)
            {
                Push(waiting, entry);
            }
            else
            {
                yield return new InputFile(entry.FullPath, entry.ShownPath);
            }
        }
    }

    private void Push(Stack<Entry> waiting, Entry within)
    {
        var ignore = GitIgnore.Enter(within.Ignore, within.FullPath);
        var entries = new List<Entry>();
        try
        {
            foreach (var info in new DirectoryInfo(within.FullPath).EnumerateFileSystemInfos())
            {
                if (Wanted(info, within, ignore) is { } entry)
                {
                    entries.Add(entry);
                }
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problems.Add(new InputProblem(
                within.ShownPath.Length == 0 ? "." : Path.TrimEndingDirectorySeparator(within.ShownPath),
                exception is UnauthorizedAccessException ? "Reading this folder is not permitted." : "This folder cannot be read."));
        }

        // A folder sorts as its name with a slash, so that all in it stands where the whole paths would stand.
        entries.Sort(static (one, other) => string.CompareOrdinal(other.ShownPath, one.ShownPath));
        foreach (var entry in entries)
        {
            waiting.Push(entry);
        }
    }

    /// <summary>
    /// Whether an entry is there by the name that it has as text. One whose bytes are not UTF-8 is not, and is told of; one that has just gone is not
    /// either. Neither may end the search of the folder.
    /// </summary>
    private bool Exists(FileSystemInfo info, Entry within)
    {
        // What .NET says of a file that is not there, where others throw.
        if (info.Attributes != (FileAttributes)(-1))
        {
            return true;
        }

        if (info.Name.Contains('\uFFFD', StringComparison.Ordinal))
        {
            problems.Add(new InputProblem(within.ShownPath + info.Name, "The bytes of this name are not UTF-8, so it cannot be opened. Give it another name."));
        }

        return false;
    }

    private Entry? Wanted(FileSystemInfo info, Entry within, GitIgnore? ignore)
    {
        var isFolder = info is DirectoryInfo;
        if (info.Name.StartsWith('.') || (!isFolder && !ArticleReaders.IsRegistered(info.Name)) || !Exists(info, within))
        {
            return null;
        }

        // A link to a folder may lead back up, and one to a file to a file that is linted by itself. One that leads nowhere is told of.
        if ((info.Attributes & FileAttributes.ReparsePoint) != 0 && (isFolder || info.ResolveLinkTarget(returnFinalTarget: true) is { Exists: true }))
        {
            return null;
        }

        if (named.Contains(info.FullName) || ignore?.IsIgnored(info.FullName, isFolder) == true)
        {
            return null;
        }

        return new Entry(info.FullName, within.ShownPath + info.Name + (isFolder ? "/" : ""), ignore);
    }

    /// <summary>A file, or a folder with a slash at the end of its shown path, and what is known to ignore above what is in it.</summary>
    private sealed record Entry(string FullPath, string ShownPath, GitIgnore? Ignore)
    {
        public bool IsFolder => ShownPath.EndsWith('/');
    }
}
