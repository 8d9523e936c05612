namespace Newslint.Knowledge.Facts;

/// <summary>The rows of <c>jurisdictions.csv</c>, by every form of the name and by adjective.</summary>
internal sealed class JurisdictionTable
{
    private const string Header = "jurisdiction,forms";

    private readonly Dictionary<string, string> _byForm = new(StringComparer.Ordinal);

    public JurisdictionTable(string text)
    {
        var reader = new CsvReader("jurisdictions.csv", text, Header);
        while (reader.Read())
        {
            var name = reader[0];
            foreach (var form in reader[1].Split('|'))
            {
                if (_byForm.TryAdd(NameFolding.FoldKeepingCase(form), name) || Named(form) == name)
                {
                    continue;
                }

                throw reader.Error($"'{form}' already stands for '{Named(form)}'");
            }
        }
    }

    public string? Named(ReadOnlySpan<char> form) => _byForm.GetValueOrDefault(NameFolding.FoldKeepingCase(form));
}
