using System.Globalization;
using Newslint.Rules.Yaml.Conditions;
using Newslint.Rules.Yaml.Grammar;

namespace Newslint.Rules.Yaml;

/// <summary>A rule file that is being read: where its mistakes are collected and its simple values are checked.</summary>
/// <param name="path">The file, for messages.</param>
/// <param name="isTrusted">Whether it ships with Newslint and was checked when it was built.</param>
internal sealed class RuleFileScope(string path, bool isTrusted)
{
    /// <summary>Nobody reads more; a file can be one mistake from end to end.</summary>
    private const int MostProblems = 200;
    private const int LongestMessage = 1_000;

    private readonly List<RuleFileProblem> _problems = [];
    private readonly List<RuleFileProblem> _warnings = [];

    public string Path { get; } = path;

    public bool IsTrusted { get; } = isTrusted;

    /// <summary>Whether ids may begin with NL: a shipped rule that is tested is read as strictly as any other.</summary>
    public bool AllowsShippedIds { get; init; } = isTrusted;

    /// <summary>Wraps each condition that is read, with the node that it stands at; null for nobody who watches.</summary>
    public Func<Condition, YamlNode, Condition>? Observe { get; init; }

    /// <summary>Whether a warning keeps the rule from being used as any mistake does.</summary>
    public bool IsStrict { get; init; }

    public IReadOnlyList<RuleFileProblem> Problems => _problems;

    /// <summary>What does not keep the rule from working.</summary>
    public IReadOnlyList<RuleFileProblem> Warnings => _warnings;

    /// <summary>Notes a mistake at a node.</summary>
    public void Report(YamlNode node, string message) => Report(node.Line, node.Column, message);

    /// <summary>Notes a mistake at a place, 1-based.</summary>
    public void Report(int line, int column, string message) => Add(_problems, new RuleFileProblem(Path, line, column, message));

    /// <summary>Notes at a node what may be meant otherwise; of shipped rules tests have told.</summary>
    public void Warn(YamlNode node, string message)
    {
        if (!IsTrusted)
        {
            Add(IsStrict ? _problems : _warnings, new RuleFileProblem(Path, node.Line, node.Column, message) { IsWarning = !IsStrict });
        }
    }

    private static void Add(List<RuleFileProblem> problems, RuleFileProblem problem)
    {
        if (problems.Count < MostProblems)
        {
            problems.Add(problem.Message.Length <= LongestMessage ? problem : problem with { Message = problem.Message[..LongestMessage] + "…" });
        }
        else if (problems.Count == MostProblems)
        {
            problems.Add(new RuleFileProblem(problem.Path, problem.Line, problem.Column, "There are more mistakes from here on, which are not told. Mend those before."));
        }
    }

    /// <summary>The entries of a mapping whose keys are known; null after a mistake. An unknown key is a mistake, and the others are read.</summary>
    public YamlMapping? Mapping(YamlNode node, MappingShape shape)
    {
        if (node is not YamlMapping mapping)
        {
            Report(node, $"{Capital(shape.Name)} wants keys with values, some of {string.Join(", ", shape.Names)}, not {node.Kind}.");
            return null;
        }

        if (!IsTrusted)
        {
            CheckKeys(mapping, shape, key => $"'{key.Shown}' is no key of {shape.Name}. {Suggestion.For(key.Value, shape.Names)}");
        }

        return mapping;
    }

    /// <summary>
    /// Notes unknown keys and the lack of required ones. A required key that an unknown one was meant to be is not told of twice.
    /// </summary>
    public void CheckKeys(YamlMapping mapping, MappingShape shape, Func<YamlScalar, string> messageOf)
    {
        var meant = new List<string?>();
        foreach (var (key, _) in mapping.Entries)
        {
            if (!shape.Names.Contains(key.Value, StringComparer.Ordinal))
            {
                Report(key, messageOf(key));
                meant.Add(RuleGrammar.MeantBy(key.Value, shape));
            }
        }

        foreach (var key in shape.Keys)
        {
            if (key.IsRequired && mapping[key.Name] is null && !meant.Contains(key.Name))
            {
                Report(mapping, $"The key '{key.Name}' of {shape.Name} is missing ({Small(key.Says)}).");
            }
        }
    }

    /// <summary>Whether a mapping has a key that is not known, which was told.</summary>
    public static bool HasUnknown(YamlMapping mapping, MappingShape shape) =>
        mapping.Entries.Any(entry => !shape.Names.Contains(entry.Key.Value, StringComparer.Ordinal));

