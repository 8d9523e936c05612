using System.IO.Enumeration;
using Newslint.Rules.Yaml.Loading;
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
        string[] all = [.. paths.SelectMany(Find).Distinct(StringComparer.Ordinal)];
        string[] found = Array.FindAll(all, path => !PackReader.IsArchive(path));
        var cache = RuleCache.For(found);
        var pack = cache.Read();
        var opened = new List<OpenedFile>(found.Length);
        OrderedWork.Run(
            found.Chunk(FilesAtOnce),
            found.Length > FilesAtOnce ? Environment.ProcessorCount : 1,
            chunk => Array.ConvertAll(chunk, path => Open(path, pack)),
            opened.AddRange,
            CancellationToken.None);
        if (opened.Exists(file => file is { IsNew: true, File: { } parsed } && RulePack.CanHold(parsed)))
        {
            cache.Write(from file in opened where file.File is not null select (file.File, file.Content));
        }

        _problems.AddRange(from file in opened where file.Problem is not null select file.Problem);
        var packs = new PackReader(_problems);
        return [.. opened.Select(file => file.File).OfType<ParsedRuleFile>(), .. all.Where(PackReader.IsArchive).SelectMany(packs.Read)];
    }

    private static OpenedFile Open(string path, RulePack? pack)
    {
        var shown = path.Replace(Path.DirectorySeparatorChar, '/');
        try
        {
            var content = File.ReadAllBytes(path);
            if (pack?.Find(shown, content) is { } known)
            {
                return new OpenedFile(known, content, IsNew: false, Problem: null);
            }

            return SourceFile.TryDecode(shown, content, out var source)
                ? new OpenedFile(ParsedRuleFile.Parse(shown, source.Text), content, IsNew: true, Problem: null)
                : OpenedFile.Bad($"{shown}(1,1): error: This is not a text file.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return OpenedFile.Bad($"{shown}: error: The file cannot be read: {exception.Message}");
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
            if (new PackReader(_problems).ManifestOf(path) is { } manifest)
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

    /// <summary>A file of rules and its bytes, or why there is none.</summary>
    private sealed record OpenedFile(ParsedRuleFile? File, byte[] Content, bool IsNew, string? Problem)
    {
        public static OpenedFile Bad(string problem) => new(null, [], IsNew: false, problem);
    }
}
