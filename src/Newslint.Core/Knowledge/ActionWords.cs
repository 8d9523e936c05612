namespace Newslint.Knowledge;

/// <summary>Words by what they tell of a date beside them, or of its verb, as <c>rules/lexicons/actions.txt</c> lists them.</summary>
internal sealed class ActionWords
{
    private static ActionWords? _shipped;

    private readonly WordTable _words = new WordTable().AddShipped("rules/lexicons/actions.txt", name => (long)TraitsNamed(name));

    private ActionWords()
    {
    }

    /// <summary>The words of the shipped file, read when they are first asked for.</summary>
    public static ActionWords Shipped => _shipped ??= new ActionWords();

    /// <summary>What a word, whose <see cref="WordHash"/> is known, tells.</summary>
    public ActionTraits TraitsOf(ReadOnlySpan<char> word, uint hash) => (ActionTraits)_words.Find(word, hash);

    private static ActionTraits TraitsNamed(ReadOnlySpan<char> name) => name switch
    {
        "ahead" => ActionTraits.Ahead,
        "planning" => ActionTraits.Planning,
        "state" => ActionTraits.State,
        "boundary" => ActionTraits.Boundary,
        "nearly" => ActionTraits.Nearly,
        "over" => ActionTraits.Over,
        "about" => ActionTraits.About,
        _ => throw new InvalidDataException($"'{name}' is no class of words beside dates."),
    };
}
