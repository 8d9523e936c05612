using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using Newslint.Cli.Rendering;
using Newslint.Text;

namespace Newslint.Cli.Tests.Rendering;

public sealed class ExcerptTests
{
    [Theory]
    [InlineData("ab [|cd|] ef", 3, 2)]
    [InlineData("a\tb\t[|cd|]", 4, 2)]
    [InlineData("日本 [|東京|] ok", 5, 4)]
    [InlineData("ｆｕｌｌ [|ok|]", 9, 2)]
    [InlineData("e\u0301te\u0301 [|cafe\u0301|] ok", 4, 4)]
    [InlineData("😀 [|😀😀|]", 3, 4)]
    [InlineData("👩‍👩‍👧 [|👍🏽|] ok", 3, 2)]
    [InlineData("🇺🇦 [|🇺🇦|] ok", 3, 2)]
    [InlineData("❤️ [|❤️|] ok", 3, 2)]
    [InlineData("𝒜𝒷 [|𝒞|] ok", 3, 1)]
    [InlineData("US\u00A0officials [|said\u00A0so|]", 13, 7)]
    [InlineData("“quoted” [|’tis|]", 9, 4)]
    [InlineData("a\u200Bb\u00AD [|c|]", 4, 1)]
    [InlineData("a [|\u200B|]b", 2, 1)]
    [InlineData("한국 [|서울|]", 5, 4)]
    public void Carets_stand_under_the_flagged_words(string markedText, int column, int carets)
    {
        var (excerpt, text) = Of(markedText);

        Assert.Equal((column, carets), (excerpt.CaretColumn, excerpt.Carets));
        Assert.Equal(text.Length, excerpt.Text.Length);
    }

    [Fact]
    public void A_part_of_a_character_is_shown_as_the_whole()
    {
        var (excerpt, _) = Of("ab 👩‍[|👩|]‍👧 c");

        Assert.Equal((3, 2), (excerpt.CaretColumn, excerpt.Carets));
    }

    [Fact]
    public void A_long_line_is_cut_on_both_sides_of_the_words()
    {
        var words = string.Concat(Enumerable.Range(0, 200).Select(i => string.Create(CultureInfo.InvariantCulture, $"w{i:000} ")));
        var (excerpt, _) = Of(words.Replace("w100", "[|w100|]", StringComparison.Ordinal));

        Assert.Equal(102, excerpt.Text.Length);
        Assert.StartsWith("…", excerpt.Text, StringComparison.Ordinal);
        Assert.EndsWith("…", excerpt.Text, StringComparison.Ordinal);
        Assert.Equal("w100", excerpt.Text.Substring(excerpt.CaretColumn, excerpt.Carets));
        Assert.InRange(excerpt.CaretColumn, 45, 53);
    }

    [Fact]
    public void A_long_line_is_cut_on_one_side_where_the_words_are_near_an_end()
    {
        var filler = new string('x', 300);
        var (first, _) = Of("[|Kyiv|] " + filler);
        var (last, _) = Of(filler + " [|Kyiv|]");

        Assert.Equal("Kyiv " + new string('x', 95) + "…", first.Text);
        Assert.Equal((0, 4), (first.CaretColumn, first.Carets));
        Assert.Equal("…" + new string('x', 95) + " Kyiv", last.Text);
        Assert.Equal((97, 4), (last.CaretColumn, last.Carets));
    }

    [Fact]
    public void Carets_are_cut_with_the_line()
    {
        var (excerpt, _) = Of(new string('a', 300) + "[|" + new string('b', 300) + "|]" + new string('c', 300));

        Assert.Equal("…" + new string('a', 20) + new string('b', 80) + "…", excerpt.Text);
        Assert.Equal((21, 80), (excerpt.CaretColumn, excerpt.Carets));
    }

    [Fact]
    public void A_cut_splits_no_wide_character()
    {
        var (excerpt, _) = Of("x" + string.Concat(Enumerable.Repeat("😀", 100)) + "[|y|]" + string.Concat(Enumerable.Repeat("😀", 100)));

        Assert.Equal("…" + string.Concat(Enumerable.Repeat("😀", 24)) + "y" + string.Concat(Enumerable.Repeat("😀", 25)) + "…", excerpt.Text);
        Assert.Equal((49, 1), (excerpt.CaretColumn, excerpt.Carets));
    }

    [Theory]
    [InlineData("[|\n|]x", 0, 1)]
    [InlineData("ab[|\r\ncd|]", 2, 1)]
    [InlineData("ab[|c\r\ncd|]", 2, 1)]
    public void A_span_at_the_end_of_a_line_has_a_caret(string markedText, int column, int carets)
    {
        var (excerpt, _) = Of(markedText);

        Assert.Equal((column, carets), (excerpt.CaretColumn, excerpt.Carets));
    }

    [Fact]
    public void A_pile_of_marks_ends()
    {
        var pile = new string('\u0301', 100_000);
        var (excerpt, _) = Of("e" + pile + "[|x|]" + pile);

        Assert.InRange(excerpt.Text.Length, 1, 1000);
        Assert.Equal(1, excerpt.Carets);
    }

    [Fact]
    public void Any_span_in_any_text_has_an_excerpt()
    {
        string[] pieces = ["a", " ", "\t", "\n", "\r\n", "\uD83D", "\uDE00", "😀", "e\u0301", "\u0301", "東", "\u200D", "\uFE0F", "🇺", "\u202E", new string('x', 90)];
        var random = new Random(7);
        for (var round = 0; round < 3000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => pieces[random.Next(pieces.Length)]));
            var start = random.Next(text.Length);
            var span = new TextSpan(start, random.Next(1, text.Length - start + 1));

            var excerpt = Excerpt.Of(SourceFile.FromText("a.txt", text), span);

            Assert.InRange(excerpt.CaretColumn, 0, 101);
            Assert.InRange(excerpt.CaretColumn + excerpt.Carets, 1, 102);
            Assert.DoesNotContain(excerpt.Text, c => c is < ' ' or '\u202E');
        }
    }

    private static (Excerpt Excerpt, string Text) Of(string markedText)
    {
        var start = markedText.IndexOf("[|", StringComparison.Ordinal);
        var end = markedText.IndexOf("|]", StringComparison.Ordinal) - 2;
        var text = markedText.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);
        var span = TextSpan.FromBounds(start, end);
        return (Excerpt.Of(SourceFile.FromText("a.txt", text), span), text);
    }
}
