using System.Text;

namespace Newslint.Benchmarks;

/// <summary>Texts that would cost a square where a reader looks back or ahead without end.</summary>
internal static class HardTexts
{
    private static readonly string Article = Encoding.UTF8.GetString(NewsCorpus.Generate().Articles[0].Bytes);

    /// <summary>A name, and what makes a text of about so many bytes.</summary>
    public static (string Name, Func<int, string> Make)[] All { get; } =
    [
        ("copies of an article", length => Repeat(Article, length)),
        ("an article in one paragraph", length => Repeat(Article.Replace("\n\n", " ", StringComparison.Ordinal) + " ", length)),
        ("curly marks", length => Repeat("“", length)),
        ("straight marks", length => Repeat("\"", length)),
        ("apostrophes", length => Repeat("'", length)),
        ("spaced straight marks", length => Repeat(" \"", length)),
        ("unclosed words", length => Repeat("“a ", length)),
        ("marks and cues", length => Repeat("\"a, \" said ", length)),
        ("single marks", length => Repeat("‘a ", length)),
        ("capitals", length => Repeat("A of ", length)),
        ("names without a blank", length => Repeat("Aa-", length)),
        ("full stops", length => Repeat(".", length)),
        ("dates", length => Repeat("May 5, ", length)),
        ("numbers", length => Repeat("two hundred and ", length)),
        ("titles", length => Repeat("former President, ", length)),
    ];

    private static string Repeat(string part, int bytes) => new StringBuilder().Insert(0, part, bytes / Encoding.UTF8.GetByteCount(part)).ToString();
}
