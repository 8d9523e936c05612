using System.Collections.Immutable;
using Newslint.Cli.Input;
using Newslint.Configuration;
using Newslint.Reporting;
using Newslint.Rules;
using Newslint.Suppressions;
using Newslint.Text;

namespace Newslint.Cli.Running;

/// <summary>The files <c>newslint-allow.yml</c> that a run meets: those up to the top of the git work tree or the folder of a root <c>.editorconfig</c>.</summary>
internal sealed class SidecarFiles
{
    private readonly List<RunNote> _unreadable = [];
    private readonly IEnumerable<string> _places;

    /// <param name="places">The files and folders of the command.</param>
    public SidecarFiles(IEnumerable<string> places)
    {
        _places = places;
        Set = new SidecarSet(Read, IsTop);
    }

    /// <summary>The set that reads them.</summary>
    public SidecarSet Set { get; }

    /// <summary>What is wrong with the files read so far.</summary>
    public ImmutableArray<RunNote> Problems =>
    [
        .. Unreadable(),
        .. Set.Problems.Select(problem => new RunNote(RunNoteKind.RuleFile, Severity.Error, problem.Message) { Path = InputFile.Shown(problem.Path), Line = problem.Line, Column = problem.Column }),
    ];

    /// <summary>What is amiss with their entries; complete when all articles are done.</summary>
    /// <param name="known">All rules.</param>
    /// <param name="reports">Which rules about suppressions are asked for.</param>
    /// <param name="configuration">What is configured for their folders.</param>
    public ImmutableArray<RunNote> Notes(IEnumerable<RuleDescriptor> known, IReadOnlyCollection<RuleDescriptor> reports, ConfigurationFiles configuration) =>
    [
        .. Set.Notes(known, configuration.SettingsFor, WasRead)
            .Where(note => reports.Contains(note.Rule))
            .Select(note => new RunNote(RunNoteKind.Configuration, note.Severity, $"{note.Rule.Id}: {note.Message}") { Path = InputFile.Shown(note.Path), Line = note.Line, Column = note.Column }),
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

    private static bool IsIn(string path, string folder) =>
        InputFile.WithSlashes(path).StartsWith(InputFile.WithSlashes(Path.TrimEndingDirectorySeparator(folder)) + "/", StringComparison.Ordinal);

    private bool WasRead(string folder) => _places.DefaultIfEmpty(".").Any(place =>
        place != InputFile.Dash && Directory.Exists(place) && InputFile.WithSlashes(Path.TrimEndingDirectorySeparator(Path.GetFullPath(place))) is var full
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

            Complain(path, "This is not a text file.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Complain(path, InputFile.WhyUnreadable(exception));
        }

        return null;
    }

    private void Complain(string path, string problem)
    {
        lock (_unreadable)
        {
            _unreadable.Add(new RunNote(RunNoteKind.RuleFile, Severity.Error, problem) { Path = InputFile.Shown(path) });
        }
    }

    private RunNote[] Unreadable()
    {
        lock (_unreadable)
        {
            return [.. _unreadable.OrderBy(note => note.Path, StringComparer.Ordinal)];
        }
    }
}
