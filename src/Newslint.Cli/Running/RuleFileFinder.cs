using System.IO.Enumeration;
using Newslint.Rules.Yaml.Loading;
using Newslint.Text;

namespace Newslint.Cli.Running;

/// <summary>Finds and opens the rule files in folders and below, in ordinal order of their paths.</summary>
internal sealed class RuleFileFinder
{
    private readonly List<string> _problems = [];

    /// <summary>What could not be found or read, a line each.</summary>
    public IReadOnlyList<string> Problems => _problems;

    /// <summary>The files at <paramref name="paths"/>, each once.</summary>
    public IReadOnlyList<ParsedRuleFile> Read(IEnumerable<string> paths)
    {
        var files = new List<ParsedRuleFile>();
        foreach (var path in paths.SelectMany(Find).Distinct(StringComparer.Ordinal))
        {
            if (RulePack.IsArchive(path))
            {
                files.AddRange(new RulePack(_problems).Read(path));
                continue;
            }

            var shown = path.Replace(Path.DirectorySeparatorChar, '/');
            if (ReadText(path, shown) is { } text)
            {
                files.Add(ParsedRuleFile.Parse(shown, text));
            }
        }

        return files;
    }

    private string[] Find(string path)
    {
        if (File.Exists(path))
        {
            return [path];
        }

        if (!Directory.Exists(path))
        {
            _problems.Add($"{path}: error: There is no such folder or file of rules.");
            return [];
        }

        try
        {
            string[] files = [.. FilesIn(path).Order(StringComparer.Ordinal)];
            if (new RulePack(_problems).ManifestOf(path) is { } manifest)
            {
                files = Array.FindAll(files, file => manifest.Includes(Path.GetRelativePath(path, file).Replace(Path.DirectorySeparatorChar, '/')));
            }

            if (files.Length == 0)
            {
                _problems.Add($"{path}: error: The folder holds no rule file (.yml).");
            }

            return files;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _problems.Add($"{path}: error: The folder cannot be read: {exception.Message}");
            return [];
        }
    }

    /// <summary>Links to files are read, links to folders are not followed: they may lead back up.</summary>
    private static FileSystemEnumerable<string> FilesIn(string folder) =>
        new(folder, (ref entry) => entry.ToSpecifiedFullPath(), new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = false, AttributesToSkip = FileAttributes.None })
        {
            ShouldIncludePredicate = (ref entry) => !entry.IsDirectory && Path.GetExtension(entry.FileName) is ".yml" or ".yaml",
            ShouldRecursePredicate = (ref entry) => (entry.Attributes & FileAttributes.ReparsePoint) == 0,
        };

    private string? ReadText(string path, string shown)
    {
        try
        {
            if (SourceFile.TryDecode(shown, File.ReadAllBytes(path), out var source))
            {
                return source.Text;
            }

            _problems.Add($"{shown}(1,1): error: This is not a text file.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _problems.Add($"{shown}: error: The file cannot be read: {exception.Message}");
        }

        return null;
    }
}
