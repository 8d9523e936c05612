using Microsoft.CodeAnalysis.Text;

namespace Newslint.Suppressions;

/// <summary>Words that name rules, and the reason behind a colon: <c>NL1701, ad-label: the label is the story</c>.</summary>
/// <param name="Rules">The names of rules with their places in the text; none where nothing stands before the colon.</param>
/// <param name="Reason">The reason, its blanks and line breaks made one blank each; null where there is none.</param>
internal sealed record AllowText(IReadOnlyList<KeyValuePair<string, TextSpan>> Rules, string? Reason)
{
    /// <summary>Reads a stretch of a text.</summary>
    public static AllowText Read(string text, TextSpan span)
    {
        var words = text.AsSpan(span.Start, span.Length);
        var colon = words.IndexOf(':');
        var names = colon < 0 ? words : words[..colon];
        var rules = new List<KeyValuePair<string, TextSpan>>();
        foreach (var range in names.Split(','))
        {
            var (offset, length) = range.GetOffsetAndLength(names.Length);
            var name = names.Slice(offset, length);
            var trimmed = name.TrimStart();
            var start = span.Start + offset + (name.Length - trimmed.Length);
            trimmed = trimmed.TrimEnd();
            if (!trimmed.IsEmpty)
            {
                rules.Add(new(trimmed.ToString(), new TextSpan(start, trimmed.Length)));
            }
        }

        return new AllowText(rules, colon < 0 ? null : OneLine(words[(colon + 1)..]));
    }

    private static string? OneLine(ReadOnlySpan<char> reason)
    {
        var words = reason.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? null : string.Join(' ', words);
    }
}
