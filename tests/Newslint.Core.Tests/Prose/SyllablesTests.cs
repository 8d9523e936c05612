using Newslint.Prose;

namespace Newslint.Core.Tests.Prose;

public sealed class SyllablesTests
{
    [Theory]
    [InlineData(1, "a the make makes walked through strength whole league rules called curled guard guide eyes blue don’t aisle years")]
    [InlineData(2, "table tables wanted houses boxes statement movement likely careful homeless technique going being trying buying player people quiet poem science actor fire-work water didn’t")]
    [InlineData(3, "media radio video studying tourism beautiful government completely settlement awareness employee area family however earlier influence idea anything")]
    [InlineData(4, "information community economy political situation january ukrainian development reality society necessary")]
    [InlineData(5, "university opportunity international representative administration communication")]
    public void The_syllables_of_a_word_are_counted(int syllables, string words) =>
        Assert.Equal([], words.Split(' ').Where(word => !word.Contains('-') && Syllables.Count(word) != syllables).Select(word => $"{word}: {Syllables.Count(word)}"));

    [Theory]
    [InlineData("U.S.", 2)]
    [InlineData("W.H.O.", 5)]
    [InlineData("Mr.", 2)]
    [InlineData("psst", 1)]
    public void An_abbreviation_has_some(string word, int syllables) => Assert.Equal(syllables, Syllables.Count(word));
}
