namespace Newslint.Knowledge.Facts.Verification;

/// <summary>A row of <c>sources.csv</c>.</summary>
internal sealed record SourceRow(int Line, string Id)
{
    public const string File = "sources.csv";
    public const string Header = "id,citation,licence,as_of";

    public static List<SourceRow> ReadAll(CsvReader? reader, ProblemList problems)
    {
        var rows = new List<SourceRow>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        problems.ForEach(reader, row =>
        {
            rows.Add(new SourceRow(row.Line, row[0]));
            if (!ids.Add(row[0]))
            {
                problems.Error(File, row.Line, $"The source '{row[0]}' stands twice.");
            }

            if (row[1].Length == 0 || row[2].Length == 0)
            {
                problems.Error(File, row.Line, $"The source '{row[0]}' has no citation or no licence.");
            }

            if (row[3].Length > 0 && !DateInterval.TryParse(row.Raw(3), out _))
            {
                problems.Error(File, row.Line, $"'{row[3]}' is no date. Write it as 2025-03-05.");
            }
        });
        return rows;
    }
}
