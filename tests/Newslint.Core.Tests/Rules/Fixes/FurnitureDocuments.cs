using System.Text;

namespace Newslint.Core.Tests.Rules.Fixes;

/// <summary>Makes documents of a few lines, furniture among them, in all encodings and with all line breaks; the same seed makes the same documents.</summary>
internal sealed class FurnitureDocuments(int seed)
{
    private static readonly string[] Lines =
    [
        "Advertisement", "Advertisement", "# Advertisement", "- Advertisement", "**Advertisement**", "> Advertisement", "Table of Contents", "## Call to Action", "Related Stories",
        "Read more", "Mayor Visits School, Praises Teachers", "Mayor Visits School, Praises Teachers", "Report an error? Click here",
        "The mayor visited the school and praised its teachers on Monday.", "The crews left the dam at noon.", "“Let us all go home,” she said – café.",
        "and the dam held through the night, as they", "had said it would.", "- The dam held.", "> It held.", "---", "===", "“Advertisement”", " ", "\t",
    ];

    private static readonly string[] Breaks = ["\n", "\n", "\r\n", "\r"];

    private static readonly Encoding[] Encodings =
    [
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), new UnicodeEncoding(bigEndian: false, byteOrderMark: true),
        new UnicodeEncoding(bigEndian: true, byteOrderMark: true), CodePagesEncodingProvider.Instance.GetEncoding(1252)!,
    ];

    private readonly Random _random = new(seed);

    /// <summary>The bytes of a document.</summary>
    public byte[] Next()
    {
        var text = new StringBuilder();
        var usual = Pick(Breaks);
        var isMixed = _random.Next(3) == 0;
        var isSpaced = _random.Next(2) == 0;
        for (var left = _random.Next(1, 14); left > 0; left--)
        {
            text.Append(Pick(Lines));
            var breaks = (isSpaced ? 2 : 1) + (_random.Next(4) == 0 ? _random.Next(3) : 0);
            for (; breaks > 0 && (left > 1 || _random.Next(2) == 0); breaks--)
            {
                text.Append(isMixed ? Pick(Breaks) : usual);
            }
        }

        var encoding = Pick(Encodings);
        return [.. encoding.GetPreamble(), .. encoding.GetBytes(text.ToString())];
    }

    private T Pick<T>(T[] choices) => choices[_random.Next(choices.Length)];
}
