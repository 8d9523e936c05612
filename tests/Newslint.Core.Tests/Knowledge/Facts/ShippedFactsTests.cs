using System.Globalization;
using Newslint.Knowledge.Facts;

namespace Newslint.Core.Tests.Knowledge.Facts;

/// <summary>Checks that every shipped fact passes; a failure names the rows.</summary>
public sealed class ShippedFactsTests
{
    private static readonly OfficeFacts Facts = OfficeFacts.Shipped;

    private static readonly List<string[]> TermRows = Rows("terms.csv", "office_id,person,from,to,certainty,as_of,source");
    private static readonly List<string[]> NameRows = Rows("names.csv", "person,alias,kind");
    private static readonly List<string[]> JurisdictionRows = Rows("jurisdictions.csv", "jurisdiction,forms");
    private static readonly List<string[]> ElectionRows = Rows("elections.csv", "country,kind,label,names,first,last,runoff,certainty,source");
    private static readonly List<string[]> EventRows = Rows("events.csv", "kind,names,place,first,last,certainty,note,source");
    private static readonly List<string[]> SourceRows = Rows("sources.csv", "id,citation,licence,as_of");

    private static readonly OfficeTerm[] Terms = [.. Facts.Offices.SelectMany(office => Facts.TermsOfOffice(office.Id))];

    [Fact]
    public void Every_row_of_terms_belongs_to_an_office() =>
        Assert.Equal(TermRows.Count, Terms.Length);

    [Fact]
    public void Terms_end_after_they_begin() =>
        Assert.Empty(Terms.Where(term => term.To is { } to && to.To < term.From.From).Select(Describe));

    [Fact]
    public void Evidence_is_not_older_than_the_term_nor_from_the_future() =>
        Assert.Empty(Terms.Where(term => term.AsOf < term.From.From || term.AsOf > new DateOnly(2026, 11, 21)).Select(Describe));

    [Fact]
    public void Certainty_agrees_with_the_dates() =>
        Assert.Empty(Terms.Where(term => !CertaintyAgrees(term)).Select(Describe));

    [Fact]
    public void No_term_stands_twice() =>
        Assert.Empty(Terms.GroupBy(term => (term.Office.Id, term.Person, term.From)).Where(group => group.Count() > 1).Select(group => Describe(group.First())));

    [Fact]
    public void Terms_of_an_office_come_the_oldest_first() =>
        Assert.All(Facts.Offices, office =>
        {
            var starts = Facts.TermsOfOffice(office.Id).Select(term => term.From.From).ToArray();
            Assert.Equal(starts.Order(), starts);
        });

    [Fact]
    public void One_office_has_one_holder_acting_ones_aside()
    {
        var faults = from term in Terms
                     where term.Office.SingleHolder && term.Certainty != TermCertainty.Acting
                     from later in Facts.TermsOfOffice(term.Office.Id)
                     where later.Certainty != TermCertainty.Acting && later.From.From > term.From.From
                     where (term.To?.From ?? term.AsOf) > later.From.To
                     select $"{Describe(term)} / {Describe(later)}";

        Assert.Empty(faults);
    }

    [Fact]
    public void No_term_is_open_before_a_later_one_of_the_office()
    {
        var faults = from term in Terms
                     where term.Office.SingleHolder && term is { To: null, Certainty: TermCertainty.Open }
                     where Facts.TermsOfOffice(term.Office.Id).Any(later => later.From.From > term.From.To && later.Certainty != TermCertainty.Acting)
                     select Describe(term);

        Assert.Empty(faults);
    }

    [Fact]
    public void Consecutive_terms_of_one_person_are_one_row()
    {
        var faults = from term in Terms
                     where term.Certainty != TermCertainty.Acting && term.To is not null
                     from next in Facts.TermsOfOffice(term.Office.Id)
                     where next.Person == term.Person && next.Certainty != TermCertainty.Acting
                     where next.From.From > term.From.From && next.From.From <= term.To!.Value.To.AddDays(1)
                     select Describe(next);

        Assert.Empty(faults);
    }

