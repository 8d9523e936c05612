namespace Newslint.Knowledge.Facts;

/// <summary>The rows of <c>terms.csv</c>, by the last word of the holder's name and by office.</summary>
/// <remarks>Terms are made when asked for: a document asks for a handful of two thousand.</remarks>
internal sealed class TermTable
{
    private const string Header = "office_id,person,from,to,certainty,as_of,source";
    private const int OfficeId = 0;
    private const int Person = 1;
    private const int From = 2;
    private const int To = 3;
    private const int Certainty = 4;
    private const int AsOf = 5;
    private const int Source = 6;

    private readonly string _text;
    private readonly OfficeTable _offices;
    private readonly RowIndex _byLastWord = new();
    private RowIndex? _byOffice;

    public TermTable(string text, OfficeTable offices)
    {
        _text = text;
        _offices = offices;
        var reader = NewReader();
        while (reader.Read())
        {
            _byLastWord.Add(NameFolding.LastWord(NameFolding.Fold(reader[Person])), reader.Row);
            var asOf = reader.Date(AsOf).To;
            if (asOf > NewestAsOf)
            {
                NewestAsOf = asOf;
            }
        }
    }

    /// <summary>The newest day for which a term has evidence.</summary>
    public DateOnly NewestAsOf { get; }

    /// <summary>The terms of an office, in the order of the file.</summary>
    public IReadOnlyList<OfficeTerm> OfOffice(string officeId)
    {
        var reader = NewReader();
        return Array.ConvertAll((_byOffice ??= IndexOffices()).Rows(officeId), row => TermAt(row, reader));
    }

    /// <summary>Adds the terms of a person.</summary>
    public void AddTermsOf(string foldedPerson, List<OfficeTerm> terms)
    {
        var reader = NewReader();
        foreach (var row in _byLastWord.Rows(NameFolding.LastWord(foldedPerson)))
        {
            reader.ReadAt(row);
            if (NameFolding.Fold(reader[Person]) == foldedPerson)
            {
                terms.Add(TermAt(row, reader));
            }
        }
    }

    /// <summary>Adds the folded names of the holders whose last name is <paramref name="folded"/>.</summary>
    public void AddHoldersOfSurname(string folded, NameTable names, List<string> people)
    {
        var reader = NewReader();
        foreach (var row in _byLastWord.Rows(NameFolding.LastWord(folded)))
        {
            reader.ReadAt(row);
            var person = NameFolding.Fold(reader[Person]);
            if (NameFolding.IsLastName(person, folded) && !names.HasOwnSurname(person) && !people.Contains(person))
            {
                people.Add(person);
            }
        }
    }

    private RowIndex IndexOffices()
    {
        var index = new RowIndex();
        var reader = NewReader();
        while (reader.Read())
        {
            index.Add(reader[OfficeId], reader.Row);
        }

        return index;
    }

    private OfficeTerm TermAt(int row, CsvReader reader)
    {
        reader.ReadAt(row);
        return new OfficeTerm
        {
            Office = _offices.Find(reader[OfficeId]) ?? throw reader.Error($"'{reader[OfficeId]}' is not in offices.csv"),
            Person = reader[Person],
            From = reader.Date(From),
            To = reader.Raw(To).IsEmpty ? null : reader.DateOrWindow(To),
            Certainty = ReadCertainty(reader),
            AsOf = reader.Date(AsOf).To,
            Source = reader[Source],
        };
    }

    private static TermCertainty ReadCertainty(CsvReader reader) => reader.Raw(Certainty) switch
    {
        "exact" => TermCertainty.Exact,
        "month" => TermCertainty.Month,
        "year" => TermCertainty.Year,
        "window" => TermCertainty.Window,
        "open" => TermCertainty.Open,
        "scheduled" => TermCertainty.Scheduled,
        "acting" => TermCertainty.Acting,
        _ => throw reader.Error($"expected exact, month, year, window, open, scheduled or acting, found '{reader[Certainty]}'"),
    };

    private CsvReader NewReader() => new("terms.csv", _text, Header);
}
