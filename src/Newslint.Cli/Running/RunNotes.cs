using System.Globalization;

namespace Newslint.Cli.Running;

/// <summary>What the files of a run had to say beside their findings. What many say is told once, with their number.</summary>
internal sealed class RunNotes
{
    private readonly Dictionary<string, List<string>> _paths = new(StringComparer.Ordinal);

    /// <summary>Takes a note about a file.</summary>
    public void Add(string path, string note)
    {
        if (!_paths.TryGetValue(note, out var paths))
        {
            _paths.Add(note, paths = []);
        }

        paths.Add(path);
    }

    /// <summary>The notes, a line each, in ordinal order.</summary>
    public IEnumerable<string> Lines()
    {
        string[] notes = [.. _paths.Keys];
        Array.Sort(notes, StringComparer.Ordinal);
        foreach (var note in notes)
        {
            var paths = _paths[note];
            var about = paths.Count == 1 ? paths[0] : string.Create(CultureInfo.InvariantCulture, $"{paths[0]} and {paths.Count - 1} more");
            yield return $"{about}: note: {note}";
        }
    }
}
