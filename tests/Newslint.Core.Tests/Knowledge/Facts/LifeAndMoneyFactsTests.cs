using Newslint.Knowledge.Facts;

namespace Newslint.Core.Tests.Knowledge.Facts;

public sealed class LifeAndMoneyFactsTests
{
    [Theory]
    [InlineData("jimmy carter", "2024-12-29")]
    [InlineData("Sinead O’Connor", "2023-07-26")]
    public void The_dead_are_found_by_name_whatever_its_spelling(string name, string died) =>
        Assert.Equal(died, Assert.Single(DeathFacts.Shipped.Named(name)).Died.ToString());

    [Theory]
    [InlineData("Queen Elizabeth II", true)]
    [InlineData("Jimmy Carter", false)]
    [InlineData("Dianne Feinstein", false)]
    [InlineData("Elizabeth Taylor", false)]
    public void A_death_is_confirmed_by_two_sources_of_which_one_was_opened_for_the_day(string name, bool isConfirmed) =>
        Assert.Equal(isConfirmed, Assert.Single(DeathFacts.Shipped.Named(name)).IsConfirmed);

    [Fact]
    public void Nobody_died_before_birth() =>
        Assert.DoesNotContain(DeathFacts.Shipped.All, death => death.Born is { } born && born.From >= death.Died.From);

    [Fact]
    public void Every_death_has_its_day_a_role_and_a_source() =>
        Assert.All(DeathFacts.Shipped.All, death => Assert.True(death.Died.IsDay && death.Role.Length > 0 && death.Source.Length > 0, death.Name));

    [Theory]
    [InlineData("HRK", "kuna", true, "2023-01-14", "euro")]
    [InlineData("LTL", "litas", true, "2014-12-31", "euro")]
    [InlineData("ITL", "lira", false, "2002-02-28", "euro")]
    public void Money_that_is_none_any_more_has_a_last_day_and_what_came_after_it(string code, string noun, bool isNounFree, string lastDay, string successor)
    {
        var money = Assert.Single(CurrencyFacts.Shipped.Former, money => money.Code == code);

        Assert.Contains(noun, money.Nouns);
        Assert.Equal((isNounFree, lastDay, successor), (money.IsNounFree, money.LastDay.ToString("O"), money.Successor));
    }

    [Theory]
    [InlineData("EUR")]
    [InlineData("TRL")]
    [InlineData("XEU")]
    public void What_is_still_money_or_has_its_name_or_never_was_tender_is_left_out(string code) =>
        Assert.DoesNotContain(CurrencyFacts.Shipped.Former, money => money.Code == code);

    [Fact]
    public void The_Russian_rouble_is_money() =>
        Assert.DoesNotContain(CurrencyFacts.Shipped.Former, money => money.IsNounFree && money.Nouns.Contains("rouble"));

    [Fact]
    public void Everything_that_came_to_an_end_has_a_day_and_a_source() =>
        Assert.All(ClosureFacts.Shipped.All, closure => Assert.True(closure.Name.Length > 0 && closure.How.Length > 0 && closure.Source.Length > 0, closure.Name));

    [Fact]
    public void A_word_that_says_nothing_of_an_end_is_told_with_its_line()
    {
        var facts = new ClosureFacts(new StringReader("kind,name,end,certainty,how,note,source\nairline,A,2001,perhaps,,,s\n"));

        Assert.Contains("line 2", Assert.Throws<InvalidDataException>(() => facts.All).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Facts_of_a_newsroom_stand_in_the_place_of_those_that_ship()
    {
        var deaths = new DeathFacts(new StringReader("name,born,died,role,wikidata,source\nAna Ruiz,,2024-05-01,mayor,,s+t\n"));
        var money = new CurrencyFacts(new StringReader("region,region_name,currency,name,one,other,from,to,tender,source\nRV,Riverton,RVD,Riverton Dollar,Riverton dime,Riverton dimes,1990-01-01,2001-01-01,,s\n"));

        Assert.Null(Assert.Single(deaths.Named("Ana Ruiz")).Born);
        Assert.Null(Assert.Single(money.Former).Successor);
    }
}
