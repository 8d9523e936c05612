using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Newslint.Core.Tests.Text;

/// <summary>Makes texts of words mixed with what trips text tools up; the same seed makes the same text.</summary>
internal sealed class TextGenerator(int seed)
{
    private static readonly string[] Words =
        ["Mayor", "said", "“Nobody", "left”", "5,000", "€7", "café", "cafe\u0301", "😀", "👩‍👩‍👧", "e\u0301\u0323", "שלום", "U.S.", "\uFEFFmark", "naïve"];

    private static readonly string[] Gaps =
        [" ", " ", " ", " ", "\n", "\n", "\r\n", "\r\n", "\r", "\t", "\u00A0", "\u2028", "\u2029", "\u0085", "\v", "\n\n", "\r\n\r\n", "\n\r", " \uFEFF "];

    private readonly Random _random = new(seed);

    /// <summary>A text and where each of its words stands in it.</summary>
    public (string Text, IReadOnlyList<TextSpan> Words) Next(int words)
    {
        var text = new StringBuilder();
        var spans = new List<TextSpan>();
        for (var i = 0; i < words; i++)
        {
            text.Append(Pick(Gaps));
            var word = Pick(Words);
            spans.Add(new TextSpan(text.Length, word.Length));
            text.Append(word);
        }

        return (text.Append(Pick(Gaps)).ToString(), spans);
    }

    /// <summary>One of <paramref name="choices"/>.</summary>
    public string Pick(string[] choices) => choices[_random.Next(choices.Length)];

    /// <summary>A number below <paramref name="limit"/>.</summary>
    public int Below(int limit) => _random.Next(limit);
}
