namespace Newslint.Knowledge;

/// <summary>Words that furniture is made of, as <c>rules/lexicons/furniture-words.txt</c> lists them, and the function words of all languages.</summary>
internal sealed class FurnitureWords
{
    private static FurnitureWords? _shipped;

    private readonly WordTable _words = new WordTable()
        .AddShipped("rules/lexicons/furniture-words.txt", name => (long)TraitsNamed(name))
        .AddShipped("rules/lexicons/languages.txt", _ => (long)FurnitureTraits.FunctionWord);

    private FurnitureWords()
    {
    }

    /// <summary>The words of the shipped files, read when they are first asked for.</summary>
    public static FurnitureWords Shipped => _shipped ??= new FurnitureWords();

    /// <summary>What furniture a word, whose hash is known, is used in.</summary>
    public FurnitureTraits TraitsOf(ReadOnlySpan<char> word, uint hash) => (FurnitureTraits)_words.Find(word, hash);

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
