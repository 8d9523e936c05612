using Newslint.Reporting;
using Newslint.Rules;

namespace Newslint.Cli.Running;

/// <summary>What the files of a run had to say beside their findings. What many say is told once, with their number.</summary>
internal sealed class RunNotes
{
    private readonly Dictionary<string, Files> _files = new(StringComparer.Ordinal);

    /// <summary>Takes a note about a file.</summary>
    public void Add(string path, string note)
    {
        if (_files.TryGetValue(note, out var files))
        {
            files.More++;
        }
        else
        {
            _files.Add(note, new Files(path));
        }
    }

    /// <summary>The notes, each once, in ordinal order.</summary>
    public IEnumerable<RunNote> All()
    {
        string[] notes = [.. _files.Keys];
        Array.Sort(notes, StringComparer.Ordinal);
        foreach (var note in notes)
        {
            yield return new RunNote(RunNoteKind.Article, Severity.Suggestion, note) { Path = _files[note].First, MoreFiles = _files[note].More };
        }
    }

    private sealed class Files(string first)
    {
        public string First { get; } = first;

        public int More { get; set; }
    }
}
