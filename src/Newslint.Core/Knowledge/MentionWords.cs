namespace Newslint.Knowledge;

/// <summary>The words beside titles and names that tell how a title is held, as <c>rules/lexicons/mentions.txt</c> lists them.</summary>
internal sealed class MentionWords
{
    private static MentionWords? _shipped;

    private readonly WordTable _words = new WordTable().AddShipped("rules/lexicons/mentions.txt", name => (long)TraitsNamed(name));

    private MentionWords()
    {
    }

    /// <summary>The words of the shipped file, read when they are first asked for.</summary>
    public static MentionWords Shipped => _shipped ??= new MentionWords();

    /// <summary>What a word says.</summary>
    public MentionTraits TraitsOf(ReadOnlySpan<char> word) => (MentionTraits)_words.Find(word);

    /// <summary>What a word, whose <see cref="WordHash"/> is known, says.</summary>
    public MentionTraits TraitsOf(ReadOnlySpan<char> word, uint hash) => (MentionTraits)_words.Find(word, hash);

    private static MentionTraits TraitsNamed(ReadOnlySpan<char> name) => name switch
    {
        "former" => MentionTraits.Former,
        "then" => MentionTraits.Then,
        "late" => MentionTraits.Late,
        "acting" => MentionTraits.Acting,
        "outgoing" => MentionTraits.Outgoing,
        "incoming" => MentionTraits.Incoming,
        "candidate" => MentionTraits.Candidate,
        "kin" => MentionTraits.Kin,
        "legacy" => MentionTraits.Legacy,
        "government" => MentionTraits.Government,
        "body" => MentionTraits.Body,
        "narrates" => MentionTraits.Narrates,
        "deed" => MentionTraits.Deed,
        "orders" => MentionTraits.Orders,
        "when" => MentionTraits.When,
        "history" => MentionTraits.History,
        "lower" => MentionTraits.Lower,
        "death" => MentionTraits.Death,
        "hypothetical" => MentionTraits.Hypothetical,
        _ => throw new InvalidDataException($"'{name}' is no class of words beside mentions."),
    };
}
