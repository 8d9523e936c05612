using System.Buffers.Binary;
using System.Text;

namespace Newslint.Knowledge.Facts.Packing;

/// <summary>The compiled tables of offices, terms, names and jurisdictions, read where a question needs them.</summary>
/// <remarks>
/// Sorted sections are searched by halving; keys are folded from the texts on the way, some fourteen of them for a look-up. Nothing is kept but the
/// offices that were asked for, so that an instance may be shared between threads.
/// </remarks>
internal sealed class FactPack
{
    private readonly byte[] _bytes;
    private readonly int _text;
    private readonly Office?[] _offices;

    /// <summary>Opens what <see cref="FactPackWriter"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The bytes are something else.</exception>
    public FactPack(byte[] bytes)
    {
        _bytes = bytes;
        if (bytes.Length < PackLayout.HeaderWords * sizeof(int) || Word(0) != PackLayout.Magic)
        {
            throw new InvalidDataException("The compiled facts are not of this version; build again.");
        }

        _text = (PackLayout.HeaderWords + Word(PackLayout.HeaderWords - 1)) * sizeof(int);
        _offices = new Office?[Count(PackSection.Offices)];
    }

    /// <summary>The newest day for which a term has evidence.</summary>
    public DateOnly AsOf => DateOnly.FromDayNumber(Word(1));

    /// <summary>The number of records.</summary>
    public int Count(PackSection section) => Word(2 + PackLayout.SectionCount + (int)section);

    /// <summary>A word of a record.</summary>
    public int At(PackSection section, int record, int column) =>
        Word(PackLayout.HeaderWords + Word(2 + (int)section) + (record * PackLayout.Width(section)) + column);

    /// <summary>A text of a record.</summary>
    public string TextAt(PackSection section, int record, int column) => Text(At(section, record, column));

    /// <summary>The first record of a sorted section whose key is not before <paramref name="key"/>.</summary>
    public int First(PackSection section, string key)
    {
        var (low, high) = (0, Count(section));
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(Key(section, middle), key) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>Whether a record of a sorted section exists and has this key.</summary>
    public bool HasKey(PackSection section, int record, string key) => record < Count(section) && Key(section, record) == key;

    /// <summary>The office at a place in the table.</summary>
    public Office OfficeAt(int index)
    {
        if (_offices[index] is { } known)
        {
            return known;
        }

        var office = new Office
        {
            Id = TextAt(PackSection.Offices, index, 0),
            Class = TextAt(PackSection.Offices, index, 1),
            Title = TextAt(PackSection.Offices, index, 2),
            Titles = [.. TextAt(PackSection.Offices, index, 3).Split('|')],
            Jurisdiction = TextAt(PackSection.Offices, index, 4),
            SingleHolder = (At(PackSection.Offices, index, 5) & 1) != 0,
            IsTitleForLife = (At(PackSection.Offices, index, 5) & 2) != 0,
        };
        return Interlocked.CompareExchange(ref _offices[index], office, null) ?? office;
    }

    /// <summary>The term at a place in the table.</summary>
    public OfficeTerm TermAt(int index)
    {
        var end = At(PackSection.Terms, index, 4);
        return new OfficeTerm
        {
            Office = OfficeAt(At(PackSection.Terms, index, 0)),
            Person = TextAt(PackSection.Terms, index, 1),
            From = Days(index, 2),
            To = end < 0 ? null : Days(index, 4),
            Certainty = (TermCertainty)At(PackSection.Terms, index, 6),
            AsOf = DateOnly.FromDayNumber(At(PackSection.Terms, index, 7)),
            Source = TextAt(PackSection.Terms, index, 8),
        };
    }

    private DateInterval Days(int term, int column) => new(
        DateOnly.FromDayNumber(At(PackSection.Terms, term, column)),
        DateOnly.FromDayNumber(At(PackSection.Terms, term, column + 1)));

    private string Key(PackSection section, int record) => section switch
    {
        PackSection.OfficesById => TextAt(PackSection.Offices, At(section, record, 0), 0),
        PackSection.Holders => LastWord(TextAt(PackSection.Terms, At(section, record, 0), 1)),
        PackSection.Names => LastWord(TextAt(section, record, 1)),
        PackSection.Forms => NameFolding.FoldKeepingCase(TextAt(section, record, 0)),
        _ => NameFolding.Fold(TextAt(section, record, 0)),
    };

    private static string LastWord(string name) => NameFolding.LastWord(NameFolding.Fold(name));

    private string Text(int place)
    {
        var at = _text + place;
        return Encoding.UTF8.GetString(_bytes, at + 2, _bytes[at] | (_bytes[at + 1] << 8));
    }

    private int Word(int index) => BinaryPrimitives.ReadInt32LittleEndian(_bytes.AsSpan(index * sizeof(int)));
}
