namespace Newslint.Knowledge.Facts.Verification;

/// <summary>Checks <c>offices.csv</c>.</summary>
internal static class OfficeChecks
{
    public const string Header = Packing.FactTables.Offices;

    private const string File = "offices.csv";

    /// <summary>The offices by identifier, those of the facts below included.</summary>
    public static Dictionary<string, OfficeRow> Run(CsvReader? reader, HashSet<string>? jurisdictions, OfficeFacts? below, ProblemList problems)
    {
        var offices = new Dictionary<string, OfficeRow>(StringComparer.Ordinal);
        problems.ForEach(reader, row =>
        {
            if (!offices.TryAdd(row[0], new OfficeRow(row.Line, row[0], row[5] == "yes")))
            {
                problems.Error(File, row.Line, $"The office '{row[0]}' stands twice.");
            }

            if (row[5] is not ("yes" or "no"))
            {
                problems.Error(File, row.Line, $"Expected yes or no for 'single_holder', found '{row[5]}'.");
            }

            if (row[6] is not ("life" or "none"))
            {
                problems.Error(File, row.Line, $"Expected life or none for 'courtesy', found '{row[6]}'.");
            }

            if (row[3].Split('|').Any(title => title.Length == 0 || title != title.Trim() || title.Any(char.IsUpper)))
            {
                problems.Error(File, row.Line, $"The titles of '{row[0]}' must be in small letters, none empty.");
            }

            if (jurisdictions?.Contains(row[4]) == false && below?.JurisdictionNamed(row[4]) != row[4])
            {
                problems.Error(File, row.Line, $"The jurisdiction '{row[4]}' is not in jurisdictions.csv.");
            }
        });
        foreach (var office in below?.Offices ?? [])
        {
            offices.TryAdd(office.Id, new OfficeRow(0, office.Id, office.SingleHolder));
        }

        return offices;
    }
}
