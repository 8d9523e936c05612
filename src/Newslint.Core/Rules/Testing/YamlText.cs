using System.Text;
using Newslint.Rules.Yaml;

namespace Newslint.Rules.Testing;

/// <summary>Nodes of a rule file on one short line, for messages.</summary>
internal static class YamlText
{
    private const int Longest = 60;

    /// <summary>A node in the flow style of YAML, cut where it is long.</summary>
    public static string Of(YamlNode node)
    {
        var text = new StringBuilder();
        Write(text, node);
        return Shown.Of(text.ToString());
    }

    /// <summary>A key with its value.</summary>
    public static string Of(YamlScalar key, YamlNode value)
    {
        var text = new StringBuilder();
        WriteEntry(text, key, value);
        return Shown.Of(text.ToString());
    }

    /// <summary>What stands at each key and in each mapping below <paramref name="root"/>.</summary>
    public static Dictionary<YamlNode, string> OfConditions(YamlNode root)
    {
        var shown = new Dictionary<YamlNode, string>(ReferenceEqualityComparer.Instance);
        Collect(root, shown);
        return shown;
    }

    private static void Collect(YamlNode node, Dictionary<YamlNode, string> shown)
    {
        switch (node)
        {
            case YamlList list:
                foreach (var item in list.Items)
                {
                    Collect(item, shown);
                }

                break;
            case YamlMapping mapping:
                shown[mapping] = Of(mapping);
                foreach (var (key, value) in mapping.Entries)
                {
                    shown[key] = Of(key, value);
                    Collect(value, shown);
                }

                break;
        }
    }

    private static void Write(StringBuilder text, YamlNode node)
    {
        // What would be cut off need not be written: lists can have ten thousand phrases.
        if (text.Length > Longest)
        {
            return;
        }

        switch (node)
        {
            case YamlScalar scalar:
                text.Append(scalar.Value.AsSpan(0, Math.Min(scalar.Value.Length, Longest + 1)));
                break;
            case YamlList list:
                text.Append('[');
                for (var i = 0; i < list.Items.Count && text.Length <= Longest; i++)
                {
                    text.Append(i > 0 ? ", " : string.Empty);
                    Write(text, list.Items[i]);
                }

                text.Append(']');
                break;
            case YamlMapping mapping:
                text.Append("{ ");
                for (var i = 0; i < mapping.Entries.Count && text.Length <= Longest; i++)
                {
                    text.Append(i > 0 ? ", " : string.Empty);
                    WriteEntry(text, mapping.Entries[i].Key, mapping.Entries[i].Value);
                }

                text.Append(" }");
                break;
        }
    }

    private static void WriteEntry(StringBuilder text, YamlScalar key, YamlNode value)
    {
        text.Append(key.Value).Append(": ");
        Write(text, value);
    }
}
