using System.Text;

namespace Newslint.Cli.Rendering;

/// <summary>Writes text so that Markdown shows it as it is.</summary>
internal static class MarkdownEscape
{
    /// <summary>What begins something, by the CommonMark specification and the tables of GitHub, wherever it stands.</summary>
    private const string Special = "\\`*_[]<>&|~$";

    /// <summary>What begins a block at the beginning of a line.</summary>
    private const string AtStart = "#+-=";

    /// <summary>One line of text, which may stand at the beginning of a line of Markdown.</summary>
    public static string Of(string line)
    {
        var escaped = new StringBuilder(line.Length + 8);
        var digits = 0;
        while (digits < line.Length && char.IsAsciiDigit(line[digits]))
        {
            digits++;
        }

        for (var i = 0; i < line.Length; i++)
        {
            var isListMark = digits > 0 && i == digits && line[i] is '.' or ')';
            if (Special.Contains(line[i], StringComparison.Ordinal) || (i == 0 && AtStart.Contains(line[i], StringComparison.Ordinal)) || isListMark)
            {
                escaped.Append('\\');
            }

            escaped.Append(line[i]);
        }

        return escaped.ToString();
    }
}
