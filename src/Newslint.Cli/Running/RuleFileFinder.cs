using System.IO.Enumeration;
using Newslint.Rules.Yaml.Loading;
using Newslint.Suppressions;
using Newslint.Text;

namespace Newslint.Cli.Running;

/// <summary>Finds and opens the rule files in folders and below, in ordinal order of their paths.</summary>
internal sealed class RuleFileFinder
{
    /// <summary>Files that one thread opens before it takes more; so few are read sooner than another thread begins.</summary>
    private const int FilesAtOnce = 64;

    private readonly List<string> _problems = [];

    /// <summary>What could not be found or read, a line each.</summary>
    public IReadOnlyList<string> Problems => _problems;

    /// <summary>The files at <paramref name="paths"/>, each once.</summary>
    public IReadOnlyList<ParsedRuleFile> Read(IEnumerable<string> paths)
    {
        string[] found = [.. paths.Where(path => !SidecarFile.IsPathOfOne(path)).SelectMany(Find).Distinct(StringComparer.Ordinal)];
        var cache = RuleCache.For(found);
        var compiled = cache.Read();
        var opened = new List<OpenedFile>(found.Length);
        OrderedWork.Run(
            found.Chunk(FilesAtOnce),
            found.Length > FilesAtOnce ? Environment.ProcessorCount : 1,
            chunk => Array.ConvertAll(chunk, path => Open(path, compiled)),
            opened.AddRange,
            CancellationToken.None);
        if (opened.Exists(file => file.IsNew && CompiledRules.CanHold(file.Files[0])))
        {
            cache.Write(from file in opened where file.Content is not null select (file.Files[0], file.Content));
        }

        _problems.AddRange(opened.SelectMany(file => file.Problems));
        return [.. opened.SelectMany(file => file.Files)];
    }

    private static OpenedFile Open(string path, CompiledRules? compiled)
    {
        if (RulePack.IsArchive(path))
        {
            var problems = new List<string>();
            return new OpenedFile([.. new RulePack(problems).Read(path)], problems);
        }

        var shown = path.Replace(Path.DirectorySeparatorChar, '/');
        try
        {
            var content = File.ReadAllBytes(path);
            if (compiled?.Find(shown, content) is { } known)
            {
                return new OpenedFile([known], []) { Content = content };
            }

            return SourceFile.TryDecode(shown, content, out var source)
                ? new OpenedFile([ParsedRuleFile.Parse(shown, source.Text)], []) { Content = content, IsNew = true }
                : new OpenedFile([], [$"{shown}(1,1): error: This is not a text file."]);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new OpenedFile([], [$"{shown}: error: The file cannot be read: {exception.Message}"]);
        }
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
            ShouldIncludePredicate = (ref entry) => !entry.IsDirectory && Path.GetExtension(entry.FileName) is ".yml" or ".yaml" && !SidecarFile.IsPathOfOne(entry.FileName),
            ShouldRecursePredicate = (ref entry) => (entry.Attributes & FileAttributes.ReparsePoint) == 0,
        };

    /// <summary>A file, or the files of an archive, and what could not be read.</summary>
    private sealed record OpenedFile(ParsedRuleFile[] Files, IReadOnlyList<string> Problems)
    {
        /// <summary>The bytes of the one file; null for an archive and for what could not be read.</summary>
        public byte[]? Content { get; init; }

        /// <summary>Whether no earlier run has kept the file.</summary>
        public bool IsNew { get; init; }
    }
}
