namespace Newslint.Knowledge;

/// <summary>The commonest function words of languages in Latin letters: which of the languages each is of.</summary>
internal sealed class FunctionWords
{
    private static FunctionWords? _shipped;

    private readonly WordTable _languages = new();
    private readonly List<string> _tags = [];

    private FunctionWords(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && line[0] != '#')
            {
                Add(line[..colon], line[(colon + 1)..]);
            }
        }
    }

    /// <summary>Those of the shipped file, read when they are first asked for.</summary>
    public static FunctionWords Shipped => _shipped ??= new FunctionWords(ShippedContent.Read("rules/lexicons/languages.txt"));

    /// <summary>The languages, in the order of the bits that stand for them.</summary>
    public IReadOnlyList<string> Tags => _tags;

    /// <summary>A bit for each language that a word is of; 0 for none.</summary>
    public uint LanguagesOf(ReadOnlySpan<char> word) => (uint)_languages.Find(word);

    private void Add(string tag, string words)
    {
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            _languages.ValueOf(word) |= 1L << _tags.Count;
        }

        _tags.Add(tag);
    }
}
