using System.Collections.Immutable;
using System.CommandLine;
using Newslint.Cli.Commands;
using Newslint.Knowledge.Facts;
using Newslint.Knowledge.Facts.Verification;
using Newslint.Rules.Yaml;
using Newslint.Rules.Yaml.Facts;
using Newslint.Suppressions;

namespace Newslint.Cli.Running;

/// <summary>The shipped facts and those of the user over them.</summary>
/// <param name="Facts">All that can be used.</param>
/// <param name="Problems">The mistakes of files of facts.</param>
internal sealed record FactLibrary(WorldFacts Facts, ImmutableArray<RuleComplaint> Problems)
{
    private readonly Dictionary<string, string> _own = new(StringComparer.Ordinal);
    private IReadOnlyDictionary<string, string>? _shipped;

    /// <summary>A source in words; its identifier where it has none.</summary>
    public string CitationOf(string source) =>
        _own.GetValueOrDefault(source) ?? (_shipped ??= ShippedTables.Citations()).GetValueOrDefault(source) ?? source;

    /// <summary>The facts that the options of a command ask for, and those that the configuration of some places names.</summary>
    public static FactLibrary Load(ParseResult arguments, LintOptions options, ConfigurationFiles configuration, IEnumerable<string> places) =>
        Load([.. configuration.FactsFor(places), .. arguments.GetValue(options.Facts) ?? []]);

    /// <summary>The shipped facts and those in <paramref name="paths"/>, later ones over earlier ones; a broken file leaves the others as they are.</summary>
    public static FactLibrary Load(IReadOnlyList<string> paths)
    {
        var facts = WorldFacts.Shipped;
        var unreadable = new List<string>();
        var problems = new List<RuleFileProblem>();
        var citations = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            foreach (var texts in Read(path, facts, unreadable, problems))
            {
                var with = facts.With(texts);
                try
                {
                    with.Open();
                    facts = with;
                    ShippedTables.AddCitations(texts.Find("sources.csv"), citations);
                }
                catch (InvalidDataException fault)
                {
                    unreadable.Add($"{texts.Path}: error: {fault.Message}");
                }
            }
        }

        var library = new FactLibrary(facts, RuleComplaint.Of(unreadable, problems));
        foreach (var (source, citation) in citations)
        {
            library._own[source] = citation;
        }

        return library;
    }

    /// <summary>The facts of a folder or file: its tables first, then its YAML files in the order of their paths.</summary>
    public static IEnumerable<FactTexts> Read(string path, WorldFacts below, List<string> unreadable, List<RuleFileProblem> problems)
    {
        if (File.Exists(path))
        {
            return ReadText(path, unreadable) is { } text ? [FactFileReader.Read(Shown(path), text, below.Offices.Find, problems)] : [];
        }

        if (!Directory.Exists(path))
        {
            unreadable.Add($"{path}: error: There is no such folder or file of facts.");
            return [];
        }

        var found = new List<FactTexts>();
        var tables = FactTexts.Names.Where(name => File.Exists(Path.Combine(path, name))).ToDictionary(name => name, name => ReadText(Path.Combine(path, name), unreadable) ?? string.Empty, StringComparer.Ordinal);
        if (tables.Count > 0)
        {
            found.Add(new FactTexts(Shown(path), tables));
        }

        foreach (var file in Directory.EnumerateFiles(path).Where(file => Path.GetExtension(file) is ".yml" or ".yaml" && !SidecarFile.IsPathOfOne(file)).Order(StringComparer.Ordinal))
        {
            found.AddRange(Read(file, below, unreadable, problems));
        }

        if (found.Count == 0)
        {
            unreadable.Add($"{path}: error: The folder holds no facts: a YAML file (.yml), or tables such as terms.csv.");
        }

        return found;
    }

    private static string? ReadText(string path, List<string> unreadable)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            unreadable.Add($"{Shown(path)}: error: The file cannot be read: {exception.Message}");
            return null;
        }
    }

    private static string Shown(string path) => path.Replace(Path.DirectorySeparatorChar, '/');
}
