using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Newslint.Text;

/// <summary>
/// A file's bytes, decoded once. Offsets into <see cref="Text"/> are 0-based UTF-16 code units; a byte order
/// mark is not part of the text.
/// </summary>
public sealed class SourceFile
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private LineIndex? _lines;

    private SourceFile(string path, string text, TextEncoding encoding, bool hasByteOrderMark)
    {
        Path = path;
        Text = text;
        Encoding = encoding;
        HasByteOrderMark = hasByteOrderMark;
    }

    /// <summary>The path as it is shown in diagnostics, with <c>/</c> between its parts.</summary>
    public string Path { get; }

    /// <summary>The decoded text, without a byte order mark.</summary>
    public string Text { get; }

    /// <summary>The encoding that the bytes were read with.</summary>
    public TextEncoding Encoding { get; }

    /// <summary>Whether the file began with a byte order mark, to be kept when it is written again.</summary>
    public bool HasByteOrderMark { get; }

    /// <summary>The line starts of <see cref="Text"/>, computed when first asked for.</summary>
    public LineIndex Lines => _lines ??= new LineIndex(Text);

    /// <summary>A source file of text that never was bytes: standard input of a program, a test, a JSON field.</summary>
    public static SourceFile FromText(string path, string text) => new(path, text, TextEncoding.Utf8, hasByteOrderMark: false);

    /// <summary>
    /// Decodes <paramref name="bytes"/>: UTF-16 where a byte order mark says so, else strict UTF-8, else windows-1252.
    /// </summary>
    /// <returns>False when the bytes hold a NUL where text has none, that is, when the file is binary.</returns>
    /// <remarks>Halves of surrogate pairs in UTF-16 become U+FFFD, one for one, so that offsets stay true.</remarks>
    public static bool TryDecode(string path, ReadOnlySpan<byte> bytes, [NotNullWhen(true)] out SourceFile? file)
    {
        file = bytes switch
        {
            [0xFF, 0xFE, 0x00, 0x00, ..] => null, // UTF-32, which no newsroom writes
            [0xFF, 0xFE, .. var rest] => FromUtf16(path, System.Text.Encoding.Unicode, rest, TextEncoding.Utf16LittleEndian),
            [0xFE, 0xFF, .. var rest] => FromUtf16(path, System.Text.Encoding.BigEndianUnicode, rest, TextEncoding.Utf16BigEndian),
            [0xEF, 0xBB, 0xBF, .. var rest] => FromBytes(path, rest, hasByteOrderMark: true),
            _ => FromBytes(path, bytes, hasByteOrderMark: false),
        };
        return file is not null;
    }

    private static SourceFile? FromUtf16(string path, Encoding encoding, ReadOnlySpan<byte> bytes, TextEncoding name)
    {
        var text = encoding.GetString(bytes);
        return text.Contains('\0', StringComparison.Ordinal) ? null : new SourceFile(path, text, name, hasByteOrderMark: true);
    }

    private static SourceFile? FromBytes(string path, ReadOnlySpan<byte> bytes, bool hasByteOrderMark)
    {
        if (bytes.IndexOf((byte)0) >= 0)
        {
            return null;
        }

        return System.Text.Unicode.Utf8.IsValid(bytes)
            ? new SourceFile(path, StrictUtf8.GetString(bytes), TextEncoding.Utf8, hasByteOrderMark)
            : new SourceFile(path, DecodeWindows1252(bytes), TextEncoding.Windows1252, hasByteOrderMark);
    }

    private static string DecodeWindows1252(ReadOnlySpan<byte> bytes) =>
        CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes);
}
