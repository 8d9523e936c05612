using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Newslint.Rules;

/// <summary>
/// Leads a scan from one place where a phrase may begin to the next. A phrase that begins with a letter or digit stands at the start of a
/// word, and most words of a text begin no phrase, which their first letters tell.
/// </summary>
internal sealed class WordStarts
{
    private const int Ascii = 128;
    private const int Block = 16;
    private const int Four = 4;

    /// <summary>A pair of letters that begins a phrase of four letters or more, which <see cref="_fours"/> knows better.</summary>
    private const byte BeginsLongWord = 1;

    /// <summary>A pair of letters, or a letter and anything, that begins a phrase.</summary>
    private const byte BeginsShortWord = 2;

    /// <summary>The bit by which capitals differ from small letters, four times.</summary>
    private const ulong SmallLetters = 0x0020_0020_0020_0020;

    private const ulong BeyondAscii = 0xFF80_FF80_FF80_FF80;

    private readonly byte[] _pairs = new byte[Ascii * Ascii];
    private readonly ulong[] _fours = new ulong[1 << 10]; // a bit for each value of a hash of 16 bits
    private readonly ulong[] _beyond = new ulong[1 << 10]; // a bit for each letter beyond ASCII

    private WordStarts()
    {
    }

    /// <summary>The starts of folded phrases that stand between word boundaries; null where one begins with something else than a letter or digit.</summary>
    public static WordStarts? Of(string[] phrases)
    {
        var starts = new WordStarts();
        foreach (var phrase in phrases)
        {
            var letters = 0;
            while (letters < Four && letters < phrase.Length && char.IsAsciiLetterOrDigit(phrase[letters]))
            {
                letters++;
            }

            if (letters > 0)
            {
                starts.Add(phrase, letters);
            }
            else if (phrase.Length > 0 && phrase[0] >= Ascii)
            {
                starts._beyond[phrase[0] >> 6] |= 1UL << phrase[0];
            }
            else
            {
                return null;
            }
        }

        return starts;
    }

    /// <summary>The first place from <paramref name="from"/> on where a phrase may begin; the length of the text where there is none.</summary>
    public int Next(ReadOnlySpan<char> text, int from)
    {
        var at = from;
        ref var units = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        var wasWord = at > 0 && char.IsAsciiLetterOrDigit(text[at - 1]) ? 1u : 0u;
        for (; at <= text.Length - Block - Four; at += Block)
        {
            var starts = StartsIn(ref Unsafe.Add(ref units, at), ref wasWord);
            for (; starts != 0; starts &= starts - 1)
            {
                var start = at + BitOperations.TrailingZeroCount(starts);
                if (MayBegin(ref Unsafe.Add(ref units, start)))
                {
                    return start;
                }
            }
        }

        for (; at < text.Length; at++)
        {
            if ((at == 0 || !char.IsAsciiLetterOrDigit(text[at - 1])) && (at > text.Length - Four || MayBegin(ref Unsafe.Add(ref units, at))))
            {
                return at;
            }
        }

        return at;
    }

    /// <summary>A bit for each of 16 characters: whether it begins a word, or is beyond ASCII and may do so.</summary>
    private static uint StartsIn(ref ushort units, ref uint wasWord)
    {
        var bytes = Vector128.NarrowWithSaturation(Vector128.LoadUnsafe(ref units), Vector128.LoadUnsafe(ref units, Block / 2));
        var letters = Vector128.LessThan((bytes | Vector128.Create((byte)0x20)) - Vector128.Create((byte)'a'), Vector128.Create((byte)26));
        var digits = Vector128.LessThan(bytes - Vector128.Create((byte)'0'), Vector128.Create((byte)10));
        var word = (letters | digits).ExtractMostSignificantBits();
        var starts = (word & ~((word << 1) | wasWord)) | bytes.ExtractMostSignificantBits();
        wasWord = word >> (Block - 1);
        return starts;
    }

    private void Add(string phrase, int letters)
    {
        var row = _pairs.AsSpan(phrase[0] * Ascii, Ascii);
        switch (letters)
        {
            case 1:
                row.Fill(BeginsShortWord);
                break;
            case < Four:
                row[phrase[1]] = BeginsShortWord;
                break;
            default:
                row[phrase[1]] = Math.Max(row[phrase[1]], BeginsLongWord);
                var hash = HashOf(FourAt(ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(phrase.AsSpan()))));
                _fours[hash >> 6] |= 1UL << hash;
                break;
        }
    }

    /// <summary>Whether the four characters at a place begin a phrase. One beyond ASCII may fold to a letter of it, so it is a sign of nothing.</summary>
    private bool MayBegin(ref ushort units)
    {
        var (first, second) = (units, Unsafe.Add(ref units, 1));
        if ((first | second) >= Ascii)
        {
            return first < Ascii || MayBegin(LiteralPrefilter.Fold((char)first));
        }

        var pair = _pairs[((first | 0x20) * Ascii) + (second | 0x20)];
        if (pair != BeginsLongWord)
        {
            return pair == BeginsShortWord;
        }

        var four = FourAt(ref units);
        var hash = HashOf(four);
        return (_fours[hash >> 6] & (1UL << hash)) != 0 || (four & BeyondAscii) != 0;
    }

    private bool MayBegin(char folded) => char.IsAsciiLetterOrDigit(folded) || (_beyond[folded >> 6] & (1UL << folded)) != 0;

    private static ulong FourAt(ref ushort units) => Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<ushort, byte>(ref units)) | SmallLetters;

    private static int HashOf(ulong four) => (int)((four * 0x9E37_79B9_7F4A_7C15) >> 48);
}
