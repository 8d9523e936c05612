using System.Text;
using Newslint.Knowledge.Facts;

namespace Newslint.Core.Tests.Knowledge.Facts;

public sealed class NameFoldingTests
{
    [Theory]
    [InlineData("Recep Tayyip Erdoğan", "recep tayyip erdogan")]
    [InlineData("  Joe\u00A0 Biden ", "joe biden")]
    [InlineData("Gideon Sa’ar", "gideon sa'ar")]
    [InlineData("Han Duck-soo", "han duck soo")]
    [InlineData("A. P. J. Abdul Kalam", "a p j abdul kalam")]
    [InlineData("A.P.J. Abdul Kalam", "a p j abdul kalam")]
    [InlineData("Lars Løkke Rasmussen", "lars lokke rasmussen")]
    [InlineData("Bronisław Komorowski", "bronislaw komorowski")]
    [InlineData("Nguyễn Tấn Dũng", "nguyen tan dung")]
    [InlineData("Nicușor Dan", "nicusor dan")]
    [InlineData("U.N. Secretary\u2011General", "u n secretary general")]
    [InlineData("", "")]
    [InlineData(" - ", "")]
    public void Names_fold_to_the_letters_that_every_newsroom_types(string name, string folded) =>
        Assert.Equal(folded, NameFolding.Fold(name));

    [Theory]
    [InlineData("José Ångström")]
    [InlineData("Nguyễn Tấn Dũng")]
    [InlineData("Vučić, Čaputová, Măgureanu")]
    public void Decomposed_letters_fold_like_composed_ones(string name) =>
        Assert.Equal(NameFolding.Fold(name), NameFolding.Fold(name.Normalize(NormalizationForm.FormD)));

    [Fact]
    public void Every_latin_letter_folds_as_its_canonical_decomposition_does()
    {
        for (var c = '\u00C0'; c <= '\u1EF9'; c++)
        {
            var decomposed = c.ToString().Normalize(NormalizationForm.FormD);
            if (decomposed.Length > 1 && c is < '\u0180' or >= '\u1EA0')
            {
                Assert.Equal(NameFolding.Fold(decomposed), NameFolding.Fold(c.ToString()));
            }
        }
    }

    [Theory]
    [InlineData("joe biden", "biden")]
    [InlineData("robert f kennedy jr", "kennedy")]
    [InlineData("benigno aquino iii", "aquino")]
    [InlineData("charles iii", "charles")]
    [InlineData("xi", "xi")]
    [InlineData("", "")]
    public void Last_words_leave_out_numerals_and_junior(string folded, string lastWord) =>
        Assert.Equal(lastWord, NameFolding.LastWord(folded));

    [Theory]
    [InlineData("ursula von der leyen", "leyen", true)]
    [InlineData("ursula von der leyen", "von der leyen", true)]
    [InlineData("ursula von der leyen", "yen", false)]
    [InlineData("robert f kennedy jr", "kennedy", true)]
    [InlineData("robert f kennedy jr", "kennedy jr", true)]
    [InlineData("joe biden", "joe biden", false)]
    [InlineData("joe biden", "joe", false)]
    [InlineData("francis", "francis", true)]
    public void Last_names_are_whole_words_at_the_end(string person, string lastName, bool expected) =>
        Assert.Equal(expected, NameFolding.IsLastName(person, lastName));

    [Theory]
    [InlineData("paul d ryan", "paul ryan")]
    [InlineData("a p j abdul kalam", "a abdul kalam")]
    [InlineData("j d vance", "j vance")]
    [InlineData("malcolm x", "malcolm x")]
    [InlineData("joe biden", "joe biden")]
    [InlineData("trump", "trump")]
    [InlineData("", "")]
    public void Initials_are_left_out_between_words_only(string folded, string expected) =>
        Assert.Equal(expected, NameFolding.WithoutMiddleInitials(folded));
}
