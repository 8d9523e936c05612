namespace Newslint.Knowledge.Facts.Verification;

/// <summary>What is checked in the tables of facts other than offices: dates, their order, words of a closed list, sources.</summary>
/// <param name="File">The table.</param>
/// <param name="Header">Its columns.</param>
/// <param name="Key">The columns that no two rows have in common.</param>
/// <param name="Dates">The columns with a date, in the order in which they follow each other.</param>
/// <param name="Required">The first of <paramref name="Dates"/> that may not be empty, as many as this.</param>
/// <param name="Certainties">The words of the column <c>certainty</c>.</param>
internal sealed record DatedTable(string File, string Header, string Key, string[] Dates, int Required, string[] Certainties)
{
    /// <summary>The tables.</summary>
    public static IReadOnlyList<DatedTable> All { get; } =
    [
        new("elections.csv", "country,kind,label,names,first,last,runoff,certainty,source", "country,kind,label,first", ["first", "last", "runoff"], 2, ["held", "annulled", "not held", "scheduled", "expected"]),
        new("events.csv", "kind,names,place,first,last,certainty,note,source", "kind,names,first", ["first", "last"], 2, ["held", "annulled", "not held", "scheduled", "expected"]),
        new("renames.csv", RenameFacts.Header, "kind,old,new,from", ["from"], 1, []),
        new("closed.csv", "kind,name,end,certainty,how,note,source", "kind,name,end", ["end"], 1, ["ended", "scheduled"]),
        new("deaths.csv", "name,born,died,role,wikidata,source", "name,born", ["born", "died"], 0, []),
        new("currencies.csv", CurrencyFacts.Header, "region,currency,from", ["from", "to"], 0, []),
    ];

    /// <summary>Checks the rows of the table, where there is one.</summary>
    public void Run(CsvReader? reader, UsedSources sources, ProblemList problems)
    {
        var columns = Header.Split(',');
        var keys = new HashSet<string>(StringComparer.Ordinal);
        problems.ForEach(reader, row =>
        {
            string Field(string column) => row[Array.IndexOf(columns, column)];
            CheckDates(Field, row.Line, problems);
            if (!keys.Add(string.Join(' ', Key.Split(',').Select(Field))))
            {
                problems.Error(File, row.Line, "The row stands twice.");
            }

            if (Certainties.Length > 0 && !Certainties.Contains(Field("certainty"), StringComparer.Ordinal))
            {
                problems.Error(File, row.Line, $"Expected {string.Join(", ", Certainties)}, found '{Field("certainty")}'.");
            }

            sources.Use(File, row.Line, Field("source"), problems);
        });
    }

    private void CheckDates(Func<string, string> field, int line, ProblemList problems)
    {
        DateOnly? before = null;
        for (var i = 0; i < Dates.Length; i++)
        {
            var text = field(Dates[i]);
            if (text.Length == 0 && i >= Required)
            {
                continue;
            }

            // A second round may have two days: 2020-10-25/2020-10-26.
            if (!DateInterval.TryParse(text.AsSpan(text.IndexOf('/', StringComparison.Ordinal) + 1), out var date))
            {
                problems.Error(File, line, $"'{text}' is no date. Write {Dates[i]} as 2025, 2025-03 or 2025-03-05.");
                return;
            }

            if (before > date.To)
            {
                problems.Error(File, line, $"{Dates[i]} ({text}) comes before {Dates[i - 1]}.");
            }

            before = date.From;
        }
    }
}
