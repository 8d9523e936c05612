using Newslint.Prose.Folders;

namespace Newslint.Core.Tests.Prose.Folders;

public sealed class LineKeyTests
{
    [Theory]
    [InlineData("5 Comments", "118 comments")]
    [InlineData("- Read more", "Read more")]
    [InlineData("12. Read more", "Read more")]
    [InlineData("> # 3) Read more", "Read more")]
    [InlineData("Read  more …", "READ\u00a0MORE")]
    [InlineData("Ärger im Hafen", "ärger im hafen")]
    public void Lines_are_the_same_but_for_numbers_case_marks_and_blanks(string one, string other) => Assert.Equal(LineKey.Of(one), LineKey.Of(other));

    [Theory]
    [InlineData("Read more", "Readmore")]
    [InlineData("Read more", "Read less")]
    [InlineData("12 Comments", "Comments")]
    [InlineData("1 2", "12")]
    [InlineData("続きを読む", "続きを見る")]
    public void Other_words_are_another_line(string one, string other) => Assert.NotEqual(LineKey.Of(one), LineKey.Of(other));

    [Theory]
    [InlineData("")]
    [InlineData("***")]
    [InlineData("— … —")]
    public void A_line_without_letters_and_digits_has_no_key(string line) => Assert.Equal(LineKey.None, LineKey.Of(line));

    [Theory]
    [InlineData("One two three four five six seven eight nine ten eleven twelve.", true)]
    [InlineData("One two three four five six seven eight nine ten eleven twelve", false)]
    [InlineData("One two three four five six seven eight nine ten eleven.", false)]
    [InlineData("市は来年の春までに古い橋を閉じると月曜日の会議で発表した。", true)]
    public void A_paragraph_is_long_and_ends_a_sentence(string line, bool isParagraph) => Assert.Equal(isParagraph, LineKey.IsParagraph(LineKey.Of(line)));

    [Theory]
    [InlineData("12", true)]
    [InlineData("3 : 2", true)]
    [InlineData("3 to 2", false)]
    public void A_number_has_no_letter(string line, bool isNumber) => Assert.Equal(isNumber, LineKey.IsNumber(LineKey.Of(line)));
}
