using System.Collections.Immutable;
using System.IO.Enumeration;
using Newslint.Rules;
using Newslint.Rules.Yaml;
using Newslint.Text;

namespace Newslint.Cli.Running;

/// <summary>The shipped rules and those of the user.</summary>
internal sealed class RuleLibrary
{
    private readonly List<Rule> _rules = [.. ShippedRules.Read()];
    private readonly List<string> _problems = [];

    /// <summary>The good rules, each id once.</summary>
    public IReadOnlyList<Rule> Rules => _rules;

    /// <summary>The mistakes, a line each.</summary>
    public ImmutableArray<string> Problems => [.. _problems];

    /// <summary>Loads the shipped rules and those in <paramref name="paths"/>; a broken file leaves the others as they are.</summary>
    public static RuleLibrary Load(IEnumerable<string> paths)
    {
        var library = new RuleLibrary();
        foreach (var path in paths)
        {
            library.Add(path);
        }

        return library;
    }

    /// <summary>The rule with an id or name.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public Rule Find(string asked) => _rules.Find(rule => IsCalled(rule.Descriptor, asked))
        ?? throw new UsageException($"There is no rule '{asked}'. {Suggestion.For(asked, _rules.Select(rule => rule.Descriptor.Name).Concat(_rules.Select(rule => rule.Descriptor.Id)))}");

    /// <summary>Whether a rule has this id or name.</summary>
    public static bool IsCalled(RuleDescriptor rule, string asked) =>
        asked.Equals(rule.Id, StringComparison.OrdinalIgnoreCase) || asked.Equals(rule.Name, StringComparison.OrdinalIgnoreCase);

    private void Add(string path)
    {
        if (File.Exists(path))
        {
            AddFile(path);
        }
        else if (Directory.Exists(path))
        {
            AddFolder(path);
        }
        else
        {
            _problems.Add($"{path}: error: There is no such folder or file of rules.");
        }
    }

    private void AddFolder(string path)
    {
        string[] files;
        try
        {
            files = [.. FilesIn(path).Order(StringComparer.Ordinal)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _problems.Add($"{path}: error: The folder cannot be read: {exception.Message}");
            return;
        }

        if (files.Length == 0)
        {
            _problems.Add($"{path}: error: The folder holds no rule file (.yml).");
        }

        foreach (var file in files)
        {
            AddFile(file);
        }
    }

    /// <summary>The rule files in a folder and below. Links to files are read, links to folders are not followed: they may lead back up.</summary>
    private static FileSystemEnumerable<string> FilesIn(string folder) =>
        new(folder, (ref entry) => entry.ToSpecifiedFullPath(), new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = false, AttributesToSkip = FileAttributes.None })
        {
            ShouldIncludePredicate = (ref entry) => !entry.IsDirectory && Path.GetExtension(entry.FileName) is ".yml" or ".yaml",
            ShouldRecursePredicate = (ref entry) => (entry.Attributes & FileAttributes.ReparsePoint) == 0,
        };

    private void AddFile(string path)
    {
        var shown = path.Replace(Path.DirectorySeparatorChar, '/');
        SourceFile? source;
        try
        {
            if (!SourceFile.TryDecode(shown, File.ReadAllBytes(path), out source))
            {
                _problems.Add($"{shown}(1,1): error: This is not a text file.");
                return;
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _problems.Add($"{shown}: error: The file cannot be read: {exception.Message}");
            return;
        }

        var file = RuleFile.Read(shown, source.Text, isShipped: false);
        foreach (var problem in file.Problems)
        {
            _problems.Add(problem.ToString());
        }

        if (file.Rule is { } rule)
        {
            if (_rules.Exists(known => known.Descriptor.Id == rule.Descriptor.Id))
            {
                _problems.Add($"{shown}(1,1): error: Another rule has the id '{rule.Descriptor.Id}' already. Give this one its own.");
            }
            else
            {
                _rules.Add(rule);
            }
        }
    }
}
