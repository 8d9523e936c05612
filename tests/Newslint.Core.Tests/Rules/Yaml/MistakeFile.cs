using System.Text;
using Newslint.Rules.Yaml;

namespace Newslint.Core.Tests.Rules.Yaml;

/// <summary>
/// A file of broken rules, each with what is told of it. A case begins with <c>=== what is wrong</c>; its lines follow, and below them
/// the keys of a rule that is right which the case does not have itself. After <c>(without: why)</c> in the title the key is left out as well,
/// after <c>(whole)</c> all others are. Lines that begin with <c>! </c> are what is told.
/// </summary>
internal sealed class MistakeFile
{
    /// <summary>The rule that is right, key by key.</summary>
    private static readonly (string Key, string Lines)[] Good =
    [
        ("id", "id: HOUSE0001\n"),
        ("name", "name: no-rain\n"),
        ("category", "category: house\n"),
        ("severity", "severity: warning\n"),
        ("message", "message: \"'{text}' is no news.\"\n"),
        ("why", "why: Rain is no news.\n"),
        ("find", "find: [rain]\n"),
        ("examples", "examples:\n  - bad: \"Heavy [|rain|] fell.\"\n  - good: \"The sun shone.\"\n"),
    ];

    /// <summary>Where one of these stands, the others are not wanted.</summary>
    private static readonly string[] Heads = ["find", "replace", "consistent", "on"];

    private MistakeFile(string head, List<Case> cases)
    {
        Head = head;
        Cases = cases;
    }

    /// <summary>The lines before the first case.</summary>
    public string Head { get; }

    public IReadOnlyList<Case> Cases { get; }

    public static MistakeFile Parse(string text)
    {
        var parts = text.Split("=== ");
        var cases = new List<Case>();
        foreach (var part in parts.Skip(1))
        {
            var lines = part.TrimEnd('\n').Split('\n');
            var told = lines.Skip(1).Where(line => line.StartsWith("! ", StringComparison.Ordinal)).Select(line => line[2..]);
            cases.Add(new Case(lines[0], string.Concat(lines.Skip(1).Where(line => !line.StartsWith("! ", StringComparison.Ordinal)).Select(line => line + "\n")), [.. told]));
        }

        return new MistakeFile(parts[0], cases);
    }

    /// <summary>The file with what is told of its cases today.</summary>
    public string WithToday()
    {
        var text = new StringBuilder(Head);
        foreach (var one in Cases)
        {
            text.Append(text[^1] == '\n' && text.Length > Head.Length ? "\n" : string.Empty).Append("=== ").Append(one.Title).Append('\n').Append(one.Lines);
            foreach (var line in one.Today())
            {
                text.Append("! ").Append(line).Append('\n');
            }
        }

        return text.ToString();
    }

    /// <summary>A broken rule.</summary>
    /// <param name="Title">What is wrong with it.</param>
    /// <param name="Lines">The lines that are wrong.</param>
    /// <param name="Told">What is told, as <c>line:column error: message</c>.</param>
    public sealed record Case(string Title, string Lines, string[] Told)
    {
        /// <summary>The rule file.</summary>
        public string Rule()
        {
            if (Title.EndsWith("(whole)", StringComparison.Ordinal))
            {
                return Lines;
            }

            var keys = Lines.Split('\n').Where(line => line.Length > 0 && char.IsAsciiLetter(line[0])).Select(line => line.Split(':')[0]).ToList();
            if (Title.IndexOf("(without: ", StringComparison.Ordinal) is var at and >= 0)
            {
                keys.AddRange(Title[(at + "(without: ".Length)..^1].Split(", "));
            }

            if (keys.Exists(key => Heads.Contains(key)))
            {
                keys.Add("find");
            }

            return Lines + string.Concat(Good.Where(good => !keys.Contains(good.Key)).Select(good => good.Lines));
        }

        private static string Short(RuleFileProblem problem) => $"{problem.Line}:{problem.Column} {(problem.IsWarning ? "warning" : "error")}: {problem.Message}";

        /// <summary>What is told of it.</summary>
        public string[] Today()
        {
            var file = RuleFile.Read("house.yml", Rule(), isShipped: false);
            return [.. file.Problems.Concat(file.Warnings).OrderBy(problem => problem.Line).ThenBy(problem => problem.Column).Select(Short)];
        }
    }
}
