namespace Newslint.Knowledge.Facts.Verification;

/// <summary>Checks <c>jurisdictions.csv</c>.</summary>
internal static class JurisdictionChecks
{
    public const string Header = Packing.FactTables.Jurisdictions;

    private const string File = "jurisdictions.csv";

    /// <summary>The names of the jurisdictions; null where the table is missing.</summary>
    public static HashSet<string>? Run(CsvReader? reader, ProblemList problems)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var byForm = new Dictionary<string, string>(StringComparer.Ordinal);
        problems.ForEach(reader, row =>
        {
            var (name, line) = (row[0], row.Line);
            if (!names.Add(name))
            {
                problems.Error(File, line, $"'{name}' stands twice.");
            }

            foreach (var form in row[1].Split('|'))
            {
                var isPart = name.Contains('/', StringComparison.Ordinal);
                if (!isPart && !byForm.TryAdd(NameFolding.FoldKeepingCase(form), name) && byForm[NameFolding.FoldKeepingCase(form)] != name)
                {
                    problems.Error(File, line, $"'{form}' already stands for '{byForm[NameFolding.FoldKeepingCase(form)]}'.");
                }
            }
        });
        return reader is null ? null : names;
    }
}
