using System.Collections.Immutable;
using Newslint.Text;

namespace Newslint.Configuration;

/// <summary>Reads the lines of one <c>.editorconfig</c> file.</summary>
internal sealed class EditorConfigParser(string path, string text)
{
    private readonly List<EditorConfigProperty> _properties = [];
    private EditorConfigGlob? _glob;
    private bool _isBeforeFirstSection = true;
    private int _line;

    public bool IsRoot { get; private set; }

    public List<EditorConfigSection> Sections { get; } = [];

    public List<ConfigurationProblem> Problems { get; } = [];

    public void Parse()
    {
        var withoutMark = text.StartsWith('\uFEFF') ? text[1..] : text;
        var lines = new LineIndex(withoutMark);
        for (var i = 0; i < lines.Count; i++)
        {
            _line = i + 1;
            ReadLine(withoutMark.Substring(lines[i].Start, lines[i].Length));
        }

        EndSection();
    }

    private void ReadLine(string line)
    {
        var start = 0;
        while (start < line.Length && char.IsWhiteSpace(line[start]))
        {
            start++;
        }

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
        EndSection();
        _isBeforeFirstSection = false;
        var header = line.AsSpan(0, EndOfHeader(line)).TrimEnd();
        if (header.Length < start + 3 || header[^1] != ']')
        {
            Report(start, "A section header is a pattern in brackets, such as '[*.txt]'; the lines under this one have no effect.");
            return;
        }

        var pattern = header[(start + 1)..^1].ToString();
        _glob = EditorConfigGlob.TryParse(pattern);
        if (_glob is null)
        {
            Report(start + 1, $"'{pattern}' is not a pattern: a bracket, brace or backslash stands alone, or a comma outside braces ('{{a,b}}'). The lines under it have no effect.");
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
        var comment = line.AsSpan(start).IndexOfAny('#', ';');
        var end = comment < 0 ? line.Length : start + comment;
        var separator = line.AsSpan(start, end - start).IndexOfAny('=', ':');
        if (separator <= 0)
        {
            Report(start, $"'{line.AsSpan(start, end - start).TrimEnd()}' is neither a section header, a comment nor 'key = value'.");
            return;
        }

        var valueStart = start + separator + 1;
        while (valueStart < end && char.IsWhiteSpace(line[valueStart]))
        {
            valueStart++;
        }

        var property = new EditorConfigProperty(
            line.AsSpan(start, separator).TrimEnd().ToString(),
            line.AsSpan(valueStart, end - valueStart).TrimEnd().ToString(),
            _line,
            valueStart + 1);
        if (_isBeforeFirstSection)
        {
            ReadPreamble(property);
            return;
        }

        _properties.Add(property);
    }

    private void ReadPreamble(EditorConfigProperty property)
    {
        if (property.Key.Equals("root", StringComparison.OrdinalIgnoreCase))
        {
            IsRoot = property.Value.Equals("true", StringComparison.OrdinalIgnoreCase);
            if (!IsRoot && !property.Value.Equals("false", StringComparison.OrdinalIgnoreCase))
            {
                Report(property.Column - 1, $"'{property.Value}' is not a value of 'root': write 'true' or 'false'.");
            }
        }
        else if (RuleSettingKeys.IsOurs(property.Key))
        {
            Report(0, $"'{property.Key}' has no effect before the first section: put it under a header such as '[*.txt]'.");
        }
    }

    private void EndSection()
    {
        if (_glob is not null)
        {
            Sections.Add(new EditorConfigSection(_glob, _properties.ToImmutableArray()));
        }

        _glob = null;
        _properties.Clear();
    }

    private void Report(int offset, string message) => Problems.Add(new ConfigurationProblem(path, _line, offset + 1, message));
}
