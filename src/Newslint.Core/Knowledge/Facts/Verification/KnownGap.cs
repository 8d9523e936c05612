namespace Newslint.Knowledge.Facts.Verification;

/// <summary>A row of <c>known-gaps.csv</c>: somebody looked, and knows why nobody is named.</summary>
internal sealed record KnownGap(int Line, string Office, DateOnly From, DateOnly To, string Reason)
{
    public const string File = "known-gaps.csv";
    public const string Header = "office_id,from,to,reason";

    public static List<KnownGap> ReadAll(CsvReader? reader, ProblemList problems)
    {
        var rows = new List<KnownGap>();
        problems.ForEach(reader, row =>
        {
            if (row[3].Length == 0)
            {
                problems.Error(File, row.Line, "The gap has no reason.");
            }

            rows.Add(new KnownGap(row.Line, row[0], row.Date(1).From, row.Date(2).From, row[3]));
        });
        return rows;
    }
}
