using Newslint.Core.Tests.Rules.Units;

namespace Newslint.Core.Tests.Prose.Names;

public sealed class NameFinderTests
{
    [Theory]
    [InlineData("They met in [|Kiev|] on Monday.")]
    [InlineData("The fans saw [|Dynamo Kiev|] win at last.")]
    [InlineData("She taught at the [|Kiev Polytechnic Institute|] for years.")]
    [InlineData("The [|Bank of England|] raised rates, and the [|Republic of the Congo|] did not.")]
    [InlineData("He read [|Ludwig van Beethoven|], [|Ursula von der Leyen|] and [|Charles de Gaulle|].")]
    [InlineData("It was shown in [|Côte d’Ivoire|] and in [|The Hague|].")]
    [InlineData("The talks in [|Ivano-Frankivsk|] and the [|Kiev|]-based firm [|Marks & Spencer|] went on.")]
    [InlineData("She asked [|Theresa May|] in May, and in [|Kiev|] March 5 was cold.")]
    [InlineData("The mayor of [|St. Petersburg|] and [|U.S.|] envoys spoke.")]
    [InlineData("A talk by [|Maria Ruiz|] of the [|University of Riverton|] for the [|Royal Bank of Scotland|].")]
    [InlineData("On the Sundays that The Taoiseach spent at [|The New York Times|].")]
    [InlineData("I said I’m here and I think so.")]
    [InlineData("On the way [|Kiev|]’s [|Maria Ruiz|] slept.")]
    public void A_run_of_capitals_inside_a_sentence_is_a_name(string marked) => AssertNames(marked);

    [Theory]
    [InlineData("Heavy rain fell. Crews left.")]
    [InlineData("“Heavy rain,” she said. The sign read: Closed.")]
    [InlineData("Yesterday [|Kiev|] slept.")]
    [InlineData("Residents of [|Kiev|] left.")]
    [InlineData("Most of [|Kiev|] slept.")]
    public void A_word_that_begins_a_sentence_is_none(string marked) => AssertNames(marked);

    [Theory]
    [InlineData("[|Kiev|] slept. They were in [|Kiev|].")]
    [InlineData("[|NATO|] met.")]
    [InlineData("[|Dynamo Kiev|] won.")]
    [InlineData("[|Maria Ruiz|] won it.")]
    [InlineData("[|Ludwig van Beethoven|] slept.")]
    [InlineData("Storm fell. The storm left.")]
    [InlineData("Storm [|Ivan|] fell. The storm left.")]
    public void A_first_word_is_a_name_where_the_article_shows_it(string marked) => AssertNames(marked);

    [Theory]
    [InlineData("They saw President [|Donald Trump|] and Prime Minister [|Keir Starmer|].")]
    [InlineData("President [|Trump|] slept.")]
    [InlineData("The works of [|General Motors|] closed.")]
    public void A_title_is_no_part_of_the_name(string marked) => AssertNames(marked);

    [Fact]
    public void A_headline_in_title_case_has_the_names_of_the_text() =>
        AssertNames("Council Votes to Close Bridge in [|Kiev|]\n\nThe council met in [|Kiev|] and voted to close a bridge.");

    [Fact]
    public void A_headline_in_capitals_has_the_names_of_the_text() =>
        AssertNames("BRIDGE IN [|KIEV|] CLOSED\n\nThe bridge in [|Kiev|] was closed.");

    [Fact]
    public void Words_are_counted_with_the_small_ones() =>
        Assert.Equal(["1", "2", "3", "4", "1"], Fields.Printed("name", "words", "We saw Kiev, Dynamo Kiev, Bank of England, Republic of the Congo and Ivano-Frankivsk."));

    private static void AssertNames(string marked) => Assert.Equal(marked, Fields.Marked("name", Newslint.Rules.MarkedText.Parse(marked).Text));
}