    /// <summary>What a key is for, as it stands in the middle of a sentence.</summary>
    public static string Small(string says) => char.ToLowerInvariant(says[0]) + says[1..].TrimEnd('.');

    private static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    /// <summary>The text of a node that must be a single value and not empty; null after a mistake.</summary>
    public string? Text(YamlNode node, string key)
    {
        if (node is YamlScalar scalar)
        {
            if (!string.IsNullOrWhiteSpace(scalar.Value))
            {
                return scalar.Value;
            }

            Report(node, $"'{key}' is empty.");
            return null;
        }

        Report(node, $"'{key}' wants a single value, not {node.Kind}. Put a text that begins with a bracket or a brace into quotation marks.");
        return null;
    }

    /// <summary>One of some words; null after a mistake.</summary>
    public string? Choice(YamlNode node, string what, IReadOnlyList<string> choices)
    {
        if (node is not YamlScalar scalar)
        {
            Report(node, $"{Capital(what)} is wanted here, not {node.Kind}. {Suggestion.All(choices)}");
            return null;
        }

        if (choices.Contains(scalar.Value, StringComparer.Ordinal))
        {
            return scalar.Value;
        }

        Report(node, $"'{scalar.Shown}' is not {what}. {Suggestion.For(scalar.Value, choices)}");
        return null;
    }

    /// <summary>Some of some words, each once; what is none is a mistake.</summary>
    public List<string> Choices(YamlNode node, string what, string many, IReadOnlyList<string> choices)
    {
        var chosen = new List<string>();
        foreach (var scalar in Scalars(node, many))
        {
            if (Choice(scalar, what, choices) is not { } choice)
            {
                continue;
            }

            if (chosen.Contains(choice))
            {
                Report(scalar, $"'{choice}' stands in the list already.");
            }
            else
            {
                chosen.Add(choice);
            }
        }

        return chosen;
    }

    /// <summary>True or false; null after a mistake.</summary>
    public bool? Flag(YamlNode node)
    {
        switch ((node as YamlScalar)?.Value)
        {
            case "true":
                return true;
            case "false":
                return false;
            default:
                Report(node, $"{Quoted(node)} is neither true nor false. Write one of the two.");
                return null;
        }
    }

    /// <summary>A language such as en-GB; null after a mistake.</summary>
    public string? LanguageTag(YamlNode node)
    {
        if (Text(node, "language") is not { } tag)
        {
            return null;
        }

        var language = tag.Split('-')[0];
        if (tag.Length <= 35 && language.Length is (2 or 3) && tag.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') && tag[^1] != '-')
        {
            return tag;
        }

        Report(node, $"'{Shown.Of(tag)}' is no language tag. Write one such as en-GB, or en for any English.");
        return null;
    }

    /// <summary>A day such as 2025-03-05; null after a mistake.</summary>
    public DateOnly? Day(YamlNode node)
    {
        if (node is YamlScalar scalar && DateOnly.TryParseExact(scalar.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        Report(node, $"{Quoted(node)} is no day. Write one such as 2025-03-05.");
        return null;
    }

    /// <summary>A whole number; null after a mistake.</summary>
    public int? Number(YamlNode node)
    {
        if (node is YamlScalar scalar && int.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        Report(node, $"{Quoted(node)} is no whole number. Write one such as 4.");
        return null;
    }

    /// <summary>The single values of a list, or one by itself; what is none is a mistake.</summary>
    public IEnumerable<YamlScalar> Scalars(YamlNode node, string what)
    {
        switch (node)
        {
            case YamlScalar scalar:
                yield return scalar;
                break;
            case YamlList { Items: [_, ..] } list:
                foreach (var item in list.Items)
                {
                    if (item is YamlScalar single)
                    {
                        yield return single;
                    }
                    else
                    {
                        Report(item, $"A list of {what} holds single values, not {item.Kind}. Put a text that begins with a bracket or a brace into quotation marks.");
                    }
                }

                break;
            default:
                Report(node, $"A list of {what} is wanted here, not {node.Kind}.");
                break;
        }
    }

    /// <summary>A value as messages begin with it.</summary>
    public static string Quoted(YamlNode node) => node is YamlScalar { Value.Length: > 0 } scalar ? $"'{scalar.Shown}'" : Capital(node.Kind);
}
