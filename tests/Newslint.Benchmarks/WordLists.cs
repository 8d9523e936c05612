using System.Text;

namespace Newslint.Benchmarks;

/// <summary>Sentences and the words that fill them, from the files in <c>Words</c>.</summary>
internal sealed class WordLists
{
    private readonly Dictionary<string, string[]> _words = new(StringComparer.Ordinal);

    public WordLists()
    {
        foreach (var line in LinesOf("words.txt"))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            _words.Add(line[..colon], line[(colon + 1)..].Split(',', StringSplitOptions.TrimEntries));
        }
    }

    /// <summary>Sentences without a phrase.</summary>
    public string[] Sentences { get; } = LinesOf("sentences.txt");

    /// <summary>Longer sentences, with quotations, titles and dates as news has them.</summary>
    public string[] Dispatches { get; } = LinesOf("dispatches.txt");

    /// <summary>Sentences with a phrase.</summary>
    public string[] Asides { get; } = LinesOf("asides.txt");

    /// <summary>Sentences with something that only looks like a phrase.</summary>
    public string[] NearMisses { get; } = LinesOf("near-misses.txt");

    /// <summary>The words of one kind.</summary>
    public string[] this[string kind] => _words[kind];

    /// <summary>A sentence with its slots filled; <paramref name="phrase"/> stands for itself and its first two words.</summary>
    public string Fill(string sentence, Random random, string phrase = "")
    {
        var filled = new StringBuilder();
        var at = 0;
        for (var open = sentence.IndexOf('{', StringComparison.Ordinal); open >= 0; open = sentence.IndexOf('{', at))
        {
            var close = sentence.IndexOf('}', open);
            filled.Append(sentence, at, open - at).Append(Word(sentence[(open + 1)..close], random, phrase));
            at = close + 1;
        }

        return filled.Append(sentence, at, sentence.Length - at).ToString();
    }

    private string Word(string slot, Random random, string phrase) => slot switch
    {
        "phrase" => phrase,
        "start" => string.Join(' ', phrase.Split(' ')[..2]),
        "count" => $"{2 + random.Next(97)}",
        _ => _words[slot][random.Next(_words[slot].Length)],
    };

    private static string[] LinesOf(string name)
    {
        using var reader = new StreamReader(typeof(WordLists).Assembly.GetManifestResourceStream(name)!);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#')];
    }
}
