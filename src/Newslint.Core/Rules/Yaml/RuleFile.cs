using System.Collections.Immutable;
using Newslint.Knowledge;
using Newslint.Rules.Units;

namespace Newslint.Rules.Yaml;

/// <summary>A rule file as it was read: the rule, or all mistakes at once.</summary>
/// <param name="Path">The file.</param>
/// <param name="Rule">The rule; null where there are mistakes.</param>
/// <param name="Problems">The mistakes, in the order of the file.</param>
public sealed record RuleFile(string Path, Rule? Rule, ImmutableArray<RuleFileProblem> Problems)
{
    private static readonly string[] Keys =
    [
        "id", "name", "category", "severity", "summary", "message", "why", "on", "where", "match", "unless",
        "suggestion-when", "flag", "needs", "related", "supersedes", "examples",
    ];

    /// <summary>Reads a rule. Nothing in a rule file is run, and nothing is opened.</summary>
    /// <param name="path">The file, for messages.</param>
    /// <param name="text">Its text.</param>
    /// <param name="isShipped">Whether the file ships with Newslint, which alone may use ids that begin with NL.</param>
    public static RuleFile Read(string path, string text, bool isShipped)
    {
        try
        {
            return Read(path, YamlTree.Read(text), isShipped);
        }
        catch (YamlProblemException problem)
        {
            return new RuleFile(path, Rule: null, [new RuleFileProblem(path, problem.Line, problem.Column, problem.Message)]);
        }
    }

    /// <summary>Reads a rule from the values of its file.</summary>
    internal static RuleFile Read(string path, YamlNode root, bool isShipped)
    {
        var scope = new RuleFileScope(path, isShipped);
        YamlRule? rule = null;
        if (root is YamlMapping mapping)
        {
            rule = new Reader(scope, mapping).Read();
        }
        else
        {
            scope.Report(1, 1, "A rule file is a mapping that begins with 'id: '.");
        }

        return scope.Problems.Count == 0
            ? new RuleFile(path, rule, [])
            : new RuleFile(path, Rule: null, [.. scope.Problems.OrderBy(problem => problem.Line).ThenBy(problem => problem.Column)]);
    }

    /// <summary>Reads the keys of one file.</summary>
    private sealed class Reader(RuleFileScope scope, YamlMapping root)
    {
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
            var examples = Optional("examples") is { } exampleNode ? ReadExamples(exampleNode) : [];
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

            if (!scope.IsTrusted && id.AsSpan(0, id.Length - digits.Length) is "NL")
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

        private ImmutableArray<RuleExample> ReadExamples(YamlNode node)
        {
            if (node is not YamlList list)
            {
                scope.Report(node, $"'examples' wants a list of 'bad:' and 'good:' copy, not {node.Kind}.");
                return [];
            }

            var examples = ImmutableArray.CreateBuilder<RuleExample>();
            foreach (var item in list.Items)
            {
                if (ReadExample(item) is { } example)
                {
                    examples.Add(example);
                }
            }

            return examples.ToImmutable();
        }

        private RuleExample? ReadExample(YamlNode node)
        {
            if (node is not YamlMapping mapping)
            {
                scope.Report(node, $"An example is a mapping with 'bad:' or 'good:', not {node.Kind}.");
                return null;
            }

            string? bad = null;
            string? good = null;
            string? because = null;
            DateInterval? published = null;
            foreach (var (key, value) in mapping.Entries)
            {
                var text = scope.Text(value, key.Shown);
                switch (key.Value)
                {
                    case "bad":
                        bad = text;
                        break;
                    case "good":
                        good = text;
                        break;
                    case "because":
                        because = text;
                        break;
                    case "published" when text is not null && DateInterval.TryParse(text, out var day):
                        published = day;
                        break;
                    case "published":
                        scope.Report(value, "'published' wants a date such as 2025-03-05.");
                        break;
                    default:
                        scope.Report(key, $"'{key.Shown}' is no part of an example. {Suggestion.For(key.Value, ["bad", "good", "published", "because"])}");
                        break;
                }
            }

            if ((bad is null) == (good is null))
            {
                scope.Report(mapping, "An example has either 'bad:' or 'good:'.");
                return null;
            }

            if (!MarkedText.TryParse(bad ?? good!, out var marked))
            {
                scope.Report(mapping, "The marks of this example do not pair. Write [|these words|] around what is reported.");
                return null;
            }

            if (bad is null != marked.Spans.IsEmpty)
            {
                scope.Report(mapping, bad is null ? "A good example has no marks: nothing in it is reported." : "A bad example marks what is reported: [|these words|].");
                return null;
            }

            return new RuleExample(bad is not null, bad ?? good!, published, because);
        }
    }
}
