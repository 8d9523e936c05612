using System.Globalization;
using Newslint.Rules.Yaml.Conditions;
using Newslint.Rules.Yaml.Grammar;

namespace Newslint.Rules.Yaml;

/// <summary>A rule file that is being read: where its mistakes are collected and its simple values are checked.</summary>
/// <param name="path">The file, for messages.</param>
/// <param name="isTrusted">Whether it ships with Newslint and was checked when it was built.</param>
internal sealed class RuleFileScope(string path, bool isTrusted)
{
    private readonly List<RuleFileProblem> _problems = [];

    public string Path { get; } = path;

    public bool IsTrusted { get; } = isTrusted;

    /// <summary>Whether ids may begin with NL: a shipped rule that is tested is read as strictly as any other.</summary>
    public bool AllowsShippedIds { get; init; } = isTrusted;

    /// <summary>Wraps each condition that is read, with the node that it stands at; null for nobody who watches.</summary>
    public Func<Condition, YamlNode, Condition>? Observe { get; init; }

    public IReadOnlyList<RuleFileProblem> Problems => _problems;

    /// <summary>Notes a mistake at a node.</summary>
    public void Report(YamlNode node, string message) => Report(node.Line, node.Column, message);

    /// <summary>Notes a mistake at a place, 1-based.</summary>
    public void Report(int line, int column, string message) => _problems.Add(new RuleFileProblem(Path, line, column, message));

    /// <summary>The entries of a mapping whose keys are known; null after a mistake. An unknown key is a mistake, and the others are read.</summary>
    public YamlMapping? Mapping(YamlNode node, MappingShape shape)
    {
        if (node is not YamlMapping mapping)
        {
            Report(node, $"This wants {shape.Name} as a mapping, not {node.Kind}. {Suggestion.All([.. shape.Names])}");
            return null;
        }

        if (!IsTrusted)
        {
            CheckKeys(mapping, shape);
        }

        return mapping;
    }

    private void CheckKeys(YamlMapping mapping, MappingShape shape)
    {
        foreach (var (key, _) in mapping.Entries)
        {
            if (!shape.Names.Contains(key.Value, StringComparer.Ordinal))
            {
                Report(key, $"'{key.Shown}' is no key of {shape.Name}. {Suggestion.For(key.Value, shape.Names)}");
            }
        }

        foreach (var key in shape.Keys)
        {
            if (key.IsRequired && mapping[key.Name] is null)
            {
                Report(mapping, $"The key '{key.Name}' of {shape.Name} is missing.");
            }
        }
    }

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

        Report(node, $"'{key}' wants a single value, not {node.Kind}.");
        return null;
    }

    /// <summary>One of some words; null after a mistake.</summary>
    public string? Choice(YamlNode node, string what, IReadOnlyList<string> choices)
    {
        if (node is not YamlScalar scalar)
        {
            Report(node, $"This wants {what}, not {node.Kind}. {Suggestion.All(choices)}");
            return null;
        }

        if (choices.Contains(scalar.Value, StringComparer.Ordinal))
        {
            return scalar.Value;
        }

        Report(node, $"'{scalar.Shown}' is not {what}. {Suggestion.For(scalar.Value, choices)}");
        return null;
    }

    /// <summary>True or false; null after a mistake.</summary>
    public bool? Flag(YamlNode node) => Choice(node, "true or false", ["true", "false"]) switch
    {
        "true" => true,
        "false" => false,
        _ => null,
    };

    /// <summary>A day such as 2025-03-05; null after a mistake.</summary>
    public DateOnly? Day(YamlNode node)
    {
        if (node is YamlScalar scalar && DateOnly.TryParseExact(scalar.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        Report(node, "This wants a day such as 2025-03-05.");
        return null;
    }

    /// <summary>A whole number; null after a mistake.</summary>
    public int? Number(YamlNode node)
    {
        if (node is YamlScalar scalar && int.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        Report(node, "This wants a whole number, such as 4.");
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
                        Report(item, $"A list of {what} holds single values, not {item.Kind}.");
                    }
                }

                break;
            default:
                Report(node, $"This wants a list of {what}.");
                break;
        }
    }
}
