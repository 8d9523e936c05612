namespace Newslint.Knowledge.Facts;

/// <summary>The rows of <c>offices.csv</c>, by identifier and by title.</summary>
internal sealed class OfficeTable
{
    private const string Header = "office_id,class,title,titles,jurisdiction,single_holder";

    private readonly List<Office> _offices = [];
    private readonly Dictionary<string, Office> _byId = new(StringComparer.Ordinal);
    private RowIndex? _byTitle;

    public OfficeTable(string text)
    {
        var reader = new CsvReader("offices.csv", text, Header);
        while (reader.Read())
        {
            var office = new Office
            {
                Id = reader[0],
                Class = reader[1],
                Title = reader[2],
                Titles = [.. reader[3].Split('|')],
                Jurisdiction = reader[4],
                SingleHolder = reader[5] == "yes",
            };
            _offices.Add(office);
            if (!_byId.TryAdd(office.Id, office))
            {
                throw reader.Error($"the office '{office.Id}' stands twice");
            }
        }
    }

    public IReadOnlyList<Office> All => _offices;

    public Office? Find(string id) => _byId.GetValueOrDefault(id);

    public IReadOnlyList<Office> Titled(ReadOnlySpan<char> title)
    {
        var rows = (_byTitle ??= IndexTitles()).Rows(NameFolding.Fold(title));
        return Array.ConvertAll(rows, row => _offices[row]);
    }

    private RowIndex IndexTitles()
    {
        var index = new RowIndex();
        for (var i = 0; i < _offices.Count; i++)
        {
            foreach (var title in _offices[i].Titles)
            {
                index.Add(NameFolding.Fold(title), i);
            }
        }

        return index;
    }
}
