using System.Text;

namespace Newslint.Rules.Yaml.Facts;

/// <summary>A table of facts that is written row by row, with the line of the YAML file behind each.</summary>
internal sealed class FactTableBuilder
{
    private readonly StringBuilder _text = new();
    private readonly List<int> _lines = [1];

    /// <summary>An empty table with these columns.</summary>
    public FactTableBuilder(string header) => _text.Append(header).Append('\n');

    /// <summary>The text of the table.</summary>
    public string Text => _text.ToString();

    /// <summary>The line behind each row, the header first.</summary>
    public IReadOnlyList<int> Lines => _lines;

    /// <summary>Adds a row.</summary>
    public void Add(int line, params ReadOnlySpan<string> fields)
    {
        for (var i = 0; i < fields.Length; i++)
        {
            if (i > 0)
            {
                _text.Append(',');
            }

            // Line ends inside a field would move the rows away from their lines.
            var field = fields[i].ReplaceLineEndings(" ");
            _text.Append(field.AsSpan().IndexOfAny(",\"") < 0 ? field : $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
        }

        _text.Append('\n');
        _lines.Add(line);
    }
}
