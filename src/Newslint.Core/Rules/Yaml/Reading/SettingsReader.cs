using System.Collections.Immutable;
using System.Globalization;
using Newslint.Rules.Yaml.Grammar;

namespace Newslint.Rules.Yaml.Reading;

/// <summary>Reads what a newsroom can set, <c>options</c> and <c>styles</c>; mistakes are collected and reading goes on.</summary>
internal sealed class SettingsReader(RuleFileScope scope, RuleDraft draft)
{
    private static readonly string[] Severities = ["error", "warning", "suggestion", "silent", "none"];

    /// <summary>Takes the options into the draft, so that conditions can name them.</summary>
    public void ReadOptions(YamlNode node)
    {
        if (node is not YamlMapping mapping)
        {
            scope.Report(node, $"'options' wants names, each with a type and a sentence, such as {{ limit: {{ number: 40, says: \"…\" }} }}, not {node.Kind}.");
            return;
        }

        foreach (var (name, value) in mapping.Entries)
        {
            if (!name.Value.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '_') || name.Value.Length == 0)
            {
                scope.Report(name, $"'{name.Shown}' is no name of an option. Write small letters and hyphens, such as most-words.");
            }
            else if (name.Value == "severity")
            {
                scope.Report(name, "An option cannot be called 'severity': that is what every rule has. Choose another name.");
            }
            else if (ReadOption(name, value) is { } option)
            {
                draft.Options[name.Value] = option;
            }
        }
    }

    /// <summary>What house styles make of the rule.</summary>
    public ImmutableSortedDictionary<string, RuleStyle> ReadStyles(YamlNode node)
    {
        var styles = ImmutableSortedDictionary.CreateBuilder<string, RuleStyle>(StringComparer.Ordinal);
        if (node is not YamlMapping mapping)
        {
            scope.Report(node, $"'styles' wants house styles with what they change, such as {{ guardian: {{ severity: warning }} }}, not {node.Kind}.");
            return styles.ToImmutable();
        }

        foreach (var (name, value) in mapping.Entries)
        {
            if (scope.Choice(name, "a house style", HouseStyles.All) is { } style && ReadStyle(value) is { } changes)
            {
                styles[style] = changes;
            }
        }

        return styles.ToImmutable();
    }

    /// <summary>A severity by its name; null after a mistake.</summary>
    public Severity? ReadSeverity(YamlNode node) =>
        scope.Choice(node, "a severity", Severities) is { } word && SeverityNames.TryParse(word, out var severity) ? severity : null;

    private RuleStyle? ReadStyle(YamlNode node)
    {
        if (node is not YamlMapping mapping)
        {
            scope.Report(node, $"A style wants what it changes, such as {{ severity: none }}, not {node.Kind}.");
            return null;
        }

        if (mapping.Entries.Count == 0)
        {
            scope.Report(node, "This style changes nothing. Write 'severity:' or an option with a value, or leave it out.");
        }

        Severity? severity = null;
        var options = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in mapping.Entries)
        {
            if (key.Value == "severity")
            {
                severity = ReadSeverity(value);
            }
            else if (!draft.Options.TryGetValue(key.Value, out var option))
            {
                scope.Report(key, $"'{key.Shown}' is neither 'severity' nor an option of the rule. {Suggestion.For(key.Value, draft.Options.Keys.Append("severity"))}");
            }
            else if (Spelled(value) is { } text && option.Allows(text))
            {
                options[key.Value] = text;
            }
            else
            {
                scope.Report(value, $"{RuleFileScope.Quoted(value)} cannot be the value of '{key.Shown}', which is {option.Expected}.");
            }
        }

        return new RuleStyle(severity, options.ToImmutable());
    }

    private RuleOption? ReadOption(YamlScalar name, YamlNode node)
    {
        if (scope.Mapping(node, RuleGrammar.Option) is not { } mapping)
        {
            return null;
        }

        var says = mapping["says"] is { } text ? scope.Text(text, "says") ?? string.Empty : string.Empty;
        switch (mapping["number"], mapping["flag"], mapping["words"], mapping["choice"])
        {
            case ({ } number, null, null, null):
                return scope.Number(number) is { } value ? new RuleOption(name.Value, RuleOptionType.Number, value.ToString(CultureInfo.InvariantCulture), says) : null;
            case (null, { } flag, null, null):
                return scope.Flag(flag) is { } isSet ? new RuleOption(name.Value, RuleOptionType.Flag, isSet ? "true" : "false", says) : null;
            case (null, null, { } words, null):
                return scope.Scalars(words, "words").ToArray() is { Length: > 0 } ? new RuleOption(name.Value, RuleOptionType.Words, Spelled(words) ?? string.Empty, says) : null;
            case (null, null, null, { } choice):
                var choices = ReadChoices(choice);
                return choices.IsEmpty ? null : new RuleOption(name.Value, RuleOptionType.Choice, choices[0], says) { Choices = choices };
            default:
                var second = mapping.Entries.Select(entry => entry.Key).Where(key => key.Value is "number" or "flag" or "words" or "choice").ElementAtOrDefault(1);
                if (RuleFileScope.HasUnknown(mapping, RuleGrammar.Option))
                {
                    return null;
                }

                scope.Report((YamlNode?)second ?? mapping, "An option has one of 'number:', 'flag:', 'words:' and 'choice:', with its default.");
                return null;
        }
    }

    private ImmutableArray<string> ReadChoices(YamlNode node)
    {
        var choices = ImmutableArray.CreateBuilder<string>();
        foreach (var scalar in scope.Scalars(node, "words to choose from"))
        {
            if (choices.Contains(scalar.Value))
            {
                scope.Report(scalar, $"'{scalar.Shown}' stands in the list already.");
            }
            else
            {
                choices.Add(scalar.Value);
            }
        }

        if (choices.Count == 1)
        {
            scope.Report(node, "A choice has two words or more; the first is the default.");
        }

        return choices.ToImmutable();
    }

    /// <summary>A value as <c>.editorconfig</c> would write it; null for a mapping.</summary>
    public static string? Spelled(YamlNode node) => node switch
    {
        YamlScalar scalar => scalar.Value,
        YamlList list when list.Items.All(item => item is YamlScalar) => string.Join(", ", list.Items.Select(item => ((YamlScalar)item).Value)),
        _ => null,
    };
}
