using Microsoft.CodeAnalysis.Text;
using Newslint.Text;

namespace Newslint.Core.Tests.Text;

public sealed class LineIndexTests
{
    [Theory]
    [InlineData("", new[] { "" })]
    [InlineData("one", new[] { "one" })]
    [InlineData("one\n", new[] { "one", "" })]
    [InlineData("one\ntwo", new[] { "one", "two" })]
    [InlineData("one\r\ntwo\r\n", new[] { "one", "two", "" })]
    [InlineData("one\rtwo", new[] { "one", "two" })]
    [InlineData("one\r\rtwo", new[] { "one", "", "two" })]
    [InlineData("one\n\rtwo", new[] { "one", "", "two" })]
    [InlineData("one\r\r\ntwo", new[] { "one", "", "two" })]
    [InlineData("\n\n", new[] { "", "", "" })]
    public void Lines_end_at_LF_CRLF_and_CR(string text, string[] expected) => Assert.Equal(expected, LinesOf(text));

    [Theory]
    [InlineData("one\u0085two")]
    [InlineData("one\u2028two")]
    [InlineData("one\u2029two")]
    [InlineData("one\vtwo\ftwo")]
    public void Other_separators_do_not_end_a_line(string text) => Assert.Equal([text], LinesOf(text));

    [Fact]
    public void A_line_break_belongs_to_the_line_it_ends()
    {
        var lines = new LineIndex("ab\r\ncd");

        Assert.Equal([0, 0, 0, 0, 1, 1, 1], Enumerable.Range(0, 7).Select(lines.LineOf));
    }

    [Fact]
    public void Columns_count_UTF16_code_units()
    {
        var lines = new LineIndex("x\n😀 said");

        Assert.Equal(new LinePosition(1, 3), lines.PositionOf("x\n😀 ".Length));
    }

    [Fact]
    public void A_span_may_end_where_the_text_ends()
    {
        var positions = new LineIndex("one\ntwo").PositionsOf(TextSpan.FromBounds(2, 7));

        Assert.Equal(new LinePositionSpan(new LinePosition(0, 2), new LinePosition(1, 3)), positions);
    }

    [Fact]
    public void More_lines_than_the_first_guess_are_all_found()
    {
        var lines = new LineIndex(string.Concat(Enumerable.Repeat("a\n", 1000)));

        Assert.Equal(1001, lines.Count);
        Assert.Equal(new TextSpan(1998, 1), lines[999]);
    }

    private static IEnumerable<string> LinesOf(string text)
    {
        var lines = new LineIndex(text);
        return Enumerable.Range(0, lines.Count).Select(line => text.Substring(lines[line].Start, lines[line].Length));
    }
}
