namespace Newslint.Knowledge.Facts;

/// <summary>The rows of <c>names.csv</c>: other names of people, by the last word of the name.</summary>
internal sealed class NameTable
{
    private const string Header = "person,alias,kind";
    private const int Person = 0;
    private const int Alias = 1;
    private const int Kind = 2;

    private readonly string _text;
    private readonly RowIndex _byLastWord = new();
    private readonly HashSet<string> _withSurname = new(StringComparer.Ordinal);

    public NameTable(string text)
    {
        _text = text;
        var reader = NewReader();
        while (reader.Read())
        {
            _byLastWord.Add(NameFolding.LastWord(NameFolding.Fold(reader[Alias])), reader.Row);
            if (reader[Kind] == "surname")
            {
                _withSurname.Add(NameFolding.Fold(reader[Person]));
            }
        }
    }

    /// <summary>Whether the last word of the person's name is not the surname: Xi Jinping, Leo XIV.</summary>
    public bool HasOwnSurname(string foldedPerson) => _withSurname.Contains(foldedPerson);

    /// <summary>Adds the folded names of the people who are called <paramref name="folded"/> in full or by initials.</summary>
    public void AddPeopleCalled(string folded, List<string> people)
    {
        var reader = NewReader();
        foreach (var row in _byLastWord.Rows(NameFolding.LastWord(folded)))
        {
            reader.ReadAt(row);
            if (reader[Kind] is "full" or "initials" && NameFolding.Fold(reader[Alias]) == folded)
            {
                AddOnce(people, NameFolding.Fold(reader[Person]));
            }
        }
    }

    /// <summary>Adds the folded names of the people for whom <paramref name="folded"/> stands in one word, or as a last name.</summary>
    public void AddPeopleOfSurname(string folded, List<string> people)
    {
        var reader = NewReader();
        foreach (var row in _byLastWord.Rows(NameFolding.LastWord(folded)))
        {
            reader.ReadAt(row);
            var person = NameFolding.Fold(reader[Person]);
            var alias = NameFolding.Fold(reader[Alias]);
            if (reader[Kind] == "full" ? !HasOwnSurname(person) && NameFolding.IsLastName(alias, folded) : alias == folded)
            {
                AddOnce(people, person);
            }
        }
    }

    private static void AddOnce(List<string> people, string person)
    {
        if (!people.Contains(person))
        {
            people.Add(person);
        }
    }

    private CsvReader NewReader() => new("names.csv", _text, Header);
}
