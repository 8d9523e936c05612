using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Newslint.Text;

/// <summary>Puts edits into the bytes of a file that was read as text. Bytes that no edit touches stay as they are.</summary>
public static class SourceEditor
{
    /// <summary>The bytes with <paramref name="edits"/>, which are sorted, without overlap, and offsets of the text of <paramref name="source"/>.</summary>
    /// <param name="source">What was made of the bytes.</param>
    /// <param name="bytes">The bytes that <paramref name="source"/> was decoded from, byte order mark included.</param>
    /// <param name="edits">The edits.</param>
    /// <exception cref="EncoderFallbackException">The encoding of the file has no bytes for a character of an edit.</exception>
    /// <exception cref="ArgumentException">An edit would cut a character in two.</exception>
    public static byte[] Apply(SourceFile source, ReadOnlySpan<byte> bytes, IReadOnlyList<TextChange> edits)
    {
        var encoding = StrictEncoding(source.Encoding);
        var written = new MemoryStream(bytes.Length);
        var place = new BytePlace(source);
        var kept = 0;
        foreach (var edit in edits)
        {
            var start = place.Of(edit.Span.Start);
            written.Write(bytes[kept..start]);
            written.Write(encoding.GetBytes(edit.NewText ?? string.Empty));
            kept = place.Of(edit.Span.End);
        }

        written.Write(bytes[kept..]);
        return written.ToArray();
    }

    /// <summary>An encoding without a byte order mark that replaces nothing by something like it.</summary>
    private static Encoding StrictEncoding(TextEncoding encoding) => encoding switch
    {
        TextEncoding.Utf16LittleEndian => new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true),
        TextEncoding.Utf16BigEndian => new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true),
        TextEncoding.Windows1252 => CodePagesEncodingProvider.Instance.GetEncoding(1252, EncoderFallback.ExceptionFallback, DecoderFallback.ReplacementFallback)!,
        _ => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true),
    };

    /// <summary>Finds bytes by offsets of the text, which come in rising order.</summary>
    private sealed class BytePlace(SourceFile source)
    {
        private int _character;
        private int _byte = source switch
        {
            { HasByteOrderMark: false } => 0,
            { Encoding: TextEncoding.Utf8 or TextEncoding.Windows1252 } => 3,
            _ => 2,
        };

        public int Of(int character)
        {
            if (character > 0 && character < source.Text.Length && char.IsLowSurrogate(source.Text[character]) && char.IsHighSurrogate(source.Text[character - 1]))
            {
                throw new ArgumentException($"An edit at {character} would cut a character in two.", nameof(character));
            }

            var passed = source.Text.AsSpan(_character, character - _character);
            _byte += source.Encoding switch
            {
                TextEncoding.Utf8 => Encoding.UTF8.GetByteCount(passed),
                TextEncoding.Windows1252 => passed.Length,
                _ => passed.Length * sizeof(char),
            };
            _character = character;
            return _byte;
        }
    }
}
