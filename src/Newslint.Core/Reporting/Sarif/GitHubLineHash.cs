using System.Globalization;
using System.Numerics;
using System.Text;
using Newslint.Text;

namespace Newslint.Reporting.Sarif;

/// <summary>
/// <c>primaryLocationLineHash</c>, the fingerprint by which GitHub knows an alert again, as its upload action computes it: for each
/// line a hash of the hundred code units from its beginning on, blanks left out, and how many times that hash has come up.
/// </summary>
/// <remarks>Computed for all lines of a file at once, in time linear in its length.</remarks>
internal sealed class GitHubLineHash
{
    private const int Window = 100;
    private const ulong Base = 37;

    private readonly ulong[] _hashes;
    private readonly int[] _ordinals;

    /// <summary>Hashes the lines of <paramref name="text"/>, with its byte order mark where the file has one.</summary>
    public GitHubLineHash(string text)
    {
        _hashes = Hash(text);
        _ordinals = CountRepeats(_hashes);
    }

    /// <summary>Hashes the lines of a file.</summary>
    public GitHubLineHash(SourceFile file)
        : this(AsGitHubReads(file))
    {
    }

    /// <summary>The number of lines.</summary>
    public int Count => _hashes.Length;

    /// <summary>The fingerprint of a line (0-based).</summary>
    public string this[int line] => string.Create(CultureInfo.InvariantCulture, $"{_hashes[line]:x}:{_ordinals[line]}");

    /// <summary>The action reads every file as UTF-8, whatever it is, and keeps a byte order mark.</summary>
    private static string AsGitHubReads(SourceFile file) => file.Encoding switch
    {
        TextEncoding.Utf16LittleEndian => Encoding.UTF8.GetString([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(file.Text)]),
        TextEncoding.Utf16BigEndian => Encoding.UTF8.GetString([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(file.Text)]),
        TextEncoding.Windows1252 => Encoding.UTF8.GetString(CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(file.Text)),
        _ => file.HasByteOrderMark ? "\uFEFF" + file.Text : file.Text,
    };

    private static ulong[] Hash(string text)
    {
        var units = WithoutBlanks(text, out var lines);
        var leaving = PowerOfBase(Window);
        var hashes = new ulong[lines];
        var line = 0;
        var hash = 0UL;
        for (var i = 0; i < units.Length + Window - 1; i++)
        {
            var entering = i < units.Length ? units[i] : 0UL;
            var left = i >= Window ? units[i - Window] : 0UL;
            hash = (hash * Base) + entering - (leaving * left);

            var first = i - Window + 1;
            if (first == 0 || (first > 0 && units[first - 1] == '\n'))
            {
                hashes[line++] = hash;
            }
        }

        return hashes;
    }

    /// <summary>What is hashed: no spaces and tabs, every line break an LF, and U+FFFF as the end.</summary>
    private static char[] WithoutBlanks(string text, out int lines)
    {
        var units = new char[text.Length + 1];
        var count = 0;
        var isAfterReturn = false;
        lines = 1;
        foreach (var unit in text)
        {
            var isSkipped = unit is ' ' or '\t' || (isAfterReturn && unit == '\n');
            isAfterReturn = unit == '\r';
            if (isSkipped)
            {
                continue;
            }

            units[count] = isAfterReturn ? '\n' : unit;
            lines += units[count++] == '\n' ? 1 : 0;
        }

        units[count++] = '\uFFFF';
        return units[..count];
    }

    private static ulong PowerOfBase(int exponent)
    {
        var power = 1UL;
        for (var i = 0; i < exponent; i++)
        {
            power *= Base;
        }

        return power;
    }

    /// <summary>For each line, how many lines down to it have its hash.</summary>
    private static int[] CountRepeats(ulong[] hashes)
    {
        // An open hash table by hand: a dictionary of numbers would have to be compiled at start-up.
        var ordinals = new int[hashes.Length];
        var slots = new int[BitOperations.RoundUpToPowerOf2((uint)hashes.Length * 2)];
        for (var line = 0; line < hashes.Length; line++)
        {
            var slot = (int)(hashes[line] * 0x9E3779B97F4A7C15 >> 32) & (slots.Length - 1);
            while (slots[slot] != 0 && hashes[slots[slot] - 1] != hashes[line])
            {
                slot = (slot + 1) & (slots.Length - 1);
            }

            ordinals[line] = slots[slot] == 0 ? 1 : ordinals[slots[slot] - 1] + 1;
            slots[slot] = line + 1;
        }

        return ordinals;
    }
}
