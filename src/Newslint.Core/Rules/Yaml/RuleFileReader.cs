using System.Collections.Immutable;
using Newslint.Rules.Units;

namespace Newslint.Rules.Yaml;

/// <summary>Makes a rule of the keys of one file; mistakes are collected and reading goes on.</summary>
internal sealed class RuleFileReader(RuleFileScope scope, YamlMapping root)
{
    private static readonly string[] Keys =
    [
        "id", "name", "category", "severity", "summary", "message", "why", "on", "where", "match", "unless",
        "suggestion-when", "flag", "needs", "related", "supersedes", "examples",
    ];

    /// <summary>The rule; null where it cannot be made.</summary>
    public YamlRule? Read()
    {
        foreach (var (key, _) in root.Entries)
        {
            if (!Keys.Contains(key.Value, StringComparer.Ordinal))
            {
                scope.Report(key, $"'{key.Shown}' is no key of a rule. {Suggestion.For(key.Value, Keys)}");
            }
        }

        var id = ReadId();
        var name = ReadName();
        var category = Required("category") is { } categoryNode ? scope.Choice(categoryNode, "a category", [.. RuleCategories.All]) : null;
        var severity = Required("severity") is { } severityNode ? ReadSeverity(severityNode) : null;
        var why = RequiredText("why");
        var summary = Optional("summary") is { } summaryNode ? scope.Text(summaryNode, "summary") : null;
        var unit = ReadUnit();
        var message = unit is null ? null : ReadMessage(unit);
        var examples = Optional("examples") is { } exampleNode ? new ExampleReader(scope).Read(exampleNode) : [];
        var supersedes = Optional("supersedes") is { } list ? ReadSupersedes(list, id) : [];
        var needsDate = Optional("needs") is { } needs && scope.Choice(needs, "something a rule can need", ["date"]) is not null;
        var flag = Optional("flag") is { } flagNode && scope.Choice(flagNode, "a part", ["unit", "match"]) == "match" ? FlaggedPart.Match : FlaggedPart.Unit;
        var dateMessage = Optional("related") is { } related ? ReadRelated(related) : null;
        if (unit is null)
        {
            return null;
        }

        var conditions = new ConditionReader(scope, unit);
        if (Optional("where") is { } where)
        {
            conditions.ReadFragments(where);
        }

        var match = Required("match") is { } matchNode ? conditions.Read(matchNode) : null;
        var unless = Optional("unless") is { } unlessNode ? conditions.Read(unlessNode) : null;
        var suggestionWhen = Optional("suggestion-when") is { } whenNode ? conditions.Read(whenNode) : null;
        if (scope.Problems.Count > 0 || id is null || name is null || category is null || severity is null || why is null || message is null || match is null)
        {
            return null;
        }

        return new YamlRule
        {
            Known = new RuleDescriptor
            {
                Id = id,
                Name = name,
                Category = category,
                DefaultSeverity = severity.Value,
                Summary = summary ?? FirstSentence(why),
                Why = why,
                MessageFormat = message.Format,
                Examples = examples,
                Supersedes = supersedes,
            },
            NeedsDateOfArticle = needsDate,
            On = unit,
            Match = match,
            Unless = unless,
            SuggestionWhen = suggestionWhen,
            Flag = flag,
            Message = message,
            DateMessage = dateMessage,
            PhraseLists = conditions.PhraseLists,
        };
    }

    private static string FirstSentence(string text)
    {
        var end = text.IndexOf(". ", StringComparison.Ordinal);
        return end < 0 ? text.Trim() : text[..(end + 1)];
    }

    private YamlNode? Optional(string key)
    {
        foreach (var (name, value) in root.Entries)
        {
            if (name.Value == key)
            {
                return value;
            }
        }

        return null;
    }

    private YamlNode? Required(string key)
    {
        var node = Optional(key);
        if (node is null)
        {
            scope.Report(root, $"The key '{key}' is missing.");
        }

        return node;
    }

    private string? RequiredText(string key) => Required(key) is { } node ? scope.Text(node, key) : null;

    private string? ReadId()
    {
        if (Required("id") is not { } node || scope.Text(node, "id") is not { } id)
        {
            return null;
        }

        if (!IsId(id, out var digits))
        {
            scope.Report(node, $"'{((YamlScalar)node).Shown}' is no id. Write capitals and a number, such as HOUSE0001.");
            return null;
        }

        if (!scope.AllowsShippedIds && id.AsSpan(0, id.Length - digits.Length) is "NL")
        {
            scope.Report(node, $"'{id}': ids that begin with NL are reserved for the shipped rules. Use a prefix of your own, such as HOUSE{digits}.");
            return null;
        }

        return id;
    }

    private static bool IsId(string id, out ReadOnlySpan<char> digits)
    {
        digits = id.AsSpan().TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
        return id.Length - digits.Length is >= 2 and <= 12 && digits.Length is >= 1 and <= 6 && !digits.ContainsAnyExceptInRange('0', '9');
    }

    private ImmutableArray<string> ReadSupersedes(YamlNode node, string? own)
    {
        var ids = ImmutableArray.CreateBuilder<string>();
        foreach (var scalar in scope.Scalars(node, "rule ids"))
        {
            if (!IsId(scalar.Value, out _))
            {
                scope.Report(scalar, $"'{scalar.Shown}' is no id. Write the id of a rule, such as NL1705.");
            }
            else if (scalar.Value == own)
            {
                scope.Report(scalar, "A rule does not supersede itself. Leave this out.");
            }
            else
            {
                ids.Add(scalar.Value);
            }
        }

        return ids.ToImmutable();
    }

    private string? ReadName()
    {
        if (Required("name") is not { } node || scope.Text(node, "name") is not { } name)
        {
            return null;
        }

        if (name.Length <= 60 && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') && char.IsAsciiLetterLower(name[0]) && name[^1] != '-' && !name.Contains("--", StringComparison.Ordinal))
        {
            return name;
        }

        scope.Report(node, $"'{((YamlScalar)node).Shown}' is no name. Write small letters, digits and single hyphens, such as ad-label.");
        return null;
    }

    private Severity? ReadSeverity(YamlNode node) => scope.Choice(node, "a severity", ["error", "warning", "suggestion", "silent", "none"]) switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        "suggestion" => Severity.Suggestion,
        "silent" => Severity.Silent,
        "none" => Severity.None,
        _ => null,
    };

    private UnitTable? ReadUnit() =>
        Required("on") is { } node && scope.Choice(node, "a unit", [.. UnitTable.Names]) is { } name ? UnitTable.Named(name) : null;

    private MessageTemplate? ReadMessage(UnitTable unit)
    {
        if (Required("message") is not { } node || scope.Text(node, "message") is not { } text)
        {
            return null;
        }

        var (template, problem, at) = MessageTemplate.Read(text, unit);
        if (problem is not null)
        {
            scope.Report(node.Line, ((YamlScalar)node).ColumnOf(at), problem);
        }

        return template;
    }

    private string? ReadRelated(YamlNode node)
    {
        if (node is YamlMapping { Entries: [{ Key.Value: "date" } entry] })
        {
            return scope.Text(entry.Value, "date");
        }

        scope.Report(node, "'related' wants 'date:' and what to say at the words that tell the day of the article.");
        return null;
    }
}
