using Newslint.Text;

namespace Newslint.Reporting;

/// <summary>Columns in bytes of UTF-8, for readers that count so.</summary>
/// <remarks>Reads the text once; each column then costs a constant time, however long the line is.</remarks>
internal sealed class Utf8Columns
{
    private const int Block = 256;

    private readonly SourceFile _file;
    private readonly int[] _bytesBefore;

    /// <summary>Counts the bytes of <paramref name="file"/>.</summary>
    public Utf8Columns(SourceFile file)
    {
        _file = file;
        _bytesBefore = new int[(file.Text.Length / Block) + 1];
        for (var block = 1; block < _bytesBefore.Length; block++)
        {
            _bytesBefore[block] = _bytesBefore[block - 1] + Count((block - 1) * Block, block * Block);
        }
    }

    /// <summary>The column of an offset in the text, from 1. A byte order mark is part of the first line, whose bytes begin with it.</summary>
    public int Of(int offset)
    {
        var line = _file.Lines.LineOf(offset);
        var mark = line == 0 && _file.HasByteOrderMark ? 3 : 0;
        return BytesBefore(offset) - BytesBefore(_file.Lines[line].Start) + mark + 1;
    }

    private int BytesBefore(int offset) => _bytesBefore[offset / Block] + Count(offset / Block * Block, offset);

    /// <summary>The bytes of a part of the text; half of a pair counts as two, so that parts add up wherever they are cut.</summary>
    private int Count(int start, int end)
    {
        var text = _file.Text;
        var bytes = 0;
        for (var i = start; i < end; i++)
        {
            var isPaired = (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                || (char.IsLowSurrogate(text[i]) && i > 0 && char.IsHighSurrogate(text[i - 1]));
            bytes += text[i] < 0x80 ? 1 : text[i] < 0x800 || isPaired ? 2 : 3;
        }

        return bytes;
    }
}
