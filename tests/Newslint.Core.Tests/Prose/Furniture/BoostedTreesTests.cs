using Newslint.Prose.Furniture;

namespace Newslint.Core.Tests.Prose.Furniture;

public sealed class BoostedTreesTests
{
    private const int Signs = (int)Sign.FurnitureKinds + 1;

    [Theory]
    [InlineData(3, 0, 90)] // short and without function words
    [InlineData(3, 50, -20)]
    [InlineData(30, 0, -110)]
    [InlineData(30, 50, -210)]
    public void Values_of_the_leaves_add_up(int words, int functionWords, int expected) => Assert.Equal(expected, Sample().Score(SignsOf(words, functionWords)));

    [Theory]
    [InlineData(3, 0)]
    [InlineData(3, 50)]
    [InlineData(30, 0)]
    [InlineData(30, 50)]
    public void What_signs_contribute_adds_up_to_the_score(int words, int functionWords)
    {
        var signs = SignsOf(words, functionWords);
        var shares = new int[Signs];
        Sample().Explain(signs, shares);

        // The roots say 10 and 0, the bias -10.
        Assert.Equal(Sample().Score(signs), shares.Sum());
        Assert.All(Enumerable.Range(0, Signs).Where(sign => sign is not ((int)Sign.Words or (int)Sign.FunctionWords)), sign => Assert.Equal(0, shares[sign]));
    }

    [Fact]
    public void Trees_for_other_signs_are_refused() =>
        Assert.Throws<InvalidDataException>(() => BoostedTrees.Parse("signs: Length Colour\ndepth: 1\nbias: 0\n0<3 0 1 2\n"));

    [Fact]
    public void A_file_without_a_head_is_refused() => Assert.Throws<InvalidDataException>(() => BoostedTrees.Parse("0<3 0 1 2\n"));

    /// <summary>A tree that asks for words and then for function words, and one that asks for words alone.</summary>
    private static BoostedTrees Sample()
    {
        var (words, functionWords) = ((int)Sign.Words, (int)Sign.FunctionWords);
        return BoostedTrees.Parse(
            $"""
            # a comment
            signs: {BoostedTrees.SignNames}
            depth: 2
            bias: -10
            {words}<5 {functionWords}<10 {functionWords}<10 10 40 -60 80 -30 -50 -150
            {words}<5 {words}<99 {words}<99 0 20 -50 20 20 -50 -50

            """);
    }

    private static int[] SignsOf(int words, int functionWords)
    {
        var signs = new int[Signs];
        signs[(int)Sign.Words] = words;
        signs[(int)Sign.FunctionWords] = functionWords;
        return signs;
    }
}
