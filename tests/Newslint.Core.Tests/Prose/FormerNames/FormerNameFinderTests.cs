using Newslint.Rules;

namespace Newslint.Core.Tests.Prose.FormerNames;

public sealed class FormerNameFinderTests
{
    private const string Day = "2025-03-06";

    [Theory]
    [InlineData("Talks in [|Kiev|] go on.")]
    [InlineData("Crews of [|Facebook, Inc.|] and [|Facebook Inc.|] left.")]
    [InlineData("They eat at [|Dunkin’ Donuts|] and at [|Dunkin' Donuts|].")]
    [InlineData("[|Royal\u00A0Dutch Shell|]’s crews left for [|Swaziland|].")]
    [InlineData("The [|Mac OS X|] of the clerk is old.")]
    [InlineData("Kievan art and kiev are none.")]
    [InlineData("Dynamo Kiev and Chicken Kiev keep it.")]
    [InlineData("See @Twitter, #Twitter, Twitter.com and Kiev-born men.")]
    [InlineData("Odessa is in Texas.")]
    [InlineData("Kyiv is near [|Odessa|].")]
    [InlineData("The Soviet Union and NAFTA are for the record.")]
    public void Names_that_were_given_up_are_found_as_they_are_written(string marked)
    {
        var text = MarkedText.Parse(marked).Text;

        Assert.Equal(marked, DatedText.Marked(text, DatedText.ModelOf(text, Day).FormerNames));
    }

    [Theory]
    [InlineData("2019-08-14", 0)]
    [InlineData("2019-08-15", 1)]
    [InlineData("2019", 0)]
    public void A_name_is_former_when_it_was_given_up_before_every_day_that_the_article_may_be_of(string published, int count) =>
        Assert.Equal(count, DatedText.ModelOf("Talks in Kiev go on.", published).FormerNames.Count);

    [Fact]
    public void Without_a_day_nothing_is_former() =>
        Assert.Empty(Core.Tests.Rules.TestLint.ModelOf("Talks in Kiev go on.").FormerNames);

    [Theory]
    [InlineData("Talks in Kiev go on.", false)]
    [InlineData("In 2014 talks in Kiev went on.", true)]
    [InlineData("Talks in Kiev went on. It was 2014.", true)]
    [InlineData("Talks in Kiev went on during the war.", true)]
    [InlineData("Crews had met in Kiev.", true)]
    [InlineData("Talks in Kiev go on.\n\nThe dam was built in 1960. It was mended in 1970 and 1980.", true)]
    [InlineData("Talks in Kiev go on today.\n\nThe dam was built in 1960. It was mended in 1970 and 1980.", false)]
    public void Tales_of_the_past_are_told_from_the_news(string text, bool isHistory) =>
        Assert.Equal(isHistory, Assert.Single(DatedText.ModelOf(text, Day).FormerNames).IsHistory);

    [Theory]
    [InlineData("Talks in Kyiv, or Kiev, go on.", true)]
    [InlineData("The city once known as Kiev is cold.", true)]
    [InlineData("They call it Kyiv there. Talks in Kiev go on.", false)]
    public void A_sentence_explains_the_change_by_a_word_or_by_both_names(string text, bool isExplained) =>
        Assert.Equal(isExplained, Assert.Single(DatedText.ModelOf(text, Day).FormerNames).IsExplained);

    [Fact]
    public void What_is_explained_once_is_explained() =>
        Assert.All(DatedText.ModelOf("Kiev is cold. Kyiv was called Kiev. Kiev is far.", Day).FormerNames, name => Assert.True(name.IsExplained));

    [Fact]
    public void A_part_of_a_longer_name_is_told() =>
        Assert.True(Assert.Single(DatedText.ModelOf("They slept at the Hotel Kiev.", Day).FormerNames).IsPartOfName);

    [Fact]
    public void The_name_of_the_day_is_told_over_several_changes()
    {
        var name = Assert.Single(DatedText.ModelOf("The Washington Redskins play.", Day).FormerNames);

        Assert.Equal("Washington Commanders", Assert.Single(name.NewNames));
    }
}
