using Newslint.Rules;

namespace Newslint.Core.Tests.Prose.People;

public sealed class PeopleOfFactsTests
{
    [Theory]
    [InlineData("A hall for the [|late Jimmy Carter|], the president, is open.", "2023-03-06", true)]
    [InlineData("A hall for the [|late former President Jimmy Carter|] is open.", "2023-03-06", true)]
    [InlineData("A hall for the [|late Pope Francis|] is open.", "2023-03-06", true)]
    [InlineData("A hall for the [|late Jimmy Carter|], the president, is open.", "2025-03-06", false)]
    [InlineData("A hall for the [|late Jimmy Carter|], the president, is open.", "2024-12-01", false)]
    [InlineData("A hall for the [|late Jimmy Carter|], the singer, is open.", "2023-03-06", false)]
    public void The_late_are_alive_where_facts_show_it(string marked, string published, bool isAlive)
    {
        var text = MarkedText.Parse(marked).Text;
        var late = DatedText.ModelOf(text, published).LatePersons;

        Assert.Equal(marked, DatedText.Marked(text, late));
        Assert.Equal(isAlive, Assert.Single(late).IsAlive);
    }

    [Theory]
    [InlineData("The late Jimmy Carter was president.")]
    [InlineData("A hall for the late Ana Ruiz is open.")]
    [InlineData("A hall for the late-night Jimmy Carter is open.")]
    [InlineData("A late Jimmy Carter is here.")]
    public void Where_facts_know_nobody_or_nobody_is_called_so_there_is_none(string text) =>
        Assert.Empty(DatedText.ModelOf(text.Replace("The late", "The Late", StringComparison.Ordinal), "2023-03-06").LatePersons);

    [Theory]
    [InlineData("[|Park, 29|], was born on May 1, 1980.", 44, 44)]
    [InlineData("Lee [|Park, 29|], who was born in May 1980, left.", 44, 44)]
    [InlineData("[|Park, 29|], born in 1980, left.", 44, 45)]
    [InlineData("Lee [|Park (born 1980), 29|], left.", 44, 45)]
    [InlineData("[|Park, 29|], was born on March 20, 1980.", 44, 45)]
    public void The_birth_allows_some_ages(string marked, int least, int most)
    {
        var text = MarkedText.Parse(marked).Text;
        var ages = DatedText.ModelOf(text, "2025-03-10").Ages;

        Assert.Equal(marked, DatedText.Marked(text, ages));
        Assert.Equal((least, most, true), (ages[0].Least, ages[0].Most, ages[0].IsWrong));
    }

    [Theory]
    [InlineData("Park, 29, whose son was born in 2020, left.")]
    [InlineData("Park, 29, left. Ruiz was born in 1950.")]
    [InlineData("Park, 290, was born in 1980.")]
    [InlineData("Park (born 1980), 29 of the crew, left.")]
    public void An_age_that_is_not_that_of_the_birth_is_none(string text) =>
        Assert.Empty(DatedText.ModelOf(text, "2025-03-10").Ages);

    [Theory]
    [InlineData("Volodymyr Zelensky spoke. [|Zelenskyy|] left.", true)]
    [InlineData("Mayor Ana Benitez spoke. [|Benites|] said so.", false)]
    [InlineData("Mayor Jon Smith spoke. [|John Smith|] left.", false)]
    [InlineData("Mayor Jon Smith spoke. Jon Smith left, and Smith’s crew too.", false)]
    [InlineData("Mayor Ana Martin spoke. The Martins said so.", false)]
    [InlineData("Mayor Ana Brown spoke. Lee Browne left. Browne said so.", false)]
    public void One_person_in_two_spellings_is_found(string marked, bool isKnown)
    {
        var text = MarkedText.Parse(marked).Text;
        var variants = DatedText.ModelOf(text, "2025-03-10").NameVariants;

        Assert.Equal(marked, DatedText.Marked(text, variants));
        Assert.All(variants, variant => Assert.Equal(isKnown, variant.IsKnown));
    }
}
