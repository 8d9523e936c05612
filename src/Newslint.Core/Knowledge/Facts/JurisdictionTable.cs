namespace Newslint.Knowledge.Facts;

/// <summary>The rows of <c>jurisdictions.csv</c>, by every form of the name and by adjective.</summary>
/// <remarks>A form stands for one country or organisation, but may stand for parts of countries too: Georgia is a country and a state.</remarks>
internal sealed class JurisdictionTable
{
    private const string Header = "jurisdiction,forms";

    private readonly List<string> _names = [];
    private readonly RowIndex _byForm = new();

    public JurisdictionTable(string text)
    {
        var reader = new CsvReader("jurisdictions.csv", text, Header);
        while (reader.Read())
        {
            _names.Add(reader[0]);
            foreach (var form in reader[1].Split('|'))
            {
                if (!IsPart(reader[0]) && Named(form) is { } other && other != reader[0])
                {
                    throw reader.Error($"'{form}' already stands for '{other}'");
                }

                _byForm.Add(NameFolding.FoldKeepingCase(form), _names.Count - 1);
            }
        }
    }

    public string? Named(ReadOnlySpan<char> form) => Array.Find(AllNamed(form), name => !IsPart(name));

    public string[] AllNamed(ReadOnlySpan<char> form) =>
        Array.ConvertAll(_byForm.Rows(NameFolding.FoldKeepingCase(form)), row => _names[row]);

    private static bool IsPart(string jurisdiction) => jurisdiction.Contains('/', StringComparison.Ordinal);
}
