namespace Newslint.Knowledge;

/// <summary>The words of history, change and family, as <c>rules/lexicons/history.txt</c> lists them.</summary>
internal sealed class TimeWords
{
    private static TimeWords? _shipped;

    private readonly WordTable _words = new WordTable().AddShipped("rules/lexicons/history.txt", name => (long)TraitNamed(name));

    private TimeWords()
    {
    }

    /// <summary>The words of the shipped file, read when they are first asked for.</summary>
    public static TimeWords Shipped => _shipped ??= new TimeWords();

    /// <summary>What a word says, whatever its case.</summary>
    public TimeTraits TraitsOf(ReadOnlySpan<char> word) => (TimeTraits)_words.Find(word);

    private static TimeTraits TraitNamed(ReadOnlySpan<char> name) => name switch
    {
        "earlier" => TimeTraits.Earlier,
        "earlier-proper" => TimeTraits.Earlier | TimeTraits.Proper,
        "money-change" => TimeTraits.MoneyChange,
        "supposed" => TimeTraits.Supposed,
        "money-before" => TimeTraits.MoneyBefore,
        "quality" => TimeTraits.Quality,
        "renaming" => TimeTraits.Renaming,
        "family" => TimeTraits.Family,
        "age-then" => TimeTraits.AgeThen,
        _ => throw new InvalidDataException($"'{name}' is no class of words of time."),
    };
}
