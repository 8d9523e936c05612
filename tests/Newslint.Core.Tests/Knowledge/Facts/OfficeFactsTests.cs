using Newslint.Knowledge;
using Newslint.Knowledge.Facts;

namespace Newslint.Core.Tests.Knowledge.Facts;

public sealed class OfficeFactsTests
{
    private const TermStatus Active = TermStatus.Active;
    private const TermStatus Ended = TermStatus.Ended;
    private const TermStatus NotYet = TermStatus.NotYet;

    private static readonly OfficeFacts Facts = OfficeFacts.Shipped;

    [Theory]
    [InlineData("us.president", "Barack Obama", "Donald Trump", "2017-01-20")]
    [InlineData("us.president", "Donald Trump", "Joe Biden", "2021-01-20")]
    [InlineData("us.president", "Joe Biden", "Donald Trump", "2025-01-20")]
    [InlineData("us.vice_president", "Kamala Harris", "JD Vance", "2025-01-20")]
    [InlineData("gb.pm", "David Cameron", "Theresa May", "2016-07-13")]
    [InlineData("gb.pm", "Theresa May", "Boris Johnson", "2019-07-24")]
    [InlineData("gb.pm", "Boris Johnson", "Liz Truss", "2022-09-06")]
    [InlineData("gb.pm", "Liz Truss", "Rishi Sunak", "2022-10-25")]
    [InlineData("gb.pm", "Rishi Sunak", "Keir Starmer", "2024-07-05")]
    [InlineData("gb.monarch", "Elizabeth II", "Charles III", "2022-09-08")]
    [InlineData("de.chancellor", "Angela Merkel", "Olaf Scholz", "2021-12-08")]
    [InlineData("de.chancellor", "Olaf Scholz", "Friedrich Merz", "2025-05-06")]
    [InlineData("fr.president", "François Hollande", "Emmanuel Macron", "2017-05-14")]
    [InlineData("it.pm", "Mario Draghi", "Giorgia Meloni", "2022-10-22")]
    [InlineData("nato.secretary_general", "Anders Fogh Rasmussen", "Jens Stoltenberg", "2014-10-01")]
    [InlineData("nato.secretary_general", "Jens Stoltenberg", "Mark Rutte", "2024-10-01")]
    [InlineData("ca.pm", "Justin Trudeau", "Mark Carney", "2025-03-14")]
    [InlineData("au.pm", "Scott Morrison", "Anthony Albanese", "2022-05-23")]
    [InlineData("ua.president", "Petro Poroshenko", "Volodymyr Zelensky", "2019-05-20")]
    [InlineData("kr.president", "Roh Moo-hyun", "Lee Myung-bak", "2008-02-25")]
    [InlineData("br.president", "Jair Bolsonaro", "Luiz Inácio Lula da Silva", "2023-01-01")]
    [InlineData("ar.president", "Alberto Fernández", "Javier Milei", "2023-12-10")]
    [InlineData("mx.president", "Andrés Manuel López Obrador", "Claudia Sheinbaum", "2024-10-01")]
    [InlineData("tw.president", "Tsai Ing-wen", "Lai Ching-te", "2024-05-20")]
    [InlineData("pt.president", "Aníbal Cavaco Silva", "Marcelo Rebelo de Sousa", "2016-03-09")]
    [InlineData("be.pm", "Charles Michel", "Sophie Wilmès", "2019-10-27")]
    public void The_day_of_a_hand_over_belongs_to_the_new_holder_and_the_days_around_it_to_one_each(
        string office, string before, string after, string day)
    {
        var handOver = Day(day);
        var eve = handOver.AddDays(-1);
        var morrow = handOver.AddDays(1);

        Assert.Equal(Active, StatusIn(office, before, eve));
        Assert.NotEqual(Active, StatusIn(office, after, eve));
        Assert.Equal(Active, StatusIn(office, after, handOver));
        Assert.Equal(Active, StatusIn(office, after, morrow));
        Assert.NotEqual(Active, StatusIn(office, before, morrow));
    }

