using Newslint.Rules;

namespace Newslint.Core.Tests.Rules;

public sealed class MarkedTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("It rains.", "It rains.")]
    [InlineData("It [|rains|].", "It rains.")]
    [InlineData("[|It|][| |][|rains.|]", "It rains.")]
    [InlineData("a[b]|c| [d|", "a[b]|c| [d|")]
    public void Marks_are_taken_out_and_put_back(string marked, string text)
    {
        var read = MarkedText.Parse(marked);

        Assert.Equal(text, read.Text);
        Assert.Equal(marked, MarkedText.Write(read.Text, read.Spans));
    }

    [Theory]
    [InlineData("It [|rains.")]
    [InlineData("It rains|].")]
    [InlineData("It [||] rains.")]
    [InlineData("It [|rains [|hard|]|].")]
    [InlineData("|]It[|")]
    public void Marks_that_do_not_pair_are_refused(string marked) => Assert.Throws<FormatException>(() => MarkedText.Parse(marked));
}
