using Newslint.Articles;

namespace Newslint.Cli.Input;

/// <summary>Interim finder.</summary>
internal sealed class FileFinder(string[] paths, string workingFolder)
{
    public List<InputProblem> Problems { get; } = [];

    public IEnumerable<InputFile> Files()
    {
        foreach (var path in paths)
        {
            var full = Path.GetFullPath(path, workingFolder);
            if (File.Exists(full))
            {
                yield return new InputFile(full, path);
            }
            else if (Directory.Exists(full))
            {
                foreach (var file in Directory.EnumerateFiles(full, "*", SearchOption.AllDirectories).Where(ArticleReaders.IsRegistered).Order(StringComparer.Ordinal))
                {
                    yield return new InputFile(file, Path.GetRelativePath(workingFolder, file).Replace('\\', '/'));
                }
            }
            else
            {
                Problems.Add(new InputProblem(path, "There is no such file or folder."));
            }
        }
    }
}
internal sealed record InputFile(string FullPath, string ShownPath);
internal sealed record InputProblem(string Path, string Message);
