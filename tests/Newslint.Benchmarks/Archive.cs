using System.Text;

namespace Newslint.Benchmarks;

/// <summary>Writes articles of a made-up newspaper: the same in every run.</summary>
internal sealed class Archive(WordLists words, List<(string Id, string Phrase)> planted)
{
    private const int Seed = 20250306;
    private const int PerFolder = 100;
    private const int ArticleLength = 6_000;

    private readonly Random _random = new(Seed);

    /// <summary>Writes <paramref name="count"/> articles of 6 KB, three phrases in each.</summary>
    public void Write(string folder, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var within = Path.Combine(folder, $"{i / PerFolder:D3}");
            Directory.CreateDirectory(within);
            File.WriteAllText(Path.Combine(within, $"{i:D5}.txt"), Article(ArticleLength));
        }
    }

    /// <summary>An article of about <paramref name="length"/> characters. No line holds a phrase twice.</summary>
    public string Article(int length)
    {
        var text = new StringBuilder();
        text.Append(words.Fill("{body} and {body} at odds over {thing}", _random)).Append("\n\n");
        text.Append(words.Fill("{town}, March 6, 2025 – ", _random));
        while (text.Length < length)
        {
            AppendParagraph(text);
        }

        return text.ToString();
    }

    private void AppendParagraph(StringBuilder text)
    {
        var sentences = 2 + _random.Next(3);
        for (var i = 0; i < sentences; i++)
        {
            text.Append(words.Fill(Drawn(words.Sentences), _random)).Append(' ');
        }

        switch (_random.Next(16))
        {
            case 0 or 1:
                text.Append(words.Fill(Drawn(words.Asides), _random, Cased(Phrase())));
                break;
            case 2:
                text.Append(words.Fill(Drawn(words.NearMisses), _random, Phrase()));
                break;
            default:
                text.Length--;
                break;
        }

        text.Append(_random.Next(8) == 0 ? "\r\n\r\n" : "\n\n");
    }

    private string Phrase() => planted[_random.Next(planted.Count)].Phrase;

    /// <summary>Headlines shout, and writers of headlines capitalise.</summary>
    private string Cased(string phrase) => _random.Next(10) switch
    {
        0 => phrase.ToUpperInvariant(),
        1 or 2 => char.ToUpperInvariant(phrase[0]) + phrase[1..],
        _ => phrase,
    };

    private string Drawn(string[] from) => from[_random.Next(from.Length)];
}
