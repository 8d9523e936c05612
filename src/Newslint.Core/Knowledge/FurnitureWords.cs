namespace Newslint.Knowledge;

/// <summary>Words that furniture is made of, as <c>rules/lexicons/furniture-words.txt</c> lists them, and the function words of all languages.</summary>
internal sealed class FurnitureWords
{
    private const string File = "rules/lexicons/furniture-words.txt";

    private static FurnitureWords? _shipped;

    private readonly WordTable _words = new();

    private FurnitureWords(string furniture, string languages)
    {
        foreach (var line in new DataLineEnumerator(furniture))
        {
            Add(line, (long)TraitsNamed(line[..line.IndexOf(':')]));
        }

        foreach (var line in new DataLineEnumerator(languages))
        {
            Add(line, (long)FurnitureTraits.FunctionWord);
        }
    }

    /// <summary>The words of the shipped files, read when they are first asked for.</summary>
    public static FurnitureWords Shipped => _shipped ??= new FurnitureWords(ShippedContent.Read(File), ShippedContent.Read("rules/lexicons/languages.txt"));

    /// <summary>What furniture a word, whose hash is known, is used in.</summary>
    public FurnitureTraits TraitsOf(ReadOnlySpan<char> word, uint hash) => (FurnitureTraits)_words.Find(word, hash);

    private void Add(ReadOnlySpan<char> line, long traits)
    {
        var words = line[(line.IndexOf(':') + 1)..];
        foreach (var word in words.Split(' '))
        {
            if (!words[word].IsEmpty)
            {
                _words.ValueOf(words[word]) |= traits;
            }
        }
    }

    private static FurnitureTraits TraitsNamed(ReadOnlySpan<char> name) => name switch
    {
        "share" => FurnitureTraits.Share,
        "account" => FurnitureTraits.Account,
        "legal" => FurnitureTraits.Legal,
        "navigation" => FurnitureTraits.Navigation,
        "comment" => FurnitureTraits.Comment,
        "advertising" => FurnitureTraits.Advertising,
        "related" => FurnitureTraits.Related,
        "time" => FurnitureTraits.Time,
        _ => throw new InvalidDataException($"'{name}' is no class of words for furniture."),
    };
}
