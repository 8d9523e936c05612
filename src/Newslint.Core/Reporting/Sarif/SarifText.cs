using System.Text.Json;
using Newslint.Rules;

namespace Newslint.Reporting.Sarif;

/// <summary>Texts as SARIF writes them.</summary>
internal static class SarifText
{
    /// <summary>UTF-16 code units of a snippet that are shown; a paragraph of quotation may be very long.</summary>
    private const int LongestSnippet = 1000;

    /// <summary>Writes <c>"name":{"text":"…"}</c>, the form of every text in SARIF.</summary>
    public static void Write(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text"u8, text);
        json.WriteEndObject();
    }

    /// <summary>Writes the snippet of a region, its beginning where it is very long.</summary>
    public static void WriteSnippet(Utf8JsonWriter json, string text) => Write(json, "snippet", Shorten(text, LongestSnippet));

    /// <summary>The text, with an ellipsis where it is longer than <paramref name="most"/> code units. No surrogate pair is cut.</summary>
    public static string Shorten(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1;
        return string.Concat(text.AsSpan(0, end), "…");
    }

    /// <summary>A message as a sentence on one line, with a period at its end where it has no mark there.</summary>
    public static string Sentence(string message)
    {
        var plain = PlainLine.Of(message).TrimEnd();
        var last = plain.AsSpan().TrimEnd("\"”’)").LastOrDefault();
        return last is '.' or '!' or '?' ? plain : plain + ".";
    }

    /// <summary>The message of a rule as a sentence. Rules of others write links, too, and a number in one would be read as a related location.</summary>
    public static string FormatOf(RuleDescriptor rule) => Sentence(Quoted(rule.MessageFormat));

    /// <summary>Text of others within a message, on one line, with a link such as <c>[1](2)</c> kept from being read as one to a related location.</summary>
    public static string Quoted(string text) => MarkdownLinks.Escape(PlainLine.Of(text));

    private static char LastOrDefault(this ReadOnlySpan<char> text) => text.IsEmpty ? '\0' : text[^1];
}
