using System.Globalization;

namespace Newslint.Prose.Folders;

/// <summary>
/// What lines of different documents are compared by: their letters, whatever the case, and where words and numbers stand. Which number it is does
/// not count, nor do list markers, punctuation and blanks, so that “5 Comments” and “12 comments” are one line.
/// </summary>
internal static class LineKey
{
    /// <summary>The key of a line without letters and digits, which is compared with nothing.</summary>
    public const ulong None = 0;

    private const ulong Prime = 1099511628211;
    private const ulong Offset = 14695981039346656037;

    /// <summary>A line of so many words that ends a sentence is one of running text.</summary>
    private const int WordsOfParagraph = 12;

    /// <summary>From here on are the scripts that put no blanks between words, two characters to a word.</summary>
    private const char FirstIdeograph = '\u2E80';

    /// <summary>The lowest bits of a key tell the kind of its line.</summary>
    public const int KindBits = 2;

    private const ulong ParagraphKind = 1;
    private const ulong NumberKind = 2;
    private const char Separator = '\0';

    private static readonly char[] Ascii = MakeAscii();

    /// <summary>The key of a line; <see cref="None"/> where it has neither letter nor digit.</summary>
    public static ulong Of(ReadOnlySpan<char> line)
    {
        line = line[MarkersOf(line)..];
        var hash = Offset;
        var last = Separator;
        var isCut = false;
        var (halfWords, letters) = (2, 0);
        foreach (var c in line)
        {
            var folded = c < 128 ? Ascii[c] : Fold(c);
            if (folded == Separator)
            {
                isCut = true;
                continue;
            }

            if (isCut && last != Separator)
            {
                hash = (hash ^ ' ') * Prime;
                halfWords += 2;
            }
            else if (folded == '0' && last == '0')
            {
                continue; // as long as it is, a number is a number
            }

            letters += folded == '0' ? 0 : 1;
            halfWords += folded >= FirstIdeograph ? 1 : 0;
            hash = (hash ^ folded) * Prime;
            last = folded;
            isCut = false;
        }

        return last == Separator ? None
            : WithKind(Spread(hash), letters == 0 ? NumberKind : halfWords >= 2 * WordsOfParagraph && EndsSentence(line) ? ParagraphKind : 0);
    }

    /// <summary>Whether the line of a key is long and ends a sentence, as paragraphs of a story do.</summary>
    public static bool IsParagraph(ulong key) => (key & ParagraphKind) != 0;

    /// <summary>Whether the line of a key has digits and no letter.</summary>
    public static bool IsNumber(ulong key) => (key & NumberKind) != 0;

    /// <summary>A number that tells texts apart, quickly.</summary>
    public static ulong SumOf(ReadOnlySpan<char> text)
    {
        var sum = Offset ^ (ulong)text.Length;
        var bytes = System.Runtime.InteropServices.MemoryMarshal.AsBytes(text);
        while (bytes.Length >= sizeof(ulong))
        {
            sum = (sum ^ System.Buffers.Binary.BinaryPrimitives.ReadUInt64LittleEndian(bytes)) * Prime;
            sum ^= sum >> 32;
            bytes = bytes[sizeof(ulong)..];
        }

        foreach (var part in bytes)
        {
            sum = (sum ^ part) * Prime;
        }

        return Spread(sum);
    }

    private static ulong WithKind(ulong hash, ulong kind) => Math.Max(1UL << KindBits, (hash >> KindBits) << KindBits) | kind;

    /// <summary>FNV leaves the upper bits of short lines alike; tables want all of them.</summary>
    private static ulong Spread(ulong hash)
    {
        hash = (hash ^ (hash >> 32)) * 0x9E3779B97F4A7C15;
        hash = (hash ^ (hash >> 29)) * 0xBF58476D1CE4E5B9;
        return hash ^ (hash >> 32);
    }

    /// <summary>The length of <c>-</c>, <c>#</c>, <c>12.</c> and the like before the words: a reader of articles takes one away, a reader of lines does not.</summary>
    private static int MarkersOf(ReadOnlySpan<char> line)
    {
        var start = 0;
        for (var i = 0; i < line.Length;)
        {
            var folded = line[i] < 128 ? Ascii[line[i]] : Fold(line[i]);
            if (folded == Separator)
            {
                start = ++i;
                continue;
            }

            var digits = i;
            while (digits < line.Length && digits - i < 3 && char.IsAsciiDigit(line[digits]))
            {
                digits++;
            }

            if (digits == i || digits - i > 2 || digits + 1 >= line.Length || line[digits] is not ('.' or ')') || !char.IsWhiteSpace(line[digits + 1]))
            {
                break;
            }

            start = i = digits + 1;
        }

        return start;
    }

    private static bool EndsSentence(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd();
        return line[^1] is '.' or '!' or '?' or '…' or '”' or '"' or '»' or '’' or ')' or '。' or '！' or '？' or '」';
    }

    private static char Fold(char c) => char.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.DecimalDigitNumber => '0',
        UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => char.ToLowerInvariant(c),
        UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => c,
        _ => Separator,
    };

    private static char[] MakeAscii()
    {
        var table = new char[128];
        for (var c = '\0'; c < table.Length; c++)
        {
            table[c] = char.IsAsciiDigit(c) ? '0' : char.IsAsciiLetter(c) ? (char)(c | 0x20) : Separator;
        }

        return table;
    }
}
