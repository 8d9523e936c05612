using Newslint.Articles;
using Newslint.Knowledge;
using Newslint.Prose;
using Newslint.Text;

namespace Newslint.Core.Tests.Prose;

/// <summary>What readers of tokens rely on when they ask for a word.</summary>
public sealed class TokenListTests
{
    private const string OddWords =
        "The U.S. isn’t O'Dowd's, but Mr. Ki-moon's; ÉCOLE and e\u0301cole in Sept. at 5 p.m., said J. Ruiz’s d’Ivoire \uD83D\uDE00 don\u200Bt Jan.";

    [Fact]
    public void The_hash_of_a_word_is_that_of_its_text()
    {
        var tokens = TokensOf(OddWords);
        Assert.All(Enumerable.Range(0, tokens.Count).Where(i => tokens[i].IsWord), i => Assert.Equal(WordHash.Of(tokens.TextOf(i)), tokens[i].Hash));
    }

    [Theory]
    [InlineData("To", "to", true)]
    [InlineData("TO", "to", true)]
    [InlineData("Tom", "to", false)]
    [InlineData("do", "to", false)]
    [InlineData("U.S. law", "u.s.", true)]
    [InlineData("ÉLAN", "élan", true)]
    [InlineData("Ābols", "ābols", true)]
    [InlineData("“", "“", true)]
    public void A_word_is_known_in_any_case(string text, string word, bool isKnown) => Assert.Equal(isKnown, TokensOf(text).Is(0, word));

    [Fact]
    public void A_mark_is_its_character_and_other_tokens_are_none()
    {
        var tokens = TokensOf("“Ruiz’s 5”");
        Assert.Equal(['“', '\0', '\0', '\0', '”'], Enumerable.Range(0, tokens.Count).Select(tokens.MarkAt));
    }

    [Fact]
    public void Words_that_differ_in_case_and_apostrophe_are_the_same()
    {
        var tokens = TokensOf("d’Ivoire D'IVOIRE d’Ivoires");
        Assert.True(tokens.IsSameWord(0, 1));
        Assert.False(tokens.IsSameWord(0, 2));
    }

    private static TokenList TokensOf(string text) =>
        new ProseModel(ArticleReaders.For("a.txt").Read(SourceFile.FromText("a.txt", text), ArticleMetadata.None)).Tokens;
}
