namespace Newslint.Knowledge.Inflection;

/// <summary>What the endings of English words do to their last letters.</summary>
internal static class Spelling
{
    /// <summary>Whether <paramref name="word"/> ends in a consonant and y, which becomes i: “carry”.</summary>
    public static bool EndsInConsonantY(string word) => word.Length > 1 && word[^1] is 'y' or 'Y' && !IsVowel(word, word.Length - 2);

    /// <summary>Whether an s needs an e before it: “pass”, “fix”, “buzz”, “reach”, “push”.</summary>
    public static bool EndsInHiss(string word) =>
        word.Length > 0 && (char.ToLowerInvariant(word[^1]) is 's' or 'x' or 'z' || Ends(word, "ch") || Ends(word, "sh"));

    /// <summary>Whether <paramref name="word"/> ends in a consonant and o: “echo”.</summary>
    public static bool EndsInConsonantO(string word) => word.Length > 1 && word[^1] is 'o' or 'O' && !IsVowel(word, word.Length - 2);

    /// <summary>Whether the last letters are one vowel and one consonant that can be doubled: “stop”, “travel”, not “wait”, “fix”, “play”.</summary>
    public static bool EndsInVowelAndConsonant(string word)
    {
        var last = word.Length - 1;
        var canDouble = last > 0 && char.IsLetter(word[last]) && !IsVowel(word, last) && char.ToLowerInvariant(word[last]) is not ('w' or 'x' or 'y' or 'h');
        return canDouble && IsVowel(word, last - 1) && (last == 1 || !IsVowel(word, last - 2));
    }

    /// <summary>Whether the vowels of the word stand together.</summary>
    public static bool IsOneSyllable(string word)
    {
        var groups = 0;
        for (var i = 0; i < word.Length; i++)
        {
            groups += IsVowel(word, i) && (i == 0 || !IsVowel(word, i - 1)) ? 1 : 0;
        }

        return groups == 1;
    }

    public static bool Ends(string word, string ending) => word.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    /// <summary>A vowel letter; u after q is none, y is one after a consonant.</summary>
    public static bool IsVowel(string word, int i) => char.ToLowerInvariant(word[i]) switch
    {
        'a' or 'e' or 'i' or 'o' => true,
        'u' => i == 0 || word[i - 1] is not ('q' or 'Q'),
        'y' => i > 0 && !IsVowel(word, i - 1),
        _ => false,
    };
}
