namespace Newslint.Rules.Yaml;

/// <summary>A value of a YAML file, with its place.</summary>
internal abstract class YamlNode(int line, int column)
{
    /// <summary>1-based.</summary>
    public int Line { get; } = line;

    /// <summary>1-based.</summary>
    public int Column { get; } = column;

    /// <summary>What it is, for messages.</summary>
    public abstract string Kind { get; }
}

/// <summary>A single value.</summary>
internal sealed class YamlScalar(int line, int column, string value, int? textColumn) : YamlNode(line, column)
{
    public string Value { get; } = value;

    /// <summary>The column of the first character, 1-based; null where the characters are not those of the file, one for one.</summary>
    public int? TextColumn { get; } = textColumn;

    /// <summary>The value as messages quote it.</summary>
    public string Shown => Yaml.Shown.Of(Value);

    /// <summary>The column of a character of the value, as near as it can be told: escapes and folded lines move it.</summary>
    public int ColumnOf(int index) => TextColumn is { } first ? first + index : Column;

    public override string Kind => Value.Length == 0 ? "an empty value" : "a single value";
}

/// <summary>A list.</summary>
internal sealed class YamlList(int line, int column, List<YamlNode> items) : YamlNode(line, column)
{
    public IReadOnlyList<YamlNode> Items { get; } = items;

    public override string Kind => Items.Count == 0 ? "an empty list" : "a list";
}

/// <summary>A mapping; keys are scalars, each once.</summary>
internal sealed class YamlMapping(int line, int column, List<KeyValuePair<YamlScalar, YamlNode>> entries) : YamlNode(line, column)
{
    public IReadOnlyList<KeyValuePair<YamlScalar, YamlNode>> Entries { get; } = entries;

    /// <summary>The value of a key; null where it is not there.</summary>
    public YamlNode? this[string key]
    {
        get
        {
            foreach (var (name, value) in entries)
            {
                if (name.Value == key)
                {
                    return value;
                }
            }

            return null;
        }
    }

    /// <summary>The key itself as it stands in the file; null where it is not there.</summary>
    public YamlScalar? KeyOf(string key)
    {
        foreach (var (name, _) in entries)
        {
            if (name.Value == key)
            {
                return name;
            }
        }

        return null;
    }

    public override string Kind => entries.Count == 0 ? "an empty mapping" : "a mapping";
}
