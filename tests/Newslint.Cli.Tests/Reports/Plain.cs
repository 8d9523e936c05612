using System.Text;
using System.Text.RegularExpressions;

namespace Newslint.Cli.Tests.Reports;

/// <summary>What becomes of text in reports, said in other words than the program says it.</summary>
internal static partial class Plain
{
    /// <summary>On one line of a log.</summary>
    public static string Line(string text) =>
        Control().Replace(Break().Replace(LeadingColons().Replace(Hash().Replace(Scalars(text), "\uFFFD"), "$1\uFFFD"), " "), "\uFFFD");

    /// <summary>On a terminal.</summary>
    public static string Terminal(string text) => Turning().Replace(Line(text), "\uFFFD");

    /// <summary>In XML.</summary>
    public static string Xml(string text) => Regex.Replace(Line(text), "[\uFFFE\uFFFF]", "\uFFFD");

    /// <summary>As an argument of a message that may hold links.</summary>
    public static string Unlinked(string text) => LinkEnd().Replace(Line(text), @"$1\](");

    /// <summary>As a sentence.</summary>
    public static string Sentence(string text) => Regex.Replace(text.TrimEnd(), "(?<![.!?][\"”’)]*)$", ".");

    /// <summary>The first thousand characters, the last of which is an ellipsis where there are more.</summary>
    public static string Beginning(string text) => text.Length <= 1000 ? text : Regex.Replace(text[..999], "[\uD800-\uDBFF]$", "") + "…";

    /// <summary>In Markdown.</summary>
    public static string Markdown(string text) => TagOrLinkEnd().Replace(Line(text), @"$1\$2");

    /// <summary>With every half of a surrogate pair replaced.</summary>
    public static string Scalars(string text) => Encoding.Unicode.GetString(Encoding.Unicode.GetBytes(text));

    /// <summary>From the top of the tree.</summary>
    public static string FromTop(string folder, string path)
    {
        if (path.StartsWith('/') || Regex.IsMatch(path, "^[a-zA-Z]:/", RegexOptions.Singleline))
        {
            return path;
        }

        var whole = Regex.Replace($"/{folder}/{path}", "/(\\./|/)*", "/").TrimStart('/');
        for (var before = ""; before != whole;)
        {
            before = whole;
            whole = Parent().Replace(whole, "", 1);
        }

        return whole;
    }

    /// <summary>Whether a build server would take a line of a log for an order.</summary>
    /// <remarks>As the runner of GitHub Actions reads lines (ActionCommand.cs) and the agent of Azure Pipelines (Command.cs).</remarks>
    public static bool IsOrder(string line) => line.TrimStart().StartsWith("::", StringComparison.Ordinal) || BracketOrder().IsMatch(line);

    [GeneratedRegex("(?<=#)#(?=[a-zA-Z]*\\[)")]
    private static partial Regex Hash();

    [GeneratedRegex("^(\\s*):(?=:)")]
    private static partial Regex LeadingColons();

    [GeneratedRegex("[\t\n\v\f\r\u0085\u2028\u2029]")]
    private static partial Regex Break();

    [GeneratedRegex("\\p{Cc}")]
    private static partial Regex Control();

    [GeneratedRegex("[\u061C\u200E\u200F\u202A-\u202E\u2066-\u206F]")]
    private static partial Regex Turning();

    [GeneratedRegex(@"(?<!\\)((?:\\\\)*)\]\(")]
    private static partial Regex LinkEnd();

    [GeneratedRegex(@"(?<!\\)((?:\\\\)*)(<|\](?=\())")]
    private static partial Regex TagOrLinkEnd();

    [GeneratedRegex(@"(?<=^|/)(?!\.\./)[^/]+/\.\./", RegexOptions.Singleline)]
    private static partial Regex Parent();

    [GeneratedRegex(@"##[a-zA-Z]*\[")]
    private static partial Regex BracketOrder();
}
