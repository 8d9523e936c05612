namespace Newslint.Knowledge.Facts;

/// <summary>Walks over the records of a CSV text (RFC 4180) whose first line names its columns.</summary>
/// <remarks>
/// A field is cut out only when it is asked for, so that a pass which needs one column pays for one. A record can be
/// found again by the offset of its first character, which is what the indexes keep.
/// </remarks>
internal sealed class CsvReader
{
    private readonly string _name;
    private readonly string _text;
    private readonly int[] _starts;
    private readonly int[] _ends;
    private int _next;
    private int _countedTo;
    private int _lines = 1;

    /// <summary>Opens a text before its first record.</summary>
    /// <param name="name">The name of the file, for errors.</param>
    /// <param name="text">The whole text, header included.</param>
    /// <param name="header">The first line that the text must have: the names of the columns.</param>
    /// <exception cref="InvalidDataException">The first line is another one.</exception>
    public CsvReader(string name, string text, string header)
    {
        _name = name;
        _text = text;
        var columns = header.AsSpan().Count(',') + 1;
        _starts = new int[columns];
        _ends = new int[columns];
        _next = text.StartsWith(header, StringComparison.Ordinal) ? SkipLineEnd(header.Length) : -1;
        if (_next < 0)
        {
            throw Error(0, $"expected the columns '{header}'");
        }
    }

    /// <summary>The name of the file.</summary>
    public string Name => _name;

    /// <summary>The line of the record that was read last, 1-based.</summary>
    public int Line
    {
        get
        {
            // Asked for row after row, each line end is counted once.
            var from = _countedTo <= Row ? _countedTo : 0;
            _lines = (from == 0 ? 1 : _lines) + _text.AsSpan(from, Row - from).Count('\n');
            _countedTo = Row;
            return _lines;
        }
    }

    /// <summary>The offset of the record that was read last.</summary>
    public int Row { get; private set; }

    /// <summary>A field of the record, without its quotation marks.</summary>
    public string this[int column]
    {
        get
        {
            var field = Raw(column);
            if (!IsQuoted(column))
            {
                return field.ToString();
            }

            return field[1..^1].ToString().Replace("\"\"", "\"", StringComparison.Ordinal);
        }
    }

    /// <summary>A field as it is written, quotation marks included.</summary>
    public ReadOnlySpan<char> Raw(int column) => _text.AsSpan(_starts[column], _ends[column] - _starts[column]);

    /// <summary>Reads the next record.</summary>
    /// <returns>False at the end of the text.</returns>
    /// <exception cref="InvalidDataException">The record has another number of fields, or its quotation marks do not pair.</exception>
    public bool Read()
    {
        if (_next >= _text.Length)
        {
            return false;
        }

        Row = _next;
        var at = _next;
        for (var column = 0; column < _starts.Length; column++)
        {
            _starts[column] = at;
            at = _ends[column] = EndOfField(at);
            var isLast = column == _starts.Length - 1;
            if (!isLast && (at == _text.Length || _text[at] != ','))
            {
                throw Error(Row, $"expected {_starts.Length} fields, found {column + 1}");
            }

            at = isLast ? SkipLineEnd(at) : at + 1;
        }

        if (at < 0)
        {
            throw Error(Row, $"expected {_starts.Length} fields, found more");
        }

        _next = at;
        return true;
    }

    /// <summary>Reads the record at an offset that <see cref="Row"/> once gave.</summary>
    public void ReadAt(int row)
    {
        _next = row;
        Read();
    }

    /// <summary>A field that must hold an ISO 8601 date, as precise as it is written.</summary>
    /// <exception cref="InvalidDataException">The field holds no date.</exception>
    public DateInterval Date(int column) =>
        DateInterval.TryParse(Raw(column), out var date)
            ? date
            : throw Error(Row, $"expected a date such as 2025, 2025-03 or 2025-03-05, found '{this[column]}'");

    /// <summary>A field that must hold a date, or two with a slash between them: the first and the last day that it can mean.</summary>
    /// <exception cref="InvalidDataException">The field holds neither, or the second date comes before the first.</exception>
    public DateInterval DateOrWindow(int column)
    {
        var field = Raw(column);
        var slash = field.IndexOf('/');
        if (slash < 0)
        {
            return Date(column);
        }

        return DateInterval.TryParse(field[..slash], out var first) && DateInterval.TryParse(field[(slash + 1)..], out var last) && first.From <= last.To
            ? new DateInterval(first.From, last.To)
            : throw Error(Row, $"expected two dates in order, such as 2025-03-05/2025-04-01, found '{this[column]}'");
    }

    /// <summary>An error that names the file and the line of the record.</summary>
    public InvalidDataException Error(string message) => Error(Row, message);

    private bool IsQuoted(int column) => _starts[column] < _ends[column] && _text[_starts[column]] == '"';

    private int EndOfField(int start)
    {
        if (start == _text.Length || _text[start] != '"')
        {
            var length = _text.AsSpan(start).IndexOfAny(",\n\"");
            var end = length < 0 ? _text.Length : start + length;
            if (end < _text.Length && _text[end] == '"')
            {
                throw Error(end, "a quotation mark inside a field; put the field in quotation marks and double this one");
            }

            return end > start && end < _text.Length && _text[end] == '\n' && _text[end - 1] == '\r' ? end - 1 : end;
        }

        var at = start + 1;
        while (true)
        {
            var mark = _text.IndexOf('"', at);
            if (mark < 0)
            {
                throw Error(start, "a field begins with a quotation mark and never ends");
            }

            at = mark + 1;
            if (at == _text.Length || _text[at] != '"')
            {
                return at;
            }

            at++;
        }
    }

    /// <summary>The offset after a line end; -1 where there is something else.</summary>
    private int SkipLineEnd(int at)
    {
        if (at == _text.Length)
        {
            return at;
        }

        if (_text[at] == '\r' && at + 1 < _text.Length)
        {
            at++;
        }

        return _text[at] == '\n' ? at + 1 : -1;
    }

    private InvalidDataException Error(int offset, string message) =>
        new($"{_name}, line {_text.AsSpan(0, offset).Count('\n') + 1}: {message}.");
}
