namespace Newslint.Knowledge.Facts.Packing;

/// <summary>The questions about offices, terms, names and jurisdictions that one pack answers.</summary>
internal sealed class OfficeRows(FactPack pack)
{
    /// <summary>The newest day for which a term has evidence.</summary>
    public DateOnly AsOf => pack.AsOf;

    /// <summary>The offices, in the order of the table.</summary>
    public List<Office> All()
    {
        var offices = new List<Office>();
        for (var i = 0; i < pack.Count(PackSection.Offices); i++)
        {
            offices.Add(pack.OfficeAt(i));
        }

        return offices;
    }

    /// <summary>The office with an identifier; null where there is none.</summary>
    public Office? Find(string id) => IndexOf(id) is var index and >= 0 ? pack.OfficeAt(index) : null;

    /// <summary>The offices with a folded title, in the order of the table.</summary>
    public List<Office> Titled(string folded)
    {
        var offices = new List<Office>();
        for (var i = pack.First(PackSection.Titles, folded); pack.HasKey(PackSection.Titles, i, folded); i++)
        {
            offices.Add(pack.OfficeAt(pack.At(PackSection.Titles, i, 1)));
        }

        return offices;
    }

    /// <summary>The terms of an office, in the order of the table.</summary>
    public List<OfficeTerm> TermsOfOffice(string id)
    {
        var terms = new List<OfficeTerm>();
        var office = IndexOf(id);
        if (office < 0)
        {
            return terms;
        }

        var first = pack.At(PackSection.Offices, office, 6);
        for (var i = first; i < first + pack.At(PackSection.Offices, office, 7); i++)
        {
            terms.Add(pack.TermAt(i));
        }

        return terms;
    }

    /// <summary>Adds the terms of a person.</summary>
    public void AddTermsOf(string foldedPerson, List<OfficeTerm> terms)
    {
        var key = NameFolding.LastWord(foldedPerson);
        for (var i = pack.First(PackSection.Holders, key); pack.HasKey(PackSection.Holders, i, key); i++)
        {
            var term = pack.At(PackSection.Holders, i, 0);
            if (NameFolding.Fold(pack.TextAt(PackSection.Terms, term, 1)) == foldedPerson)
            {
                terms.Add(pack.TermAt(term));
            }
        }
    }

    /// <summary>Adds the folded names of the holders whose last name is <paramref name="folded"/>.</summary>
    public void AddHoldersOfSurname(string folded, Func<string, bool> hasOwnSurname, List<string> people)
    {
        var key = NameFolding.LastWord(folded);
        for (var i = pack.First(PackSection.Holders, key); pack.HasKey(PackSection.Holders, i, key); i++)
        {
            var person = NameFolding.Fold(pack.TextAt(PackSection.Terms, pack.At(PackSection.Holders, i, 0), 1));
            if (NameFolding.IsLastName(person, folded) && !hasOwnSurname(person))
            {
                AddOnce(people, person);
            }
        }
    }

    /// <summary>Adds the folded names of the people who are called <paramref name="folded"/> in full or by initials.</summary>
    public void AddPeopleCalled(string folded, List<string> people)
    {
        var key = NameFolding.LastWord(folded);
        for (var i = pack.First(PackSection.Names, key); pack.HasKey(PackSection.Names, i, key); i++)
        {
            if ((NameKind)pack.At(PackSection.Names, i, 2) is NameKind.Full or NameKind.Initials && NameFolding.Fold(pack.TextAt(PackSection.Names, i, 1)) == folded)
            {
                AddOnce(people, NameFolding.Fold(pack.TextAt(PackSection.Names, i, 0)));
            }
        }
    }

    /// <summary>Adds the folded names of the people for whom <paramref name="folded"/> stands in one word, or as a last name.</summary>
    public void AddPeopleOfSurname(string folded, Func<string, bool> hasOwnSurname, List<string> people)
    {
        var key = NameFolding.LastWord(folded);
        for (var i = pack.First(PackSection.Names, key); pack.HasKey(PackSection.Names, i, key); i++)
        {
            var person = NameFolding.Fold(pack.TextAt(PackSection.Names, i, 0));
            var alias = NameFolding.Fold(pack.TextAt(PackSection.Names, i, 1));
            var isFull = (NameKind)pack.At(PackSection.Names, i, 2) == NameKind.Full;
            if (isFull ? !hasOwnSurname(person) && NameFolding.IsLastName(alias, folded) : alias == folded)
            {
                AddOnce(people, person);
            }
        }
    }

    /// <summary>Whether the last word of the person’s name is not the surname: Xi Jinping, Leo XIV.</summary>
    public bool HasOwnSurname(string foldedPerson) =>
        pack.HasKey(PackSection.OwnSurnames, pack.First(PackSection.OwnSurnames, foldedPerson), foldedPerson);

    /// <summary>The other names of a person.</summary>
    public List<string> OtherNamesOf(string foldedPerson)
    {
        // Names lie by what they are, not by whose they are: a person who reads asks for this, never a document.
        var names = new List<string>();
        for (var i = 0; i < pack.Count(PackSection.Names); i++)
        {
            if (NameFolding.Fold(pack.TextAt(PackSection.Names, i, 0)) == foldedPerson)
            {
                names.Add(pack.TextAt(PackSection.Names, i, 1));
            }
        }

        return names;
    }

    /// <summary>The jurisdictions with a folded form, in the order of the table.</summary>
    public List<string> JurisdictionsNamed(string folded)
    {
        var names = new List<string>();
        for (var i = pack.First(PackSection.Forms, folded); pack.HasKey(PackSection.Forms, i, folded); i++)
        {
            AddOnce(names, pack.TextAt(PackSection.Forms, i, 1));
        }

        return names;
    }

    private int IndexOf(string id)
    {
        var i = pack.First(PackSection.OfficesById, id);
        return pack.HasKey(PackSection.OfficesById, i, id) ? pack.At(PackSection.OfficesById, i, 0) : -1;
    }

    private static void AddOnce(List<string> people, string person)
    {
        if (!people.Contains(person))
        {
            people.Add(person);
        }
    }
}
