namespace Newslint.Knowledge.Facts;

/// <summary>Who held which office when: the facts behind titles.</summary>
/// <remarks>
/// Nothing is read before the first question, and then only the files that it needs. An instance may be shared between
/// threads: two that ask first at the same time read the same text twice and come to the same tables.
/// </remarks>
public sealed class OfficeFacts
{
    private readonly Func<string, string> _read;
    private OfficeTable? _offices;
    private TermTable? _terms;
    private NameTable? _names;
    private JurisdictionTable? _jurisdictions;

    /// <summary>Facts from texts in the formats of <c>offices.csv</c>, <c>terms.csv</c>, <c>names.csv</c> and <c>jurisdictions.csv</c>.</summary>
    /// <remarks>Faults of a text show when it is first needed, as <see cref="InvalidDataException"/> with the line.</remarks>
    public OfficeFacts(TextReader offices, TextReader terms, TextReader names, TextReader jurisdictions)
        : this(InMemory(offices.ReadToEnd(), terms.ReadToEnd(), names.ReadToEnd(), jurisdictions.ReadToEnd()))
    {
    }

    private OfficeFacts(Func<string, string> read) => _read = read;

    /// <summary>The facts that travel inside the library.</summary>
    public static OfficeFacts Shipped { get; } = new(FactFiles.Read);

    /// <summary>The newest day for which any term has evidence; of later days the facts know nothing.</summary>
    public DateOnly AsOf => Terms.NewestAsOf;

    /// <summary>All offices.</summary>
    public IReadOnlyList<Office> Offices => OfficeRows.All;

    private OfficeTable OfficeRows => _offices ??= new OfficeTable(_read("offices.csv"));

    private TermTable Terms => _terms ??= new TermTable(_read("terms.csv"), OfficeRows);

    private NameTable Names => _names ??= new NameTable(_read("names.csv"));

    private JurisdictionTable Jurisdictions => _jurisdictions ??= new JurisdictionTable(_read("jurisdictions.csv"));

    /// <summary>
    /// The terms of the people with this full name or initials, whatever its spelling: case, diacritics, hyphens and
    /// curly apostrophes do not matter, numerals and <c>Jr.</c> do.
    /// </summary>
    /// <remarks>
    /// Where nobody has the name as it stands, initials in its middle are left out: some newspapers write Paul D. Ryan.
    /// </remarks>
    public IReadOnlyList<OfficeTerm> TermsOfPerson(ReadOnlySpan<char> name)
    {
        var folded = NameFolding.Fold(name);
        var terms = TermsOfFolded(folded);
        var plain = NameFolding.WithoutMiddleInitials(folded);
        return terms.Count == 0 && plain != folded ? TermsOfFolded(plain) : terms;
    }

    /// <summary>The terms of all people whose last name this is, or who are known by this one word (Lula, MBS).</summary>
    public IReadOnlyList<OfficeTerm> TermsOfSurname(ReadOnlySpan<char> surname)
    {
        var folded = NameFolding.Fold(surname);
        var people = new List<string>();
        Terms.AddHoldersOfSurname(folded, Names, people);
        Names.AddPeopleOfSurname(folded, people);
        return TermsOf(people);
    }

    /// <summary>The terms of an office, the oldest first; none where the office is not known.</summary>
    public IReadOnlyList<OfficeTerm> TermsOfOffice(string officeId) => Terms.OfOffice(officeId);

    /// <summary>The offices for which news uses this title: <c>secretary of state</c>, <c>NATO chief</c>. Case does not matter, a hyphen is a space.</summary>
    public IReadOnlyList<Office> OfficesTitled(ReadOnlySpan<char> title) => OfficeRows.Titled(title);

    /// <summary>The country or organisation with this name or adjective; null where there is none. Case matters: <c>US</c> is not <c>us</c>.</summary>
    public string? JurisdictionNamed(ReadOnlySpan<char> form) => Jurisdictions.Named(form);

    /// <summary>
    /// All countries, organisations and parts of countries with this name or adjective: Georgia is a country and a state. Parts
    /// have their country before a slash: <c>United States/Georgia</c>.
    /// </summary>
    public IReadOnlyList<string> JurisdictionsNamed(ReadOnlySpan<char> form) => Jurisdictions.AllNamed(form);

    private List<OfficeTerm> TermsOfFolded(string name)
    {
        var people = new List<string> { name };
        Names.AddPeopleCalled(name, people);
        return TermsOf(people);
    }

    private List<OfficeTerm> TermsOf(List<string> people)
    {
        var terms = new List<OfficeTerm>();
        foreach (var person in people)
        {
            Terms.AddTermsOf(person, terms);
        }

        return terms;
    }

    private static Func<string, string> InMemory(string offices, string terms, string names, string jurisdictions) => file => file switch
    {
        "offices.csv" => offices,
        "terms.csv" => terms,
        "names.csv" => names,
        _ => jurisdictions,
    };
}
