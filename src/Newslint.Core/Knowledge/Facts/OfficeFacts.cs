using Newslint.Knowledge.Facts.Packing;

namespace Newslint.Knowledge.Facts;

/// <summary>Who held which office when: the facts behind titles.</summary>
/// <remarks>
/// Nothing is read before the first question, which then finds its rows by binary search; answers are kept, as news speaks of few people often.
/// An instance may be shared between threads: two that ask first at the same time open the same facts twice.
/// </remarks>
public sealed class OfficeFacts
{
    private const string PackName = "facts.pack";

    private readonly Func<byte[]> _open;
    private readonly OfficeFacts? _below;
    private readonly Dictionary<string, IReadOnlyList<OfficeTerm>> _ofName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<OfficeTerm>> _ofSurname = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<Office>> _titled = new(StringComparer.Ordinal);
    private OfficeRows? _rows;

    /// <summary>Facts from texts in the formats of <c>offices.csv</c>, <c>terms.csv</c>, <c>names.csv</c> and <c>jurisdictions.csv</c>.</summary>
    /// <remarks>Faults of a text show when it is first needed, as <see cref="InvalidDataException"/> with the line.</remarks>
    public OfficeFacts(TextReader offices, TextReader terms, TextReader names, TextReader jurisdictions)
        : this(InMemory(offices.ReadToEnd(), terms.ReadToEnd(), names.ReadToEnd(), jurisdictions.ReadToEnd()), below: null)
    {
    }

    /// <summary>Facts from the texts of tables, over others: where both speak of one person in one office at one time, these count.</summary>
    internal OfficeFacts(Func<string, string> read, OfficeFacts? below)
        : this(() => FactPackWriter.Compile(read, id => below?.Find(id) is { } office ? Row(office) : null), below)
    {
    }

    private OfficeFacts(Func<byte[]> open, OfficeFacts? below)
    {
        _open = open;
        _below = below;
    }

    /// <summary>The facts that travel inside the library.</summary>
    public static OfficeFacts Shipped { get; } = new(() => ShippedContent.ReadBytes(PackName), below: null);

    /// <summary>The newest day for which any term has evidence; of later days the facts know nothing.</summary>
    public DateOnly AsOf => _below is { } below && below.AsOf > Rows.AsOf ? below.AsOf : Rows.AsOf;

    /// <summary>All offices.</summary>
    public IReadOnlyList<Office> Offices => [.. (_below?.Offices ?? []).Where(office => Rows.Find(office.Id) is null), .. Rows.All()];

    private OfficeRows Rows => _rows ??= new OfficeRows(new FactPack(_open()));

    /// <summary>The office with this identifier; null where there is none.</summary>
    public Office? Find(string officeId) => Rows.Find(officeId) ?? _below?.Find(officeId);

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
        if (Known(_ofName, folded) is { } known)
        {
            return known;
        }

