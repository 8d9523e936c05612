namespace Newslint.Knowledge;

/// <summary>
/// The hash of a word by which <see cref="WordTable"/> finds it, letter by letter, so that a reader of text has it when it comes to the end of
/// the word. Case and the shape of apostrophes make no difference.
/// </summary>
internal static class WordHash
{
    /// <summary>The hash of no letters.</summary>
    public const uint Empty = 2166136261u; // FNV-1a

    /// <summary>The hash of a word.</summary>
    public static uint Of(ReadOnlySpan<char> word) => Add(Empty, word);

    /// <summary>The hash of words with more of them.</summary>
    public static uint Add(uint hash, ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            hash = Add(hash, c);
        }

        return hash;
    }

    /// <summary>The hash of a word with a letter more.</summary>
    public static uint Add(uint hash, char c) => (hash ^ Fold(c)) * 16777619u;

    /// <summary>Whether two words are the same but for case and the shape of apostrophes.</summary>
    public static bool AreSame(ReadOnlySpan<char> word, ReadOnlySpan<char> other)
    {
        if (word.Length != other.Length || word.SequenceEqual(other))
        {
            return word.Length == other.Length; // most words are written in small letters
        }

        for (var i = 0; i < word.Length; i++)
        {
            if (Fold(word[i]) != Fold(other[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The letter that a letter is compared as.</summary>
    public static char Fold(char c)
    {
        if (c < 0x80)
        {
            return c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
        }

        return c == '’' ? '\'' : char.ToLowerInvariant(c);
    }
}
