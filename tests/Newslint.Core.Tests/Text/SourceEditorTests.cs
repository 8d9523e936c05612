using System.Text;
using Microsoft.CodeAnalysis.Text;
using Newslint.Text;

namespace Newslint.Core.Tests.Text;

public sealed class SourceEditorTests
{
    [Theory]
    [InlineData("utf-8", "")]
    [InlineData("utf-8", "\uFEFF")]
    [InlineData("utf-16", "\uFEFF")]
    [InlineData("utf-16BE", "\uFEFF")]
    [InlineData("windows-1252", "")]
    public void Only_the_bytes_of_the_edit_change(string name, string mark)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        var bytes = encoding.GetBytes(mark + "Café ‘gate’\r\nheld – so\rthey say\n");

        var edited = Edit(bytes, (13, 17, "stood"), (5, 11, "“dam”"));

        Assert.Equal(mark + "Café “dam”\r\nstood – so\rthey say\n", encoding.GetString(edited));
    }

    [Fact]
    public void Characters_beyond_the_first_plane_keep_offsets_true()
    {
        var bytes = Encoding.UTF8.GetBytes("😀 gate 👩‍👩‍👧 held");

        Assert.Equal("😀 dam 👩‍👩‍👧 broke", Encoding.UTF8.GetString(Edit(bytes, (3, 7, "dam"), (17, 21, "broke"))));
    }

    [Fact]
    public void Bytes_that_are_no_character_come_back_as_they_were()
    {
        byte[] bytes = [0xFF, 0xFE, 0x00, 0xD8, (byte)'a', 0, (byte)'b', 0, 0x41]; // half a pair, and a byte too many at the end
        Assert.Equal([0xFF, 0xFE, 0x00, 0xD8, (byte)'c', 0, (byte)'b', 0, 0x41], Edit(bytes, (1, 2, "c")));

        byte[] western = [0x81, (byte)'a', 0x8D, 0xC3, (byte)'b'];
        Assert.Equal([0x81, 0x8D, 0xC3, (byte)'b'], Edit(western, (1, 2, "")));
    }

    [Theory]
    [InlineData("→")]
    [InlineData("ł")]
    [InlineData("😀")]
    [InlineData("\uD83D")]
    public void What_the_encoding_does_not_have_is_refused(string text) =>
        Assert.Throws<EncoderFallbackException>(() => Edit([(byte)'a', 0x92, (byte)'s'], (0, 1, text)));

    [Fact]
    public void An_edit_that_cuts_a_character_in_two_is_refused() =>
        Assert.Throws<ArgumentException>(() => Edit(Encoding.UTF8.GetBytes("a😀b"), (2, 4, "")));

    [Fact]
    public void Random_edits_give_what_editing_the_text_gives()
    {
        var texts = new TextGenerator(20250306);
        for (var round = 0; round < 200; round++)
        {
            var (text, words) = texts.Next(12);
            var edits = words.Where((_, i) => i % 3 == round % 3).Select(word => new TextChange(word, texts.Pick(["", "the “dam”", "é"]))).ToList();
            var bytes = Encoding.UTF8.GetBytes(text);
            Assert.True(SourceFile.TryDecode("story.txt", bytes, out var source));

            Assert.Equal(SourceText.From(source.Text).WithChanges(edits).ToString(), Encoding.UTF8.GetString(SourceEditor.Apply(source, bytes, edits)));
        }
    }

    private static byte[] Edit(byte[] bytes, params (int Start, int End, string Text)[] edits)
    {
        Assert.True(SourceFile.TryDecode("story.txt", bytes, out var source));
        return SourceEditor.Apply(source, bytes, [.. edits.OrderBy(edit => edit.Start).Select(edit => new TextChange(TextSpan.FromBounds(edit.Start, edit.End), edit.Text))]);
    }
}
