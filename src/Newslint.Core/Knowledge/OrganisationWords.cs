namespace Newslint.Knowledge;

/// <summary>The words that names of organisations end in.</summary>
internal static class OrganisationWords
{
    private static WordTable? _words;

    /// <summary>Whether a word ends the name of an organisation rather than of a person: “Department”.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => (_words ??= Read()).Find(word) != 0;

    private static WordTable Read()
    {
        var words = new WordTable();
        foreach (var line in new DataLineEnumerator(ShippedContent.Read("rules/lexicons/organisations.txt")))
        {
            foreach (var word in line.Split(' '))
            {
                words.ValueOf(line[word]) = 1;
            }
        }

        return words;
    }
}
