namespace Newslint.Knowledge;

/// <summary>Words that stand for a source without naming it, as <c>rules/lexicons/sources.txt</c> lists them.</summary>
internal sealed class SourceWords
{
    private const string File = "rules/lexicons/sources.txt";

    private static SourceWords? _shipped;

    private readonly WordTable _words = new();

    private SourceWords(string text)
    {
        foreach (var line in new DataLineEnumerator(text))
        {
            var colon = line.IndexOf(':');
            var traits = (long)TraitsNamed(line[..colon]);
            var words = line[(colon + 2)..];
            foreach (var word in words.Split(' '))
            {
                _words.ValueOf(words[word]) |= traits;
            }
        }
    }

    /// <summary>The words of the shipped file.</summary>
    public static SourceWords Shipped => _shipped ??= new SourceWords(ShippedContent.Read(File));

    /// <summary>What a word says about a source.</summary>
    public SourceTraits TraitsOf(ReadOnlySpan<char> word) => (SourceTraits)_words.Find(word);

    /// <summary>The words of the shipped file that have any of some traits.</summary>
    public static string[] WordsWith(SourceTraits any)
    {
        var found = new List<string>();
        foreach (var line in new DataLineEnumerator(ShippedContent.Read(File)))
        {
            var colon = line.IndexOf(':');
            if ((TraitsNamed(line[..colon]) & any) != 0)
            {
                found.AddRange(line[(colon + 2)..].ToString().Split(' '));
            }
        }

        return [.. found];
    }

    private static SourceTraits TraitsNamed(ReadOnlySpan<char> name) => name switch
    {
        "anonymous" => SourceTraits.Anonymous,
        "anonymous-plural" => SourceTraits.Anonymous | SourceTraits.Plural,
        "anybody" => SourceTraits.Anybody,
        "anybody-plural" => SourceTraits.Anybody | SourceTraits.Plural,
        "weasel" => SourceTraits.Weasel,
        "weasel-plural" => SourceTraits.Weasel | SourceTraits.Plural,
        "quantifier" => SourceTraits.Quantifier | SourceTraits.Plural,
        "media" => SourceTraits.Media,
        "media-plural" => SourceTraits.Media | SourceTraits.Plural,
        "media-modifier" => SourceTraits.MediaModifier,
        "study" => SourceTraits.Study,
        "study-plural" => SourceTraits.Study | SourceTraits.Plural,
        "counting" => SourceTraits.Counting,
        "knowing" => SourceTraits.Knowing,
        "postmodifier" => SourceTraits.Postmodifier,
        "document" => SourceTraits.Document,
        "body" => SourceTraits.Body,
        _ => throw new InvalidDataException($"'{name}' is no class of words for sources."),
    };
}