    [Theory]
    [InlineData("2017-01-19", NotYet, NotYet)]
    [InlineData("2017-01-20", Active, NotYet)]
    [InlineData("2021-01-19", Active, NotYet)]
    [InlineData("2021-01-20", Active, NotYet)]
    [InlineData("2021-01-21", Ended, NotYet)]
    [InlineData("2025-01-19", Ended, NotYet)]
    [InlineData("2025-01-20", Ended, Active)]
    [InlineData("2025-01-21", Ended, Active)]
    public void Two_terms_with_years_between_them_stay_two(string day, TermStatus first, TermStatus second)
    {
        var terms = Facts.TermsOfPerson("Donald Trump").Where(term => term.Office.Id == "us.president").ToArray();

        Assert.Equal([first, second], terms.Select(term => term.StatusOver(DateInterval.Day(Day(day)))));
    }

    [Theory]
    [InlineData("us.president", "Barack Obama", "2012-01-01", "2014-01-01")]
    [InlineData("us.president", "George W. Bush", "2004-01-01", "2006-01-01")]
    [InlineData("de.chancellor", "Angela Merkel", "2006-01-01", "2021-01-01")]
    [InlineData("ru.president", "Vladimir Putin", "2013-01-01", "2025-01-01")]
    [InlineData("fr.president", "Emmanuel Macron", "2018-01-01", "2025-01-01")]
    public void Re_election_leaves_no_gap(string office, string person, string from, string to)
    {
        var days = new DateInterval(Day(from), Day(to));

        Assert.Contains(Facts.TermsOfPerson(person), term => term.Office.Id == office && term.StatusOver(days) == Active);
    }

    [Fact]
    public void After_the_as_of_day_nothing_is_known_of_those_in_office()
    {
        var later = DateInterval.Day(Facts.AsOf.AddDays(1));

        foreach (var term in Facts.Offices.SelectMany(office => Facts.TermsOfOffice(office.Id)))
        {
            Assert.NotEqual(Active, term.StatusOver(later));
        }
    }

    [Fact]
    public void The_as_of_day_is_the_newest_of_the_terms() =>
        Assert.Equal(Facts.Offices.SelectMany(office => Facts.TermsOfOffice(office.Id)).Max(term => term.AsOf), Facts.AsOf);

    [Theory]
    [InlineData("Volodymyr Zelenskyy", "Volodymyr Zelensky")]
    [InlineData("Volodymyr Zelenskiy", "Volodymyr Zelensky")]
    [InlineData("VOLODYMYR ZELENSKY", "Volodymyr Zelensky")]
    [InlineData("Recep Tayyip Erdogan", "Recep Tayyip Erdoğan")]
    [InlineData("Donald J. Trump", "Donald Trump")]
    [InlineData("Joe\u00A0Biden", "Joe Biden")]
    [InlineData("Gideon Sa’ar", "Gideon Sa'ar")]
    [InlineData("MBS", "Mohammed bin Salman")]
    [InlineData("AMLO", "Andrés Manuel López Obrador")]
    [InlineData("Moon Jae In", "Moon Jae-in")]
    [InlineData("Sebastian Kurz", "Sebastian Kurz")]
    [InlineData("Paul D. Ryan", "Paul Ryan")]
    [InlineData("George W. Bush", "George W. Bush")]
    [InlineData("George H.W. Bush", "George H. W. Bush")]
    [InlineData("George P. Bush", null)]
    [InlineData("George Bush", null)]
    [InlineData("King Abdullah", null)]
    [InlineData("Abdullah", null)]
    [InlineData("Charles", null)]
    [InlineData("Ferdinand Marcos Sr.", null)]
    [InlineData("Lula", null)]
    [InlineData("Trump", null)]
    [InlineData("John Smith", null)]
    [InlineData("", null)]
    public void People_are_found_by_full_name_other_spellings_and_initials(string name, string? person) =>
        Assert.Equal(person is null ? [] : [person], People(Facts.TermsOfPerson(name)));

