using System.Collections.Immutable;
using Newslint.Configuration;
using Newslint.Rules;
using Newslint.Rules.Yaml;

namespace Newslint.Suppressions;

/// <summary>The files <c>newslint-allow.yml</c> that lie beside and above the articles of a run.</summary>
/// <remarks>The search ends at a folder that is a top. Each folder is read once. May be used by several threads.</remarks>
public sealed class SidecarSet
{
    private readonly Func<string, string?> _read;
    private readonly Func<string, bool> _isTop;
    private readonly Lock _lock = new();
    private readonly Dictionary<string, SidecarFolder?> _folders = new(StringComparer.Ordinal);
    private readonly List<SidecarFolder> _found = [];

    /// <summary>A set that has read nothing yet.</summary>
    /// <param name="read">Gives the text of the file in a folder, or null where there is none. Folders are written as they stand in the paths asked about.</param>
    /// <param name="isTop">Whether what lies above a folder does not count for what lies in it.</param>
    public SidecarSet(Func<string, string?> read, Func<string, bool> isTop)
    {
        _read = read;
        _isTop = isTop;
    }

    /// <summary>The mistakes of the files read so far, by path and line.</summary>
    public ImmutableArray<RuleFileProblem> Problems
    {
        get
        {
            lock (_lock)
            {
                return [.. _found.SelectMany(folder => folder.File.Problems).OrderBy(problem => problem.Path, StringComparer.Ordinal).ThenBy(problem => problem.Line).ThenBy(problem => problem.Column)];
            }
        }
    }

    /// <summary>What is amiss with the entries of the files read so far, by path and line, when all articles of the run are done.</summary>
    /// <param name="known">All rules that there are, whether they run or not.</param>
    /// <param name="settingsFor">What is configured for a path.</param>
    /// <param name="wasRead">Whether all articles in a folder were part of the run.</param>
    public ImmutableArray<SidecarNote> Notes(IEnumerable<RuleDescriptor> known, Func<string, RuleSettings> settingsFor, Func<string, bool> wasRead)
    {
        lock (_lock)
        {
            if (_found.Count == 0)
            {
                return [];
            }

            var words = new RuleWords([.. HostRules.All, .. known]);
            var notes = ImmutableArray.CreateBuilder<SidecarNote>();
            foreach (var folder in _found.OrderBy(folder => folder.File.Path, StringComparer.Ordinal))
            {
                var settings = settingsFor(folder.File.Path);
                var wasWhole = wasRead(folder.Prefix.Length > 1 ? folder.Prefix.TrimEnd('/') : folder.Prefix);
                foreach (var entry in folder.File.Entries)
                {
                    AddNotes(notes, folder.File.Path, entry, words, settings, wasWhole);
                }
            }

            return notes.ToImmutable();
        }
    }

    /// <summary>The nearest folder with a file that counts for an article, or null.</summary>
    internal SidecarFolder? For(string path)
    {
        lock (_lock)
        {
            return ConfigurationSet.ParentOf(path) is { } folder ? FolderOf(folder) : null;
        }
    }

    private SidecarFolder? FolderOf(string directory)
    {
        SidecarFolder? nearest = null;
        var unknown = new List<string>();
        for (var at = directory; at is not null && !_folders.TryGetValue(at, out nearest); at = ConfigurationSet.ParentOf(at))
        {
            unknown.Add(at);
            if (_isTop(at))
            {
                break;
            }
        }

        for (var i = unknown.Count - 1; i >= 0; i--)
        {
            if (_read(unknown[i]) is { } text)
            {
                var prefix = ConfigurationFolder.Prefix(unknown[i]);
                nearest = new SidecarFolder(prefix, SidecarReader.Read(prefix + SidecarFile.Name, text), nearest);
                _found.Add(nearest);
            }

            _folders.Add(unknown[i], nearest);
        }

        return nearest;
    }

    private static void AddNotes(ImmutableArray<SidecarNote>.Builder notes, string path, SidecarEntry entry, RuleWords words, RuleSettings settings, bool wasWhole)
    {
        if (words.Meant(entry.Rule) is null)
        {
            Add(HostRules.UnknownSuppression, $"'{Shown.Of(entry.Rule)}': {words.WhyUnknown(entry.Rule)}");
            return;
        }

        var isSeen = entry.IsMet && (wasWhole || entry is { File: not null, Pattern: null });
        if (isSeen && !entry.IsUsed && !entry.IsUnsure)
        {
            var where = entry.Text is null ? "there" : "in those words";
            Add(HostRules.UnusedSuppression, $"'{Shown.Of(entry.Rule)}' is allowed here, but it finds nothing {where}. Take the entry out.");
        }

        if (entry.Reason is null)
        {
            Add(HostRules.SuppressionWithoutReason, $"'{Shown.Of(entry.Rule)}' is allowed without a reason. Add 'reason'.");
        }

        void Add(RuleDescriptor rule, string message)
        {
            if (settings.SeverityOf(rule) is var severity && severity > Severity.Silent)
            {
                notes.Add(new SidecarNote(path, entry.Line, entry.Column, rule, severity, message));
            }
        }
    }
}
