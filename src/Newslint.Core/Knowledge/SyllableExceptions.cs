namespace Newslint.Knowledge;

/// <summary>Words whose syllables are known rather than counted.</summary>
internal static class SyllableExceptions
{
    private static WordTable? _words;

    /// <summary>The number of syllables of a word; 0 where it is no exception.</summary>
    public static int Find(ReadOnlySpan<char> word) => (int)(_words ??= Read()).Find(word);

    private static WordTable Read()
    {
        var words = new WordTable();
        foreach (var line in new DataLineEnumerator(ShippedContent.Read("rules/lexicons/syllables.txt")))
        {
            var list = line[(line.IndexOf(':') + 1)..].Trim();
            foreach (var word in list.Split(' '))
            {
                words.ValueOf(list[word]) = line[0] - '0';
            }
        }

        return words;
    }
}
