using System.Text;

namespace Newslint.Rules.Yaml.Reading;

/// <summary>Values as one text, equal for equal values only.</summary>
internal static class TreeText
{
    /// <summary>The text of a value and all below it.</summary>
    public static string Of(YamlNode node)
    {
        var text = new StringBuilder();
        Write(text, node);
        return text.ToString();
    }

    private static void Write(StringBuilder text, YamlNode node)
    {
        switch (node)
        {
            case YamlScalar scalar:
                // The length in front keeps values apart that hold marks themselves.
                text.Append(scalar.Value.Length).Append(':').Append(scalar.Value);
                break;
            case YamlList list:
                text.Append('[');
                foreach (var item in list.Items)
                {
                    Write(text, item);
                }

                text.Append(']');
                break;
            case YamlMapping mapping:
                text.Append('{');
                foreach (var (key, value) in mapping.Entries)
                {
                    Write(text, key);
                    Write(text, value);
                }

                text.Append('}');
                break;
        }
    }
}
