using Newslint.Knowledge.Facts;

namespace Newslint.Core.Tests.Knowledge.Facts;

public sealed class EventFactsTests
{
    private static readonly EventFacts Facts = EventFacts.Shipped;

    [Theory]
    [InlineData("Paris Olympics", "2024-07-26", "2024-08-11")]
    [InlineData("the 2024 Olympics", "2024-07-26", "2024-08-11")]
    [InlineData("PARIS\u00A0OLYMPICS", "2024-07-26", "2024-08-11")]
    [InlineData("2022 World Cup", "2022-11-20", "2022-12-18")]
    public void Events_are_found_by_the_names_of_news(string phrase, string first, string last)
    {
        var found = Assert.Single(Facts.Named(phrase));

        Assert.Equal(first, Iso(found.First));
        Assert.Equal(last, Iso(found.Last));
        Assert.Equal(EventCertainty.Held, found.Certainty);
    }

    [Theory]
    [InlineData("2024 presidential election", "United States", "2024-11-05")]
    [InlineData("2022 midterms", "United States", "2022-11-08")]
    [InlineData("2022 presidential election", "France", "2022-04-24")]
    [InlineData("Brexit referendum", "United Kingdom", "2016-06-23")]
    public void Elections_are_found_by_name_and_end_with_the_second_round(string phrase, string country, string last) =>
        Assert.Contains(Facts.Named(phrase), election => election.Place == country && Iso(election.Last) == last);

    [Theory]
    [InlineData("Beijing Olympics", 2)]
    [InlineData("Atlantis Olympics", 0)]
    [InlineData("", 0)]
    public void An_ambiguous_name_gives_all_events_and_an_unknown_one_none(string phrase, int count) =>
        Assert.Equal(count, Facts.Named(phrase).Count);

    [Fact]
    public void Elections_of_a_year_are_those_with_a_day_in_it()
    {
        var elections = Facts.ElectionsOf(2024);

        Assert.Contains(elections, election => election is { Place: "United States", Kind: "presidential" });
        Assert.Contains(elections, election => election is { Place: "United Kingdom", Kind: "general" });
        Assert.All(elections, election => Assert.True(election.First.Year <= 2024 && election.Last.Year >= 2024));
        Assert.Empty(Facts.ElectionsOf(1800));
    }

    [Fact]
    public void A_day_known_to_the_month_reaches_to_its_end()
    {
        var facts = new EventFacts(
            new StringReader("country,kind,label,names,first,last,runoff,certainty,source\nX,general,,2027 election,2027-04,2027-04,2027-05-01/2027-05-02,expected,s\n"),
            new StringReader("kind,names,place,first,last,certainty,note,source\nfair,Fair|The fair,,2027,2027,not held,,s\n"));

        var election = Assert.Single(facts.Named("2027 Election"));
        var fair = Assert.Single(facts.Named("the fair"));

        Assert.Equal(("2027-04-01", "2027-05-02"), (Iso(election.First), Iso(election.Last)));
        Assert.Equal(EventCertainty.Expected, election.Certainty);
        Assert.Equal(("2027-01-01", "2027-12-31"), (Iso(fair.First), Iso(fair.Last)));
        Assert.Equal(EventCertainty.NotHeld, fair.Certainty);
    }

    private static string Iso(DateOnly day) => day.ToString("O");
}
