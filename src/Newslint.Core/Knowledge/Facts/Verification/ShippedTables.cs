using System.Collections.Immutable;

namespace Newslint.Knowledge.Facts.Verification;

/// <summary>The shipped tables as they were before they were compiled.</summary>
public static class ShippedTables
{
    /// <summary>What is wrong with them, and what is worth knowing.</summary>
    public static ImmutableArray<FactProblem> Verify() => FactVerifier.Verify(FactFiles.Find);

    /// <summary>The citation of each source in words, by identifier.</summary>
    public static IReadOnlyDictionary<string, string> Citations()
    {
        var citations = new Dictionary<string, string>(StringComparer.Ordinal);
        AddCitations(FactFiles.Find(SourceRow.File), citations);
        return citations;
    }

    /// <summary>Adds the citations of a text in the format of <c>sources.csv</c>; null adds none.</summary>
    /// <exception cref="InvalidDataException">The table is not well-formed.</exception>
    public static void AddCitations(string? sources, Dictionary<string, string> citations)
    {
        var reader = sources is null ? null : new CsvReader(SourceRow.File, sources, SourceRow.Header);
        while (reader?.Read() == true)
        {
            citations[reader[0]] = reader[1];
        }
    }
}