        var terms = TermsOf(PeopleCalled(folded));
        var plain = NameFolding.WithoutMiddleInitials(folded);
        return Keep(_ofName, folded, terms.Count == 0 && plain != folded ? TermsOf(PeopleCalled(plain)) : terms);
    }

    /// <summary>The terms of all people whose last name this is, or who are known by this one word (Lula, MBS).</summary>
    public IReadOnlyList<OfficeTerm> TermsOfSurname(ReadOnlySpan<char> surname)
    {
        var folded = NameFolding.Fold(surname);
        if (Known(_ofSurname, folded) is { } known)
        {
            return known;
        }

        var people = new List<string>();
        for (var facts = this; facts is not null; facts = facts._below)
        {
            facts.Rows.AddHoldersOfSurname(folded, HasOwnSurname, people);
        }

        for (var facts = this; facts is not null; facts = facts._below)
        {
            facts.Rows.AddPeopleOfSurname(folded, HasOwnSurname, people);
        }

        return Keep(_ofSurname, folded, TermsOf(people));
    }

    /// <summary>The terms of an office, the oldest first; none where the office is not known.</summary>
    public IReadOnlyList<OfficeTerm> TermsOfOffice(string officeId)
    {
        var terms = Rows.TermsOfOffice(officeId);
        return _below is null ? terms : Merged(terms, _below.TermsOfOffice(officeId));
    }

    /// <summary>The other names of a person, in the order of the alphabet.</summary>
    public IReadOnlyList<string> OtherNamesOf(string person) =>
        [.. Rows.OtherNamesOf(NameFolding.Fold(person)).Concat(_below?.OtherNamesOf(person) ?? []).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The offices for which news uses this title: <c>secretary of state</c>, <c>NATO chief</c>. Case does not matter, a hyphen is a space.</summary>
    public IReadOnlyList<Office> OfficesTitled(ReadOnlySpan<char> title)
    {
        var folded = NameFolding.Fold(title);
        if (Known(_titled, folded) is { } known)
        {
            return known;
        }

        var offices = Rows.Titled(folded);
        foreach (var office in _below?.OfficesTitled(title) ?? [])
        {
            if (Rows.Find(office.Id) is null)
            {
                offices.Add(office);
            }
        }

        return Keep(_titled, folded, offices);
    }

    /// <summary>The country or organisation with this name or adjective; null where there is none. Case matters: <c>US</c> is not <c>us</c>.</summary>
    public string? JurisdictionNamed(ReadOnlySpan<char> form)
    {
        foreach (var name in JurisdictionsNamed(form))
        {
            if (!name.Contains('/', StringComparison.Ordinal))
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>
    /// All countries, organisations and parts of countries with this name or adjective: Georgia is a country and a state. Parts
    /// have their country before a slash: <c>United States/Georgia</c>.
    /// </summary>
    public IReadOnlyList<string> JurisdictionsNamed(ReadOnlySpan<char> form)
    {
        var names = Rows.JurisdictionsNamed(NameFolding.FoldKeepingCase(form));
        if (_below is not null)
        {
            names.AddRange(_below.JurisdictionsNamed(form));
        }

        return names;
    }

    /// <summary>Whether the facts know one person by both names, be there terms of office of that person or not.</summary>
    public bool AreOnePerson(ReadOnlySpan<char> name, ReadOnlySpan<char> other)
    {
        var (first, second) = (NameFolding.Fold(name), NameFolding.Fold(other));
        if (first == second)
        {
            return false;
        }

        var people = PeopleCalled(first);
        return PeopleCalled(second).Exists(people.Contains);
    }

    private List<string> PeopleCalled(string folded)
    {
        var people = new List<string> { folded };
        for (var facts = this; facts is not null; facts = facts._below)
        {
            facts.Rows.AddPeopleCalled(folded, people);
        }

        return people;
    }

    private bool HasOwnSurname(string foldedPerson) =>
        Rows.HasOwnSurname(foldedPerson) || (_below?.HasOwnSurname(foldedPerson) ?? false);

    private List<OfficeTerm> TermsOf(List<string> people)
    {
        var terms = new List<OfficeTerm>();
        foreach (var person in people)
        {
            Rows.AddTermsOf(person, terms);
        }

        return _below is null ? terms : Merged(terms, _below.TermsOf(people));
    }

    /// <summary>The terms of the facts below that these do not correct, and these: the oldest first.</summary>
    private static List<OfficeTerm> Merged(List<OfficeTerm> own, IReadOnlyList<OfficeTerm> below)
    {
        if (own.Count == 0)
        {
            return [.. below];
        }

        var merged = new List<OfficeTerm>();
        foreach (var term in below)
        {
            if (!own.Exists(other => IsCorrection(other, term)))
            {
                merged.Add(term);
            }
        }

        merged.AddRange(own);
        return [.. merged.OrderBy(term => term.From.From)];
    }

    private static IReadOnlyList<T>? Known<T>(Dictionary<string, IReadOnlyList<T>> answers, string question)
        where T : class
    {
        lock (answers)
        {
            return answers.GetValueOrDefault(question);
        }
    }

    /// <summary>Keeps an answer that is not empty: there are only as many of those as the facts have names.</summary>
    private static List<T> Keep<T>(Dictionary<string, IReadOnlyList<T>> answers, string question, List<T> answer)
        where T : class
    {
        if (answer.Count > 0)
        {
            lock (answers)
            {
                answers[question] = answer;
            }
        }

        return answer;
    }

    private static bool IsCorrection(OfficeTerm own, OfficeTerm below) =>
        own.Office.Id == below.Office.Id && NameFolding.Fold(own.Person) == NameFolding.Fold(below.Person)
        && own.From.From <= (below.To?.To ?? DateOnly.MaxValue) && below.From.From <= (own.To?.To ?? DateOnly.MaxValue);

    private static string[] Row(Office office) =>
        [office.Id, office.Class, office.Title, string.Join('|', office.Titles), office.Jurisdiction, office.SingleHolder ? "yes" : "no", office.IsTitleForLife ? "life" : "none"];

    private static Func<string, string> InMemory(string offices, string terms, string names, string jurisdictions) => file => file switch
    {
        "offices.csv" => offices,
        "terms.csv" => terms,
        "names.csv" => names,
        _ => jurisdictions,
    };
}
