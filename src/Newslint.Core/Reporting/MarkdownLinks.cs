using System.Text;

namespace Newslint.Reporting;

/// <summary>Keeps text of others from being read as a link or a tag where a reader takes a message for Markdown.</summary>
internal static class MarkdownLinks
{
    /// <summary>The text with a backslash before the end of what would be the text of a link, <c>](</c>.</summary>
    public static string Escape(string text) => text.Contains("](", StringComparison.Ordinal) ? Escape(text, alsoTags: false) : text;

    /// <summary>The same, and with one before each <c>&lt;</c>, which may begin a tag or an address.</summary>
    public static string EscapeWithTags(string text) => text.AsSpan().IndexOfAny('<', ']') >= 0 ? Escape(text, alsoTags: true) : text;

    private static string Escape(string text, bool alsoTags)
    {
        var escaped = new StringBuilder(text.Length + 8);
        var isEscaped = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var isSpecial = (c == ']' && i + 1 < text.Length && text[i + 1] == '(') || (alsoTags && c == '<');
            if (isSpecial && !isEscaped)
            {
                escaped.Append('\\');
            }

            escaped.Append(c);

            // A backslash of the text itself may stand before: another one would only escape that.
            isEscaped = c == '\\' && !isEscaped;
        }

        return escaped.ToString();
    }
}
