using Newslint.Text;

namespace Newslint.Core.Tests.Text;

public sealed class LetterCaseTests
{
    [Theory]
    [InlineData("utilize", "use", "use")]
    [InlineData("Utilize", "use", "Use")]
    [InlineData("UTILIZE", "use", "USE")]
    [InlineData("UTILIZE", "make use of", "MAKE USE OF")]
    [InlineData("Make use of", "draw upon", "Draw upon")]
    [InlineData("Make Use Of", "draw upon", "Draw Upon")]
    [InlineData("Make Use of", "hold to an oath", "Hold to an Oath")]
    [InlineData("make Use Of", "draw upon", "draw upon")]
    [InlineData("“Utilize", "“use", "“Use")]
    public void The_capitals_of_the_words_replaced_are_kept(string replaced, string replacement, string expected) =>
        Assert.Equal(expected, LetterCase.Transfer(replaced, replacement));

    [Theory]
    [InlineData("Kiev", "Kyiv", "Kyiv")]
    [InlineData("KIEV", "Kyiv", "KYIV")]
    [InlineData("kiev", "Kyiv", "Kyiv")]
    [InlineData("Macdonald", "McDonald", "McDonald")]
    [InlineData("Phone", "iPhone", "iPhone")]
    [InlineData("NATO", "Nato", "Nato")]
    [InlineData("U.S.", "US", "US")]
    [InlineData("EU", "European Union", "European Union")]
    public void Capitals_of_the_replacement_are_kept(string replaced, string replacement, string expected) =>
        Assert.Equal(expected, LetterCase.Transfer(replaced, replacement));

    [Theory]
    [InlineData("TV", "television", "television")]
    [InlineData("A", "one", "One")]
    [InlineData("", "use", "use")]
    [InlineData("Utilize", "", "")]
    [InlineData("12", "twelve", "twelve")]
    [InlineData("Twelve", "12 men", "12 men")]
    public void Where_capitals_tell_nothing_the_replacement_stays(string replaced, string replacement, string expected) =>
        Assert.Equal(expected, LetterCase.Transfer(replaced, replacement));
}
