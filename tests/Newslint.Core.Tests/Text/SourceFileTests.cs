using System.Text;
using Newslint.Text;

namespace Newslint.Core.Tests.Text;

public sealed class SourceFileTests
{
    private const string Sample = "“Café” cost €5, she said 😀.\r\n";

    [Fact]
    public void UTF8_needs_no_mark()
    {
        var file = Decode(Encoding.UTF8.GetBytes(Sample));

        Assert.Equal((Sample, TextEncoding.Utf8, false), (file.Text, file.Encoding, file.HasByteOrderMark));
    }

    [Fact]
    public void A_UTF8_mark_is_kept_in_mind_and_out_of_the_text()
    {
        var file = Decode([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Sample)]);

        Assert.Equal((Sample, TextEncoding.Utf8, true), (file.Text, file.Encoding, file.HasByteOrderMark));
    }

    [Fact]
    public void A_second_mark_is_text() => Assert.Equal("\uFEFFx", Decode([0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, (byte)'x']).Text);

    [Fact]
    public void UTF16_is_read_where_its_mark_stands()
    {
        var little = Decode([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Sample)]);
        var big = Decode([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Sample)]);

        Assert.Equal((Sample, TextEncoding.Utf16LittleEndian, true), (little.Text, little.Encoding, little.HasByteOrderMark));
        Assert.Equal((Sample, TextEncoding.Utf16BigEndian, true), (big.Text, big.Encoding, big.HasByteOrderMark));
    }

    [Fact]
    public void UTF16_without_a_mark_is_binary() => Assert.False(SourceFile.TryDecode("a.txt", Encoding.Unicode.GetBytes("said"), out _));

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0x00, 0x62 })]
    [InlineData(new byte[] { 0xFE, 0xFF, 0x00, 0x61, 0x62 })]
    public void An_odd_last_byte_of_UTF16_becomes_a_replacement_character(byte[] bytes) => Assert.Equal("a\uFFFD", Decode(bytes).Text);

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0x00, 0x00, 0xD8, 0x62, 0x00 })]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0x00, 0x00, 0xDC, 0x62, 0x00 })]
    [InlineData(new byte[] { 0xFE, 0xFF, 0x00, 0x61, 0xD8, 0x00, 0x00, 0x62 })]
    [InlineData(new byte[] { 0xFE, 0xFF, 0x00, 0x61, 0xDC, 0x00, 0x00, 0x62 })]
    public void Half_a_surrogate_pair_becomes_one_replacement_character(byte[] bytes) => Assert.Equal("a\uFFFDb", Decode(bytes).Text);

    [Fact]
    public void Several_halves_keep_their_number()
    {
        var file = Decode([0xFF, 0xFE, 0x00, 0xD8, 0x00, 0xD8, 0x00, 0xDC, 0x00, 0xDC, 0x61, 0x00]);

        Assert.Equal("\uFFFD\U00010000\uFFFDa", file.Text);
    }

    [Theory]
    [InlineData(new byte[] { 0x93, 0x43, 0x61, 0x66, 0xE9, 0x94 }, "“Café”")]
    [InlineData(new byte[] { 0x80, 0x35 }, "€5")]
    [InlineData(new byte[] { 0xC0, 0xAF }, "À¯")]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 }, "í\u00A0€")]
    [InlineData(new byte[] { 0x61, 0xE2, 0x80 }, "aâ€")]
    public void Bytes_that_are_not_UTF8_are_windows_1252(byte[] bytes, string expected)
    {
        var file = Decode(bytes);

        Assert.Equal((expected, TextEncoding.Windows1252), (file.Text, file.Encoding));
    }

    [Fact]
    public void Windows_1252_gives_each_byte_a_character_that_leads_back_to_it()
    {
        byte[] bytes = [.. Enumerable.Range(1, 255).Select(value => (byte)value)];
        var file = Decode(bytes);

        Assert.Equal(TextEncoding.Windows1252, file.Encoding);
        Assert.Equal(bytes, CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(file.Text));
    }

    [Theory]
    [InlineData(new byte[] { 0x61, 0x00, 0x62 })]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0x00 })]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0x00, 0x00, 0x00 })]
    [InlineData(new byte[] { 0xFE, 0xFF, 0x00, 0x00 })]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x00, 0x00, 0x61, 0x00, 0x00, 0x00 })]
    [InlineData(new byte[] { 0x00, 0x00, 0xFE, 0xFF, 0x00, 0x00, 0x00, 0x61 })]
    public void A_NUL_makes_a_file_binary(byte[] bytes) => Assert.False(SourceFile.TryDecode("a.txt", bytes, out _));

    [Theory]
    [InlineData(new byte[0])]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF })]
    [InlineData(new byte[] { 0xFF, 0xFE })]
    [InlineData(new byte[] { 0xFE, 0xFF })]
    public void An_empty_file_is_an_empty_text_of_one_line(byte[] bytes)
    {
        var file = Decode(bytes);

        Assert.Equal("", file.Text);
        Assert.Equal(1, file.Lines.Count);
    }

    private static SourceFile Decode(byte[] bytes)
    {
        Assert.True(SourceFile.TryDecode("a.txt", bytes, out var file));
        return file;
    }
}
