using Newslint.Prose.Furniture;

namespace Newslint.Core.Tests.Prose.Furniture;

public sealed class LineScannerTests
{
    [Theory]
    [InlineData("The dam held through the night.", 6, 2)]
    [InlineData("Sign in", 2, 1)]
    [InlineData("Ana’s e-mail, 12 pages", 3, 0)]
    [InlineData("Der Damm hat in der Nacht gehalten.", 7, 4)]
    [InlineData("— 12 —", 0, 0)]
    public void Words_and_function_words_are_counted(string line, int words, int functionWords)
    {
        var measure = Measure(line);

        Assert.Equal((words, functionWords), (measure.Words, measure.FunctionWords));
    }

    [Theory]
    [InlineData("ダムは一晩もちこたえた。")]
    [InlineData("댐은 밤새 버텼다.")]
    public void Text_without_blanks_or_Latin_letters_has_words(string line) => Assert.InRange(Measure(line).Words, 3, line.Length);

    [Theory]
    [InlineData("The dam held.", nameof(LineEnding.Period))]
    [InlineData("“The dam held.”", nameof(LineEnding.Period))]
    [InlineData("Did the dam hold?)", nameof(LineEnding.Question))]
    [InlineData("The dam held!", nameof(LineEnding.Exclamation))]
    [InlineData("They call it “the wall”", nameof(LineEnding.Closer))]
    [InlineData("Read more:", nameof(LineEnding.Colon))]
    [InlineData("First the gates,", nameof(LineEnding.Comma))]
    [InlineData("The dam held…", nameof(LineEnding.Ellipsis))]
    [InlineData("The dam held...", nameof(LineEnding.Ellipsis))]
    [InlineData("Channel 5", nameof(LineEnding.Digit))]
    [InlineData("Contact us", nameof(LineEnding.Letter))]
    [InlineData("More »", nameof(LineEnding.Closer))]
    [InlineData("More →", nameof(LineEnding.Other))]
    [InlineData("ダムはもちこたえた。", nameof(LineEnding.Period))]
    public void The_ending_is_that_before_closing_marks(string line, string ending) => Assert.Equal(ending, Measure(line).Ending.ToString());

    [Theory]
    [InlineData("TOP STORIES", nameof(LineFlags.AllCapitals))]
    [InlineData("by Ana Ruiz", nameof(LineFlags.BeginsSmall))]
    [InlineData("5 min", nameof(LineFlags.BeginsWithDigit))]
    [InlineData("» More", nameof(LineFlags.BeginsWithSign))]
    [InlineData("→ More", nameof(LineFlags.BeginsWithSign))]
    [InlineData("Go to www.example.org now", nameof(LineFlags.Link))]
    [InlineData("Ana Ruiz @aruiz", nameof(LineFlags.Handle))]
    [InlineData("Floods #dam", nameof(LineFlags.Hash))]
    [InlineData("A line © all", nameof(LineFlags.Copyright))]
    [InlineData("More: the dam", nameof(LineFlags.InnerColon))]
    [InlineData("More:", nameof(LineFlags.None))]
    public void Signs_are_seen(string line, string flag) => Assert.Equal(flag, Measure(line).Flags.ToString());

    [Theory]
    [InlineData("The dam held. Crews left. “We are glad,” they said.", 2)]
    [InlineData("Mr. Lee met Ana at 5.30 p.m. on Monday.", 1)]
    [InlineData("The dam held.", 0)]
    public void Sentences_that_begin_inside_are_counted(string line, int breaks) => Assert.Equal(breaks, Measure(line).SentenceBreaks);

    [Theory]
    [InlineData("The crews opened both of the gates on Sunday night.", true)]
    [InlineData("The crews opened both of the gates on Sunday night", false)]
    [InlineData("The crews opened both gates.", false)]
    [InlineData("Jobs Homes Cars Weather Sport Politics Business Opinion Culture Travel Puzzles.", false)]
    public void Running_text_is_long_has_function_words_and_a_stop(string line, bool isText) => Assert.Equal(isText, Measure(line).IsText);

    [Theory]
    [InlineData("Privacy Policy", true)]
    [InlineData("Share on Facebook", true)]
    [InlineData("Datenschutz", true)]
    [InlineData("Confidentialité", true)]
    [InlineData("The mayor of the town", false)]
    public void A_line_of_the_words_of_furniture_is_a_label(string line, bool isLabel) => Assert.Equal(isLabel, Measure(line).IsLabel);

    private static LineMeasure Measure(string line) => new LineScanner().Measure(line);
}
