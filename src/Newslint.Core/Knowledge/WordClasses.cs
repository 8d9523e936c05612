namespace Newslint.Knowledge;

/// <summary>Reads data files that have a class of words in each line: its name, a colon, the words with blanks between them.</summary>
internal static class WordClasses
{
    /// <summary>The traits of a class as bits.</summary>
    /// <exception cref="InvalidDataException">No class has the name.</exception>
    internal delegate long TraitsOfClass(ReadOnlySpan<char> name);

    /// <summary>Adds the words of a shipped file to a table; a word of several classes has the traits of all.</summary>
    public static WordTable AddShipped(this WordTable table, string file, TraitsOfClass traitsOf)
    {
        foreach (var line in new DataLineEnumerator(ShippedContent.Read(file)))
        {
            var colon = line.IndexOf(':');
            var traits = traitsOf(line[..colon]);
            var words = line[(colon + 1)..].Trim();
            foreach (var word in words.Split(' '))
            {
                table.ValueOf(words[word]) |= traits;
            }
        }

        return table;
    }
}
