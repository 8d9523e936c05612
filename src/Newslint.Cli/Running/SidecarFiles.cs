using System.Collections.Immutable;
using Newslint.Cli.Input;
using Newslint.Configuration;
using Newslint.Rules;
using Newslint.Suppressions;
using Newslint.Text;

namespace Newslint.Cli.Running;

/// <summary>The files <c>newslint-allow.yml</c> that a run meets: those up to the top of the git work tree or the folder of a root <c>.editorconfig</c>.</summary>
internal sealed class SidecarFiles
{
    private readonly List<string> _unreadable = [];
    private readonly IEnumerable<string> _places;

    /// <param name="places">The files and folders of the command.</param>
    public SidecarFiles(IEnumerable<string> places)
    {
        _places = places;
        Set = new SidecarSet(Read, IsTop);
    }

    /// <summary>The set that reads them.</summary>
    public SidecarSet Set { get; }

    /// <summary>What is wrong with the files read so far, a line each.</summary>
    public ImmutableArray<string> Problems => [.. Unreadable(), .. Set.Problems.Select(problem => (problem with { Path = InputFile.Shown(problem.Path) }).ToString())];

    /// <summary>What is amiss with their entries, a line each; complete when all articles are done.</summary>
    /// <param name="known">All rules.</param>
    /// <param name="reports">Which rules about suppressions are asked for.</param>
    /// <param name="configuration">What is configured for their folders.</param>
    public ImmutableArray<string> Notes(IEnumerable<RuleDescriptor> known, IReadOnlyCollection<RuleDescriptor> reports, ConfigurationFiles configuration) =>
    [
        .. Set.Notes(known, configuration.SettingsFor, WasRead)
            .Where(note => reports.Contains(note.Rule))
            .Select(note => $"{InputFile.Shown(note.Path)}({note.Line},{note.Column}): {(note.Severity == Severity.Suggestion ? "note" : SeverityNames.NameOf(note.Severity))}: {note.Rule.Id}: {note.Message}"),
    ];

    /// <summary>The nearest file that counts for an article, else where one belongs: at the top, or in the working folder, or beside the article.</summary>
    /// <param name="fullPath">The full path of the article.</param>
    public static string NearestTo(string fullPath)
    {
        var own = Path.GetDirectoryName(fullPath)!;
        var top = (string?)null;
        for (var folder = own; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, SidecarFile.Name)))
            {
                return Path.Combine(folder, SidecarFile.Name);
            }

            if (IsTop(folder))
            {
                top = folder;
                break;
            }
        }

        var working = Environment.CurrentDirectory;
        return Path.Combine(top ?? (IsIn(fullPath, working) ? working : own), SidecarFile.Name);
    }

    private static bool IsIn(string path, string folder) => path.Replace(Path.DirectorySeparatorChar, '/')
        .StartsWith(Path.TrimEndingDirectorySeparator(folder).Replace(Path.DirectorySeparatorChar, '/') + "/", StringComparison.Ordinal);

    private bool WasRead(string folder) => _places.DefaultIfEmpty(".").Any(place =>
        place != InputFile.Dash && Directory.Exists(place) && Path.TrimEndingDirectorySeparator(Path.GetFullPath(place)).Replace(Path.DirectorySeparatorChar, '/') is var full
        && (full == folder || IsIn(folder, full)));

    private static bool IsTop(string folder)
    {
        if (GitWorkTree.IsTop(folder))
        {
            return true;
        }

        var path = Path.Combine(folder, ".editorconfig");
        try
        {
            return File.Exists(path) && EditorConfigFile.Parse(path, File.ReadAllText(path)).IsRoot;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private string? Read(string folder)
    {
        var path = Path.Combine(folder, SidecarFile.Name);
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            if (SourceFile.TryDecode(path, File.ReadAllBytes(path), out var file))
            {
                return file.Text;
            }

            Complain($"{InputFile.Shown(path)}(1,1): error: This is not a text file.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Complain($"{InputFile.Shown(path)}: error: {InputFile.WhyUnreadable(exception)}");
        }

        return null;
    }

    private void Complain(string line)
    {
        lock (_unreadable)
        {
            _unreadable.Add(line);
        }
    }

    private string[] Unreadable()
    {
        lock (_unreadable)
        {
            return [.. _unreadable.Order(StringComparer.Ordinal)];
        }
    }
}
