using System.Collections.Immutable;
using Newslint.Text;

namespace Newslint.Configuration;

/// <summary>Reads the lines of one <c>.editorconfig</c> file.</summary>
internal sealed class EditorConfigParser(string path, string text)
{
    private readonly List<EditorConfigProperty> _properties = [];
    private EditorConfigHeader _header = new(path, 0, string.Empty);
    private EditorConfigGlob? _glob;
    private int _line;
    private int _offset;

    /// <summary>What stands before the first section.</summary>
    public ImmutableArray<EditorConfigProperty> Preamble { get; private set; } = [];

    public List<EditorConfigSection> Sections { get; } = [];

    public List<ConfigurationProblem> Problems { get; } = [];

    public void Parse()
    {
        var lines = new LineIndex(text);
        for (var i = 0; i < lines.Count; i++)
        {
            _line = i + 1;
            ReadLines(text.Substring(lines[i].Start, lines[i].Length));
        }

        EndSection();
    }

    /// <summary>Reads a line of an editor, which is several for Roslyn where it holds one of three rare signs.</summary>
    private void ReadLines(string line)
    {
        _offset = 0;
        while (true)
        {
            var length = line.AsSpan(_offset).IndexOfAny('\u0085', '\u2028', '\u2029');
            ReadLine(length < 0 ? line[_offset..] : line.Substring(_offset, length));
            if (length < 0)
            {
                return;
            }

            _offset += length + 1;
        }
    }

    private void ReadLine(string line)
    {
        var start = AfterBlanks(line, 0);
        if (start == line.Length || line[start] is '#' or ';')
        {
            return;
        }

        if (line[start] == '[')
        {
            ReadHeader(line, start);
            return;
        }

        ReadProperty(line, start);
    }

    private void ReadHeader(string line, int start)
    {
        var header = line.AsSpan(0, EndOfHeader(line)).TrimEnd();
        if (header.Length < start + 3 || header[^1] != ']')
        {
            Report(start, "A section header is a pattern in brackets, such as '[*.txt]'. This is none, so the lines under it count for the section above it.");
            return;
        }

        EndSection();
        var pattern = header[(start + 1)..^1].ToString();
        _header = new EditorConfigHeader(path, _line, pattern);
        _glob = EditorConfigGlob.TryParse(pattern);
        if (_glob is null)
        {
            Report(start + 1, $"'{pattern}' is not a pattern: a bracket, brace or backslash stands alone or out of order, or a comma outside braces ('{{a,b}}'). The lines under it have no effect.");
        }
    }

    /// <summary>Where a comment begins; a backslash before the sign makes it part of the pattern.</summary>
    private static int EndOfHeader(string line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] is '#' or ';' && line[i - 1] != '\\')
            {
                return i;
            }
        }

        return line.Length;
    }

    private void ReadProperty(string line, int start)
    {
        var keyEnd = start;
        while (keyEnd < line.Length && EditorConfigKeys.MayHold(line[keyEnd]))
        {
            keyEnd++;
        }

        var separator = AfterBlanks(line, keyEnd);
        if (keyEnd == start || separator == line.Length || line[separator] is not ('=' or ':'))
        {
            ReportNoProperty(line, start, keyEnd);
            return;
        }

        var valueStart = AfterBlanks(line, separator + 1);
        var comment = line.AsSpan(valueStart).IndexOfAny('#', ';');
        var value = comment < 0 ? line.AsSpan(valueStart) : line.AsSpan(valueStart, comment);
        var written = line[start..keyEnd];
        var key = EditorConfigKeys.Fold(written);
        _properties.Add(new EditorConfigProperty(key, EditorConfigKeys.ValueOf(key, value.TrimEnd().ToString()), _line, _offset + valueStart + 1, _header)
        {
            WrittenKey = written,
            KeyColumn = _offset + start + 1,
        });
    }

    private void ReportNoProperty(string line, int start, int keyEnd)
    {
        var comment = line.AsSpan(start).IndexOfAny('#', ';');
        var written = (comment < 0 ? line.AsSpan(start) : line.AsSpan(start, comment)).TrimEnd();
        if (line[start] == '\uFEFF')
        {
            Report(start, "A second byte order mark stands here, so the line has no effect. Take it out.");
        }
        else if (written.IndexOfAny('=', ':') > keyEnd - start)
        {
            Report(keyEnd, $"'{written}' has no effect: a key is of letters, digits, '.', '-' and '_'.");
        }
        else
        {
            Report(start, $"'{written}' is neither a section header, a comment nor 'key = value'.");
        }
    }

    private void EndSection()
    {
        if (_header.Line == 0)
        {
            Preamble = [.. _properties];
        }
        else if (_glob is not null)
        {
            Sections.Add(new EditorConfigSection(_header, _glob, [.. _properties]));
        }

        _glob = null;
        _properties.Clear();
    }

    private static int AfterBlanks(string line, int at)
    {
        while (at < line.Length && char.IsWhiteSpace(line[at]))
        {
            at++;
        }

        return at;
    }

    private void Report(int offset, string message) => Problems.Add(new ConfigurationProblem(path, _line, _offset + offset + 1, message));
}
