using Newslint.Knowledge.Facts.Packing;

namespace Newslint.Knowledge.Facts.Verification;

/// <summary>A row of <c>terms.csv</c> whose fields are well-formed.</summary>
internal sealed record TermRow(int Line, string Office, string Person, DateInterval From, DateInterval? To, TermCertainty Certainty, DateOnly AsOf, string Source)
{
    public const string File = "terms.csv";
    public const string Header = FactTables.Terms;

    /// <summary>The last day on which the row says that the office was held.</summary>
    public DateOnly LastKnown => To?.To ?? AsOf;

    public bool IsActing => Certainty == TermCertainty.Acting;

    /// <summary>The good rows; a problem for each other one.</summary>
    public static List<TermRow> ReadAll(CsvReader? reader, ProblemList problems)
    {
        var rows = new List<TermRow>();
        problems.ForEach(reader, row =>
        {
            try
            {
                rows.Add(new TermRow(
                    row.Line,
                    row[0],
                    row[1],
                    row.Date(2),
                    row.Raw(3).IsEmpty ? null : row.DateOrWindow(3),
                    TermCertainties.Read(row.Raw(4)) ?? throw row.Error($"expected {TermCertainties.Words}, found '{row[4]}'"),
                    row.Date(5).To,
                    row[6]));
            }
            catch (InvalidDataException fault)
            {
                problems.Error(row, fault);
            }
        });
        return rows;
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Person} in {Office} from {From}";
}
