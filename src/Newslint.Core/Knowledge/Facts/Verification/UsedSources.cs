namespace Newslint.Knowledge.Facts.Verification;

/// <summary>The sources that tables define and those that their rows name.</summary>
/// <param name="defined">The rows of <c>sources.csv</c>.</param>
/// <param name="isAlone">Whether every source must be defined here: tables over others may name those of the others.</param>
internal sealed class UsedSources(List<SourceRow> defined, bool isAlone)
{
    private readonly HashSet<string> _known = [.. defined.Select(row => row.Id)];
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    /// <summary>Notes the sources of a row, and tells of those that are missing.</summary>
    public void Use(string file, int line, string sources, ProblemList problems)
    {
        if (sources.Length == 0)
        {
            problems.Error(file, line, "The row has no source. A fact without a source does not ship: name one of sources.csv.");
            return;
        }

        foreach (var source in sources.Split('+'))
        {
            _used.Add(source);
            if (isAlone && !_known.Contains(source))
            {
                problems.Error(file, line, $"The source '{source}' is not in sources.csv.");
            }
        }
    }

    /// <summary>Tells of sources that no row names.</summary>
    public void TellUnused(ProblemList problems)
    {
        foreach (var row in defined)
        {
            if (!_used.Contains(row.Id))
            {
                problems.Note(SourceRow.File, row.Line, $"No row names the source '{row.Id}'.");
            }
        }
    }
}