    [Fact]
    public void Every_source_is_defined_and_every_defined_source_is_used()
    {
        var defined = SourceRows.Select(row => row[0]).ToArray();
        var used = TermRows.Select(row => row[6])
            .Concat(ElectionRows.Select(row => row[8]))
            .Concat(EventRows.Select(row => row[7]))
            .Concat(RenameFacts.Shipped.All.Select(rename => rename.Source))
            .Concat(ClosureFacts.Shipped.All.Select(closure => closure.Source))
            .Concat(DeathFacts.Shipped.All.Select(death => death.Source))
            .Concat(CurrencyFacts.Shipped.Former.Select(money => money.Source))
            .SelectMany(sources => sources.Split('+'))
            .Distinct(StringComparer.Ordinal);

        Assert.Equal(defined.Order(StringComparer.Ordinal), used.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_source_has_a_citation_and_a_licence() =>
        Assert.All(SourceRows, row =>
        {
            Assert.NotEmpty(row[1]);
            Assert.NotEmpty(row[2]);
        });

    [Fact]
    public void Titles_are_in_lower_case_and_not_empty() =>
        Assert.All(Facts.Offices, office =>
        {
            Assert.NotEmpty(office.Titles);
            Assert.All(office.Titles, title => Assert.True(title.Length > 0 && !title.Any(char.IsUpper) && title == title.Trim(), title));
        });

    [Fact]
    public void Every_office_has_a_term_and_a_jurisdiction_that_is_found_by_its_name() =>
        Assert.All(Facts.Offices, office =>
        {
            Assert.NotEmpty(Facts.TermsOfOffice(office.Id));
            Assert.Contains(office.Jurisdiction, JurisdictionRows.Select(row => row[0]));
        });

    [Fact]
    public void Every_form_leads_to_its_jurisdiction() =>
        Assert.All(JurisdictionRows, row =>
            Assert.All(row[1].Split('|'), form => Assert.Contains(row[0], Facts.JurisdictionsNamed(form))));

    [Fact]
    public void Countries_of_elections_are_jurisdictions() =>
        Assert.All(ElectionRows, row =>
            Assert.Equal(row[0], Facts.JurisdictionNamed(row[0])));

    [Fact]
    public void A_full_name_stands_for_one_person_or_for_those_with_a_place_behind_the_name()
    {
        var names = NameRows.Where(row => row[2] is not "surname").Select(row => (Name: row[1], Person: row[0]))
            .Concat(Terms.Select(term => (Name: term.Person, term.Person)))
            .GroupBy(pair => NameFolding.Fold(pair.Name), pair => pair.Person, StringComparer.Ordinal);

        Assert.Empty(names.Where(group => group.Distinct().Count(person => !person.EndsWith(')')) > 1).Select(group => group.Key));
    }

    [Fact]
    public void Kinds_of_names_are_known() =>
        Assert.All(NameRows, row => Assert.Contains(row[2], (string[])["full", "single", "initials", "surname"]));

    [Fact]
    public void Every_holder_is_found_by_name_and_by_surname() =>
        Assert.All(Terms, term =>
        {
            Assert.Contains(Facts.TermsOfPerson(term.Person), found => found.Person == term.Person);
            var surnames = NameRows.Where(row => row[2] == "surname" && row[0] == term.Person).Select(row => row[1]);
            var surname = surnames.FirstOrDefault() ?? NameFolding.LastWord(NameFolding.Fold(term.Person));
            Assert.Contains(Facts.TermsOfSurname(surname), found => found.Person == term.Person);
        });

    [Fact]
    public void Every_event_is_found_by_each_of_its_names()
    {
        var named = ElectionRows.Select(row => row[3])
            .Concat(EventRows.Select(row => row[1]))
            .SelectMany(names => names.Split('|'));

        Assert.All(named, name => Assert.All(EventFacts.Shipped.Named(name), found => Assert.True(found.First <= found.Last)));
        Assert.All(named, name => Assert.NotEmpty(EventFacts.Shipped.Named(name)));
    }

    [Fact]
    public void The_lexicon_of_titles_holds_every_title_of_an_office()
    {
        var lines = Lexicon();
        var phrases = lines.Select(line => line.Split('\t')[0]).ToHashSet(StringComparer.Ordinal);

        Assert.DoesNotContain(Facts.Offices.SelectMany(office => office.Titles), title => !phrases.Contains(title));
    }

    [Fact]
    public void The_lexicon_of_titles_is_sorted_without_duplicates_and_in_lower_case()
    {
        var lines = Lexicon();
        var phrases = lines.Select(line => line.Split('\t')[0]).ToArray();

        Assert.All(lines, line => Assert.Equal(2, line.Split('\t', StringSplitOptions.RemoveEmptyEntries).Length));
        Assert.Equal(phrases.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), phrases);
        Assert.DoesNotContain(phrases, phrase => phrase.Any(char.IsUpper));
    }

    private static bool CertaintyAgrees(OfficeTerm term) => term.Certainty switch
    {
        TermCertainty.Exact => term.From.IsDay && term.To is { IsDay: true },
        TermCertainty.Month or TermCertainty.Year => term.To is { } to && (!term.From.IsDay || !to.IsDay),
        TermCertainty.Window => term.To is { IsDay: false },
        TermCertainty.Open => term.To is null,
        TermCertainty.Scheduled => term.To is not null,
        _ => true,
    };

    private static string Describe(OfficeTerm term) =>
        string.Create(CultureInfo.InvariantCulture, $"{term.Office} {term.Person} {term.From}–{term.To} {term.Certainty}");

    private static List<string[]> Rows(string file, string header)
    {
        var reader = new CsvReader(file, FactFiles.Read(file), header);
        var rows = new List<string[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, header.Split(',').Length).Select(column => reader[column])]);
        }

        return rows;
    }

    private static string[] Lexicon()
    {
        using var stream = typeof(OfficeFacts).Assembly.GetManifestResourceStream("rules/lexicons/titles.txt");
        using var reader = new StreamReader(Assert.IsType<Stream>(stream, exactMatch: false));
        return reader.ReadToEnd().TrimEnd('\n').Split('\n');
    }
}
