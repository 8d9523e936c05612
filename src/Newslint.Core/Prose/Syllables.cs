using Newslint.Knowledge;

namespace Newslint.Prose;

/// <summary>
/// Counts the syllables of English words by their spelling: a syllable for each group of vowels, without the mute ones, and one more where
/// neighbouring vowels are spoken apart. What that gets wrong is listed in <c>rules/lexicons/syllables.txt</c>.
/// </summary>
internal static class Syllables
{
    private const int LongestWord = 64;

    /// <summary>The number of syllables, at least 1. Letters of dotted initials are spelled: three for “U.K.”’s K alone would be none.</summary>
    public static int Count(ReadOnlySpan<char> word)
    {
        if (SyllableExceptions.Find(word.TrimEnd('.')) is var known and > 0)
        {
            return known;
        }

        if (word.IndexOf('.') is var period and >= 0 && period < word.Length - 1)
        {
            return word.Count('.') + (word.Count('W') * 2);
        }

        Span<char> letters = stackalloc char[Math.Min(word.Length, LongestWord)];
        var length = Fold(word, letters);
        return Math.Max(1, CountLetters(letters[..length]));
    }

    private static int Fold(ReadOnlySpan<char> word, Span<char> letters)
    {
        var length = 0;
        foreach (var c in word[..letters.Length])
        {
            letters[length++] = c switch
            {
                '’' => '\'',
                'é' or 'è' or 'ê' or 'ë' or 'É' => 'i', // spoken wherever it stands
                _ => char.ToLowerInvariant(c),
            };
        }

        return length;
    }

    private static int CountLetters(ReadOnlySpan<char> word)
    {
        var count = 0;
        var wasVowel = false;
        for (var i = 0; i < word.Length; i++)
        {
            var isVowel = IsVowel(word, i);
            count += isVowel && (!wasVowel || IsSpokenApart(word, i)) ? 1 : 0;
            wasVowel = isVowel;
        }

        return count - MuteAtEnd(word) + ExtraAtEnd(word);
    }

    /// <summary>A vowel letter; y before a vowel and u after q are consonants.</summary>
    private static bool IsVowel(ReadOnlySpan<char> word, int i) => word[i] switch
    {
        'a' or 'e' or 'i' or 'o' => true,
        'u' => i == 0 || word[i - 1] != 'q',
        'y' => i + 1 >= word.Length || word[i + 1] is not ('a' or 'e' or 'i' or 'o' or 'u'),
        _ => false,
    };

    /// <summary>Whether a vowel begins a syllable of its own after another: “medi-a”, “radi-o”, “actu-al”, “vide-o”.</summary>
    private static bool IsSpokenApart(ReadOnlySpan<char> word, int i)
    {
        var before = i >= 2 ? word[i - 2] : ' ';
        return (word[i - 1], word[i]) switch
        {
            ('i', 'a') => before is not ('t' or 'c' or 'g') && !word[i..].StartsWith("age"), // social, marriage
            ('i', 'o') => before is not ('t' or 's' or 'c' or 'g' or 'x'), // nation, region
            ('i', 'u') => true,
            ('i', 'e') => i + 1 < word.Length && ((word[i + 1] is 't' && i + 2 == word.Length && before is not ('l' or 'r')) || EndsAt(word, i, "er", before is 'l' or 'r' or 's' or 'p' or 't' && i > 2) || (word[i + 1] == 'n' && before is 'l' or 'd' or 'r')),
            ('u', 'a') => before is not ('g' or 'q' or 's'),
            ('u', 'o') => before is not 'q' && i + 2 < word.Length && word[i + 1] != 'y',
            ('u', 'e') => i + 1 < word.Length && word[i + 1] == 'n' && before != 'g',
            ('e', 'o') => before is not ('g' or 'p') || i + 2 < word.Length && word[i + 1] is 'g' or 'l' or 'm',
            ('y', _) => false,
            _ => false,
        };
    }

    private static bool EndsAt(ReadOnlySpan<char> word, int i, string ending, bool where) => where && word[i..] is var rest && (rest.SequenceEqual(ending) || (rest.Length == ending.Length + 1 && rest[^1] == 's' && rest.StartsWith(ending)));

    /// <summary>The syllables that a mute e only seems to make: “make”, “makes”, “walked”, “statement”, “likely”.</summary>
    private static int MuteAtEnd(ReadOnlySpan<char> word)
    {
        var inner = 0;
        foreach (var ending in (ReadOnlySpan<string>)["ement", "ements", "eful", "efully", "eless", "ely", "eness", "elessness"])
        {
            inner |= word.EndsWith(ending) && IsMute(word, word.Length - ending.Length) ? 1 : 0;
        }

        if (word.EndsWith("gue") || word.EndsWith("gues") || word.EndsWith("gued"))
        {
            return 1 - (IsConsonant(word, word.IndexOf("gue") - 1) ? 1 : 0);
        }

        var e = word.EndsWith("es") || word.EndsWith("ed") ? word.Length - 2 : word.EndsWith("e") ? word.Length - 1 : -1;
        if (e < 1 || !IsMute(word, e))
        {
            return inner;
        }

        var before = word[e - 1];
        var isSpoken = word[^1] switch
        {
            's' => before is 's' or 'x' or 'z' or 'c' or 'g' || (before == 'h' && e >= 2 && word[e - 2] is 'c' or 's'),
            'd' => before is 't' or 'd',
            _ => false,
        };
        return inner + (isSpoken ? 0 : 1);
    }

    /// <summary>An e after one consonant, but for “ta-ble” and “set-tle”.</summary>
    private static bool IsMute(ReadOnlySpan<char> word, int e)
    {
        if (!IsConsonant(word, e - 1))
        {
            return false;
        }

        var isSpokenL = word[e - 1] == 'l' && IsConsonant(word, e - 2) && word[e - 2] is not ('l' or 'r' or 'w');
        var hasVowelBefore = false;
        for (var i = 0; i < e; i++)
        {
            hasVowelBefore |= IsVowel(word, i);
        }

        return !isSpokenL && hasVowelBefore;
    }

    private static bool IsConsonant(ReadOnlySpan<char> word, int i) => i >= 0 && char.IsLetter(word[i]) && !IsVowel(word, i);

    /// <summary>The syllables without a vowel group of their own: “stud-y-ing”, “go-ing”, “tour-is-m”, “did-n’t”.</summary>
    private static int ExtraAtEnd(ReadOnlySpan<char> word)
    {
        if (word.EndsWith("ying"))
        {
            return IsConsonant(word, word.Length - 5) ? 1 : 0;
        }

        if (word.EndsWith("eing") || word.EndsWith("oing") || word.EndsWith("uing"))
        {
            return 1;
        }

        if (word.EndsWith("n't"))
        {
            return word.Length >= 5 && word[^4] is 'd' or 's' ? 1 : 0;
        }

        return word.EndsWith("sm") || word.EndsWith("sms") ? 1 : 0;
    }
}
