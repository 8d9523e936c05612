namespace Newslint.Knowledge;

/// <summary>The nouns for one person: “man”, “farmer”, “resident”.</summary>
internal static class PersonNouns
{
    private static WordTable? _words;

    /// <summary>Whether a word is such a noun, by the list or by its ending: “tribeswoman”, “cellist”.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => HasEnding(word) || (_words ??= Read()).Find(word) != 0;

    private static bool HasEnding(ReadOnlySpan<char> word)
    {
        const int shortestStem = 3;
        return EndsWith(word, "man") || EndsWith(word, "woman") || EndsWith(word, "person") || EndsWith(word, "ologist") || EndsWith(word, "ician");

        static bool EndsWith(ReadOnlySpan<char> word, string ending) => word.Length >= ending.Length + shortestStem && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
    }

    private static WordTable Read()
    {
        var words = new WordTable();
        foreach (var line in new DataLineEnumerator(ShippedContent.Read("rules/lexicons/people.txt")))
        {
            foreach (var word in line.Split(' '))
            {
                words.ValueOf(line[word]) = 1;
            }
        }

        return words;
    }
}