    [Theory]
    [InlineData("Trump", "Donald Trump")]
    [InlineData("Zelenskyy", "Volodymyr Zelensky")]
    [InlineData("Erdogan", "Recep Tayyip Erdoğan")]
    [InlineData("von der Leyen", "Ursula von der Leyen")]
    [InlineData("Leyen", "Ursula von der Leyen")]
    [InlineData("Lula", "Luiz Inácio Lula da Silva")]
    [InlineData("al-Assad", "Bashar al-Assad, Hafez al-Assad")]
    [InlineData("Assad", "Bashar al-Assad, Hafez al-Assad")]
    [InlineData("Xi", "Xi Jinping")]
    [InlineData("Jinping", "")]
    [InlineData("Leo", "Leo XIV")]
    [InlineData("Rasmussen", "Anders Fogh Rasmussen, Lars Løkke Rasmussen, Poul Nyrup Rasmussen, Uni Rasmussen")]
    [InlineData("Joe Biden", "")]
    [InlineData("Nobody", "")]
    public void A_last_name_stands_for_everybody_who_has_it(string surname, string people) =>
        Assert.Equal(people, string.Join(", ", People(Facts.TermsOfSurname(surname)).Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("Li", "Li Keqiang, Li Qiang, Li Shangfu, Li Zhaoxing")]
    [InlineData("Bush", "George H. W. Bush, George W. Bush, Jeb Bush")]
    [InlineData("Clinton", "Bill Clinton, Hillary Clinton")]
    [InlineData("Kennedy", "Anthony Kennedy, John F. Kennedy, Robert F. Kennedy Jr.")]
    public void A_common_last_name_stands_for_the_known_and_for_others(string surname, string people) =>
        Assert.Empty(people.Split(", ").Except(People(Facts.TermsOfSurname(surname))));

    [Theory]
    [InlineData("secretary of state", "us.sec_state")]
    [InlineData("Secretary of State", "us.sec_state")]
    [InlineData("national security advisor", "us.nsa")]
    [InlineData("NATO Secretary-General", "nato.secretary_general")]
    [InlineData("U.N. secretary general", "un.secretary_general")]
    [InlineData("foreign secretary", "gb.foreign, mx.foreign, ph.foreign")]
    [InlineData("taoiseach", "ie.taoiseach")]
    [InlineData("chancellor", "gb.chancellor, de.chancellor, at.chancellor")]
    [InlineData("defence secretary", "us.sec_defense, gb.defence")]
    [InlineData("commander in chief", "ua.commander_in_chief")]
    [InlineData("grand vizier", "")]
    public void Offices_of_countries_are_found_by_the_titles_of_news(string title, string offices) =>
        Assert.Equal(offices, string.Join(", ", Facts.OfficesTitled(title).Where(office => !office.Jurisdiction.Contains('/', StringComparison.Ordinal))));

    [Theory]
    [InlineData("US", "United States")]
    [InlineData("U.S.", "United States")]
    [InlineData("American", "United States")]
    [InlineData("us", null)]
    [InlineData("British", "United Kingdom")]
    [InlineData("Türkiye", "Turkey")]
    [InlineData("Turkiye", "Turkey")]
    [InlineData("Côte d’Ivoire", "Ivory Coast")]
    [InlineData("South\u00A0Korean", "South Korea")]
    [InlineData("NATO", "NATO")]
    [InlineData("Atlantis", null)]
    public void Jurisdictions_are_found_by_name_and_adjective(string form, string? jurisdiction) =>
        Assert.Equal(jurisdiction, Facts.JurisdictionNamed(form));

    [Fact]
    public void A_state_may_share_its_name_with_a_country()
    {
        Assert.Equal("Georgia", Facts.JurisdictionNamed("Georgia"));
        Assert.Equal(["Georgia", "United States/Georgia"], Facts.JurisdictionsNamed("Georgia"));
        Assert.Null(Facts.JurisdictionNamed("Texas"));
        Assert.Equal(["United States/Texas"], Facts.JurisdictionsNamed("Texas"));
    }

    [Theory]
    [InlineData("United States", true)]
    [InlineData("United States/Texas", true)]
    [InlineData("United", false)]
    [InlineData("Texas", false)]
    public void An_office_of_a_state_is_one_of_its_country(string jurisdiction, bool isOf) =>
        Assert.Equal(isOf, Facts.TermsOfPerson("Greg Abbott")[^1].Office.IsOf(jurisdiction));

    [Theory]
    [InlineData("2021-11-04", Active)]
    [InlineData("2021-11-06", TermStatus.Unknown)]
    [InlineData("2022-01-05", Ended)]
    public void Between_the_two_days_of_a_window_nothing_is_known(string day, TermStatus status) =>
        Assert.Equal(status, Assert.Single(Facts.TermsOfPerson("Devin Nunes")).StatusOver(DateInterval.Day(Day(day))));

    [Fact]
    public void People_of_one_name_are_told_apart_by_place() =>
        Assert.Equal(["Mike Rogers (Alabama)", "Mike Rogers (Michigan)"], People(Facts.TermsOfPerson("Mike Rogers")).Order(StringComparer.Ordinal));

    [Fact]
    public void Facts_come_from_texts_of_ones_own()
    {
        var facts = new OfficeFacts(
            new StringReader("office_id,class,title,titles,jurisdiction,single_holder,courtesy\nxx.pm,pm,Prime Minister,prime minister|premier,Xland,yes,none\n"),
            new StringReader("office_id,person,from,to,certainty,as_of,source\nxx.pm,Ann Éxample,2020-01-01,2021-06,month,2021-06-30,a+b\n"),
            new StringReader("person,alias,kind\nAnn Éxample,Annie Example,full\nAnn Éxample,Ex,single\n"),
            new StringReader("jurisdiction,forms\nXland,Xland|Xish\n"));

        var term = Assert.Single(facts.TermsOfPerson("annie example"));

        Assert.Same(Assert.Single(facts.OfficesTitled("Premier")), term.Office);
        Assert.Equal("Ann Éxample", term.Person);
        Assert.Equal(TermCertainty.Month, term.Certainty);
        Assert.Equal(new DateOnly(2021, 6, 30), facts.AsOf);
        Assert.Equal("Xland", facts.JurisdictionNamed("Xish"));
        Assert.Single(facts.TermsOfSurname("EX"));
        Assert.Empty(facts.TermsOfPerson("Ex"));
        Assert.Empty(facts.TermsOfOffice("xx.king"));
    }

    [Theory]
    [InlineData("yy.pm,A B,2020,2021,year,2021-12-31,s", "terms.csv, line 2: 'yy.pm' is not in offices.csv.")]
    [InlineData("xx.pm,A B,2020,2021,yearly,2021-12-31,s", "terms.csv, line 2: expected exact, month, year, window, open, scheduled or acting, found 'yearly'.")]
    [InlineData("xx.pm,A B,soon,2021,year,2021-12-31,s", "terms.csv, line 2: expected a date such as 2025, 2025-03 or 2025-03-05, found 'soon'.")]
    public void A_fault_in_a_term_is_told_with_its_line(string row, string message)
    {
        var facts = new OfficeFacts(
            new StringReader("office_id,class,title,titles,jurisdiction,single_holder,courtesy\nxx.pm,pm,Prime Minister,prime minister,X,yes,none\n"),
            new StringReader($"office_id,person,from,to,certainty,as_of,source\n{row}\n"),
            new StringReader("person,alias,kind\n"),
            new StringReader("jurisdiction,forms\nX,X\n"));

        Assert.Equal(message, Assert.Throws<InvalidDataException>(() => facts.TermsOfPerson("A B")).Message);
    }

    private static TermStatus StatusIn(string office, string person, DateOnly day)
    {
        var terms = Facts.TermsOfPerson(person).Where(term => term.Office.Id == office).ToArray();
        Assert.NotEmpty(terms);
        var statuses = terms.Select(term => term.StatusOver(DateInterval.Day(day))).ToArray();
        return statuses.Contains(Active) ? Active : statuses[^1];
    }

    private static string[] People(IReadOnlyList<OfficeTerm> terms) => [.. terms.Select(term => term.Person).Distinct()];

    private static DateOnly Day(string text)
    {
        Assert.True(DateInterval.TryParse(text, out var day));
        return day.From;
    }
}
