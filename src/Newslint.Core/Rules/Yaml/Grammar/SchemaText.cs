using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Newslint.Rules.Yaml.Grammar;

/// <summary>JSON as a person would set it: what fits stands on one line.</summary>
internal static class SchemaText
{
    private const int Longest = 140;

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text of a value.</summary>
    public static string Of(JsonNode node)
    {
        var text = new StringBuilder();
        Write(text, node, string.Empty, 0);
        return text.ToString();
    }

    /// <param name="text">Where it goes.</param>
    /// <param name="node">The value.</param>
    /// <param name="indent">The blanks before a line.</param>
    /// <param name="used">How much of the line is taken.</param>
    private static void Write(StringBuilder text, JsonNode? node, string indent, int used)
    {
        var line = node?.ToJsonString(Plain) ?? "null";
        if (used + indent.Length + line.Length <= Longest || node is not (JsonObject or JsonArray) || (node is JsonArray list && list.All(item => item is JsonValue)))
        {
            text.Append(line);
            return;
        }

        var inner = indent + "  ";
        var (open, close) = node is JsonObject ? ('{', '}') : ('[', ']');
        text.Append(open);
        var isFirst = true;
        foreach (var (key, value) in node is JsonObject members ? members.Select(member => ((string?)member.Key, member.Value)) : node.AsArray().Select(item => ((string?)null, item)))
        {
            text.Append(isFirst ? "\n" : ",\n").Append(inner);
            isFirst = false;
            var name = key is null ? string.Empty : $"{JsonSerializer.Serialize(key)}: ";
            text.Append(name);
            Write(text, value, inner, name.Length);
        }

        text.Append('\n').Append(indent).Append(close);
    }
}
