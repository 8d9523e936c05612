namespace Newslint.Knowledge.Facts;

/// <summary>Brings names and titles to the form in which they are compared.</summary>
/// <remarks>
/// Own tables instead of Unicode normalisation: no culture data is loaded, and letters that do not decompose (ø, ł, đ)
/// fold as a newsroom without them on its keyboard types them.
/// </remarks>
internal static class NameFolding
{
    // From U+00C0 (À) and from U+1EA0 (Ạ): the letter under each mark.
    private const string LatinLetters =
        "AAAAAAACEEEEIIIIDNOOOOO×OUUUUYTsaaaaaaaceeeeiiiidnooooo÷ouuuuyty" +
        "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlLlLlNnNnNnnNnOoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs";

    private const string VietnameseLetters =
        "AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEeEeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYy";

    /// <summary>
    /// Lower case, without diacritics; hyphens, full stops and all kinds of space are one space, apostrophes are straight.
    /// </summary>
    public static string Fold(ReadOnlySpan<char> text) => Fold(text, keepCase: false);

    /// <summary>The same with capitals kept, for forms in which they matter: US is a country, us is not.</summary>
    public static string FoldKeepingCase(ReadOnlySpan<char> text) => Fold(text, keepCase: true);

    /// <summary>The last word of a folded name, without <c>Jr.</c> or a numeral after it.</summary>
    public static string LastWord(string folded)
    {
        var end = EndOfLastName(folded);
        return folded[(folded.LastIndexOf(' ', end - 1) + 1)..end];
    }

    /// <summary>Whether the folded <paramref name="lastName"/>, of one or several words, ends the folded name of a person.</summary>
    public static bool IsLastName(string person, string lastName)
    {
        if (!person.Contains(' ', StringComparison.Ordinal))
        {
            return person == lastName;
        }

        var bare = person.AsSpan(0, EndOfLastName(person));
        return EndsWithWords(person, lastName) || EndsWithWords(bare, lastName);
    }

    /// <summary>A folded name without the initials between its words: <c>paul d ryan</c> is <c>paul ryan</c>.</summary>
    public static string WithoutMiddleInitials(string folded)
    {
        var space = folded.IndexOf(' ', StringComparison.Ordinal);
        while (space >= 0 && space + 2 < folded.Length)
        {
            if (folded[space + 2] == ' ')
            {
                folded = folded.Remove(space, 2);
            }
            else
            {
                space = folded.IndexOf(' ', space + 1);
            }
        }

        return folded;
    }

    private static bool EndsWithWords(ReadOnlySpan<char> name, string words) =>
        name.Length > words.Length && name[^(words.Length + 1)] == ' ' && name.EndsWith(words, StringComparison.Ordinal);

    private static int EndOfLastName(string folded)
    {
        var end = folded.Length;
        while (true)
        {
            var space = end > 0 ? folded.LastIndexOf(' ', end - 1) : -1;
            if (space < 0 || !IsSuffix(folded.AsSpan(space + 1, end - space - 1)))
            {
                return end;
            }

            end = space;
        }
    }

    private static bool IsSuffix(ReadOnlySpan<char> word) => word is "jr" or "sr" || IsNumeral(word);

    private static bool IsNumeral(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (c is not ('i' or 'v' or 'x'))
            {
                return false;
            }
        }

        return true;
    }

    private static string Fold(ReadOnlySpan<char> text, bool keepCase)
    {
        var folded = text.Length <= 128 ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            var letter = Letter(c);
            if (letter == ' ')
            {
                if (length > 0 && folded[length - 1] != ' ')
                {
                    folded[length++] = ' ';
                }
            }
            else if (letter != '\0')
            {
                folded[length++] = keepCase ? letter : char.ToLowerInvariant(letter);
            }
        }

        var end = length > 0 && folded[length - 1] == ' ' ? length - 1 : length;
        return folded[..end].ToString();
    }

    private static char Letter(char c) => c switch
    {
        '-' or '.' => ' ',
        <= '\x7F' => char.IsWhiteSpace(c) ? ' ' : c,
        '\u00AD' => '\0', // soft hyphen
        '\u2018' or '\u2019' or '\u02BB' or '\u02BC' or '\u00B4' => '\'',
        '\u2010' or '\u2011' or '\u2012' or '\u2013' => ' ',
        >= '\u0300' and <= '\u036F' => '\0', // marks that a decomposed text writes after their letter
        >= '\u00C0' and <= '\u017F' => LatinLetters[c - '\u00C0'],
        >= '\u1EA0' and <= '\u1EF9' => VietnameseLetters[c - '\u1EA0'],
        'Ơ' => 'O',
        'ơ' => 'o',
        'Ư' => 'U',
        'ư' => 'u',
        'Ș' => 'S',
        'ș' => 's',
        'Ț' => 'T',
        'ț' => 't',
        'ə' => 'a',
        _ => char.IsWhiteSpace(c) ? ' ' : c,
    };
}
