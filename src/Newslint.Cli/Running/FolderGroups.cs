using Newslint.Cli.Input;

namespace Newslint.Cli.Running;

/// <summary>
/// The groups in which files are compared. In a folder that the command names, each folder in it is a group with all that lies below, as archives keep
/// a folder for each site and folders for years in it; the files in the folder itself are one more. A file that is named belongs to its folder.
/// </summary>
internal sealed class FolderGroups
{
    private readonly string[] _folders;

    /// <param name="paths">The files and folders of the command; none stand for the working folder.</param>
    /// <param name="workingFolder">The full path of the folder that paths are relative to.</param>
    public FolderGroups(string[] paths, string workingFolder)
    {
        string[] full = Array.ConvertAll(paths.Length == 0 ? ["."] : paths, path => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, workingFolder)));
        _folders = Array.FindAll(full, Directory.Exists);
        Array.Sort(_folders, static (one, other) => other.Length.CompareTo(one.Length)); // of folders in one another the innermost counts
    }

    /// <summary>The group of a file: the full path of its folder.</summary>
    public string GroupOf(InputFile file)
    {
        foreach (var folder in _folders)
        {
            var start = folder.Length + (Path.EndsInDirectorySeparator(folder) ? 0 : 1);
            if (file.FullPath.Length > start && file.FullPath[start - 1] == Path.DirectorySeparatorChar && file.FullPath.StartsWith(folder, StringComparison.Ordinal))
            {
                var end = file.FullPath.IndexOf(Path.DirectorySeparatorChar, start);
                return end < 0 ? folder : file.FullPath[..end];
            }
        }

        return Path.GetDirectoryName(file.FullPath) ?? string.Empty;
    }
}
