using Newslint.Rules;

namespace Newslint.Core.Tests.Prose.FormerNames;

public sealed class FormerMoneyFinderTests
{
    private const string Day = "2025-03-06";

    [Theory]
    [InlineData("It costs 500 [|kuna|].")]
    [InlineData("It costs five million [|litas|].")]
    [InlineData("They want [|Italian lira|] in cash.")]
    [InlineData("In Croatia they want [|kunas|].")]
    [InlineData("They want kuna.")]
    [InlineData("It costs 500 lira, 60 francs and 9 roubles.")]
    [InlineData("It costs 500 euros, or 500 Turkish lira.")]
    public void Bare_nouns_need_an_amount_or_the_country(string marked)
    {
        var text = MarkedText.Parse(marked).Text;

        Assert.Equal(marked, DatedText.Marked(text, DatedText.ModelOf(text, Day).FormerMoney));
    }

    [Theory]
    [InlineData("2023-01-14", 0)]
    [InlineData("2023-01-15", 1)]
    public void Money_is_money_up_to_its_last_day(string published, int count) =>
        Assert.Equal(count, DatedText.ModelOf("It costs 500 kuna.", published).FormerMoney.Count);

    [Theory]
    [InlineData("It costs 500 kuna.", false)]
    [InlineData("In 2020 it cost 500 kuna.", true)]
    [InlineData("They dropped it: 500 kuna are 66 euros.", true)]
    public void Tales_of_the_past_and_of_the_change_are_told(string text, bool isHistory) =>
        Assert.Equal(isHistory, Assert.Single(DatedText.ModelOf(text, Day).FormerMoney).IsHistory);

    [Fact]
    public void What_stands_beside_it_is_told()
    {
        var money = Assert.Single(DatedText.ModelOf("It costs 500 Croatian kuna.", Day).FormerMoney);

        Assert.True(money is { HasAmount: true, HasCountry: true });
        Assert.Equal(783 - 1, money.DaysSince);
    }
}
