using System.Text;
using Newslint.Text;

namespace Newslint.Core.Tests.Text;

/// <summary>Lines and columns, checked against lines that are cut out of the bytes without the code under test.</summary>
public sealed class WordPositionTests
{
    public static TheoryData<string, bool> Encodings => new()
    {
        { "utf-8", false },
        { "utf-8", true },
        { "utf-16", true },
        { "utf-16BE", true },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Line_and_column_of_every_word_cut_out_of_the_bytes_give_the_word(string name, bool hasMark)
    {
        var encoding = Encoding.GetEncoding(name);
        for (var seed = 0; seed < 200; seed++)
        {
            var (text, words) = new TextGenerator(seed).Next(60);
            byte[] body = encoding.GetBytes(text);
            byte[] bytes = hasMark ? [.. encoding.GetPreamble(), .. body] : body;
            Assert.True(SourceFile.TryDecode("a.txt", bytes, out var file));
            Assert.Equal(text, file.Text);

            var lines = SplitLines(body, encoding);
            Assert.Equal(lines.Count, file.Lines.Count);
            foreach (var word in words)
            {
                var (start, end) = (file.Lines.PositionOf(word.Start), file.Lines.PositionOf(word.End));
                Assert.Equal(start.Line, end.Line);
                Assert.Equal(text.Substring(word.Start, word.Length), lines[start.Line][start.Character..end.Character]);
            }
        }
    }

    /// <summary>Splits at the code units LF, CR and CR LF in the encoded form, and decodes each line alone.</summary>
    private static List<string> SplitLines(byte[] body, Encoding encoding)
    {
        var width = encoding.GetByteCount("\n");
        var (lf, cr) = (encoding.GetBytes("\n"), encoding.GetBytes("\r"));
        var lines = new List<string>();
        var start = 0;
        for (var at = 0; at < body.Length; at += width)
        {
            var isReturn = Stands(cr, at);
            if (!isReturn && !Stands(lf, at))
            {
                continue;
            }

            lines.Add(encoding.GetString(body, start, at - start));
            at += isReturn && Stands(lf, at + width) ? width : 0;
            start = at + width;
        }

        lines.Add(encoding.GetString(body, start, body.Length - start));
        return lines;

        bool Stands(byte[] unit, int at) => body.AsSpan(Math.Min(at, body.Length)).StartsWith(unit);
    }
}
