using System.Text.Json;

namespace Newslint.Benchmarks.Sites;

/// <summary>Compares what was reported as furniture with what an archive knows to be furniture, line by line.</summary>
internal sealed class FolderScore
{
    private readonly Dictionary<string, HashSet<int>> _reported = new(StringComparer.Ordinal);

    /// <summary>A score of diagnostics in the form of <c>--format jsonl</c>, with paths that begin in the folder of the archive.</summary>
    public FolderScore(IEnumerable<string> diagnostics)
    {
        foreach (var line in diagnostics)
        {
            using var diagnostic = JsonDocument.Parse(line);
            var path = diagnostic.RootElement.GetProperty("path").GetString()!;
            if (!_reported.TryGetValue(path, out var lines))
            {
                _reported.Add(path, lines = []);
            }

            lines.Add(diagnostic.RootElement.GetProperty("startLine").GetInt32());
        }
    }

    /// <summary>Furniture that was reported.</summary>
    public int Found { get; private set; }

    /// <summary>Furniture that was not.</summary>
    public int Missed { get; private set; }

    /// <summary>What was reported and is none.</summary>
    public int False { get; private set; }

    /// <summary>What is wrong, a line each, as far as anybody reads it.</summary>
    public List<string> Wrong { get; } = [];

    public double Recall => (double)Found / Math.Max(1, Found + Missed);

    public double Precision => (double)Found / Math.Max(1, Found + False);

    /// <summary>Counts a page.</summary>
    public void Add(SitePage page)
    {
        var reported = _reported.GetValueOrDefault(page.Path);
        var lines = page.Text.Split('\n');
        foreach (var (number, isFurniture) in page.Furniture)
        {
            var isReported = reported?.Contains(number) == true;
            Found += isFurniture && isReported ? 1 : 0;
            Missed += isFurniture && !isReported ? 1 : 0;
            False += !isFurniture && isReported ? 1 : 0;
            if (isFurniture != isReported && Wrong.Count < 200)
            {
                Wrong.Add($"{(isReported ? "false" : "missed")} {page.Path}({number}): {lines[number - 1]}");
            }
        }
    }
}
