using System.Collections.Immutable;

namespace Newslint.Knowledge.Facts.Verification;

/// <summary>Checks tables of facts: dates, order, overlaps, gaps, names and sources.</summary>
/// <remarks>No clock is asked: a row speaks of the future where it knows more than its own as-of day.</remarks>
public sealed class FactVerifier
{
    private readonly Func<string, string?> _read;
    private readonly OfficeFacts? _below;
    private readonly ProblemList _problems = new();

    private FactVerifier(Func<string, string?> read, OfficeFacts? below)
    {
        _read = read;
        _below = below;
    }

    /// <summary>What is wrong with the tables of a folder, by table and line.</summary>
    /// <param name="read">Gives the text of a table by its file name; null where there is none.</param>
    /// <param name="below">Facts whose offices, sources and jurisdictions these may use; null where they stand alone.</param>
    public static ImmutableArray<FactProblem> Verify(Func<string, string?> read, OfficeFacts? below = null) =>
        new FactVerifier(read, below).Run();

    private ImmutableArray<FactProblem> Run()
    {
        var sources = SourceRow.ReadAll(Reader("sources.csv", SourceRow.Header), _problems);
        var jurisdictions = JurisdictionChecks.Run(Reader("jurisdictions.csv", JurisdictionChecks.Header), _problems);
        var offices = OfficeChecks.Run(Reader("offices.csv", OfficeChecks.Header), jurisdictions, _below, _problems);
        var terms = TermRow.ReadAll(Reader("terms.csv", TermRow.Header), _problems);
        var gaps = KnownGap.ReadAll(Reader("known-gaps.csv", KnownGap.Header), _problems);
        var used = new UsedSources(sources, isAlone: _below is null);
        TermChecks.Run(terms, offices, used, _problems);
        TenureChecks.Run(terms, offices, gaps, _problems);
        NameChecks.Run(Reader("names.csv", NameChecks.Header), terms, _problems);
        foreach (var table in DatedTable.All)
        {
            table.Run(Reader(table.File, table.Header), used, _problems);
        }

        used.TellUnused(_problems);
        return _problems.Sorted();
    }

    private CsvReader? Reader(string file, string header)
    {
        if (_read(file) is not { } text)
        {
            return null;
        }

        try
        {
            return new CsvReader(file, text, header);
        }
        catch (InvalidDataException fault)
        {
            _problems.Error(file, 1, fault);
            return null;
        }
    }
}
