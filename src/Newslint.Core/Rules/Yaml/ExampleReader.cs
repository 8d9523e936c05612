using System.Collections.Immutable;
using Newslint.Knowledge;
using Newslint.Rules.Yaml.Grammar;
using Newslint.Rules.Yaml.Reading;

namespace Newslint.Rules.Yaml;

/// <summary>Reads the examples of a rule; mistakes are collected and reading goes on.</summary>
/// <param name="scope">Where mistakes go.</param>
/// <param name="known">The options of the rule, by name.</param>
internal sealed class ExampleReader(RuleFileScope scope, IReadOnlyDictionary<string, RuleOption> known)
{
    private static readonly string[] Severities = ["error", "warning", "suggestion"];

    public ImmutableArray<RuleExample> Read(YamlNode node)
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
        var example = new RuleExample(IsBad: false, string.Empty) { Line = mapping.Line };
        foreach (var (key, value) in mapping.Entries)
        {
            switch (key.Value)
            {
                case "bad":
                    bad = scope.Text(value, "bad");
                    break;
                case "good":
                    good = scope.Text(value, "good");
                    break;
                default:
                    example = ReadDetail(example, key, value);
                    break;
            }
        }

        var (badKey, goodKey) = (mapping.KeyOf("bad"), mapping.KeyOf("good"));
        if ((badKey is null) == (goodKey is null))
        {
            scope.Report((YamlNode?)(badKey is null ? null : badKey.Line > goodKey!.Line || (badKey.Line == goodKey.Line && badKey.Column > goodKey.Column) ? badKey : goodKey) ?? mapping, "An example has either 'bad:' or 'good:'.");
            return null;
        }

        if (bad is null && good is null)
        {
            return null; // told already: it is empty, or no text
        }

        example = example with { IsBad = bad is not null, MarkedText = bad ?? good! };
        return scope.IsTrusted || IsSound(mapping, example) ? example : null; // tests read the marks of shipped rules
    }

    private RuleExample ReadDetail(RuleExample example, YamlScalar key, YamlNode value)
    {
        switch (key.Value)
        {
            case "because":
                return example with { Because = scope.Text(value, "because") };
            case "published":
                return example with { Published = ReadDay(value) };
            case "fixed":
                return example with { Fixed = ReadFixed(value) };
            case "message":
                return example with { Message = scope.Text(value, "message") };
            case "severity":
                return example with { Severity = ReadSeverity(value) };
            case "language":
                return example with { Language = scope.LanguageTag(value) };
            case "style":
                return example with { Style = scope.Choice(value, "a house style", HouseStyles.All) };
            case "options":
                return example with { Options = ReadOptions(value) };
            case "folder":
                return example with { Folder = [.. scope.Scalars(value, "texts").Select(text => text.Value)] };
            default:
                scope.Report(key, $"'{key.Shown}' is no key of an example. {Suggestion.For(key.Value, RuleGrammar.Example.Names)}");
                return example;
        }
    }

    private DateInterval? ReadDay(YamlNode value)
    {
        if (scope.Text(value, "published") is { } text && !DateInterval.TryParse(text, out _))
        {
            scope.Report(value, $"{RuleFileScope.Quoted(value)} is no day. Write one such as 2025-03-05.");
        }

        return value is YamlScalar scalar && DateInterval.TryParse(scalar.Value, out var day) ? day : null;
    }

    /// <summary>Copy that is taken out as a whole leaves nothing, so this text alone may be empty.</summary>
    private string? ReadFixed(YamlNode value) =>
        value is YamlScalar { Value: "" } ? string.Empty : scope.Text(value, "fixed");

    private Severity? ReadSeverity(YamlNode value) =>
        scope.Choice(value, "a severity of findings", Severities) is { } word && SeverityNames.TryParse(word, out var severity) ? severity : null;

    private ImmutableSortedDictionary<string, string> ReadOptions(YamlNode value)
    {
        var options = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        if (value is not YamlMapping mapping)
        {
            scope.Report(value, $"'options' wants a mapping of names to values, such as {{ limit: 30 }}, not {value.Kind}.");
            return options.ToImmutable();
        }

        foreach (var (name, setting) in mapping.Entries)
        {
            if (!known.TryGetValue(name.Value, out var option))
            {
                scope.Report(name, $"The rule has no option '{name.Shown}'. {Suggestion.For(name.Value, known.Keys)}");
            }
            else if (SettingsReader.Spelled(setting) is { } text && option.Allows(text))
            {
                options[name.Value] = text;
            }
            else
            {
                scope.Report(setting, $"{RuleFileScope.Quoted(setting)} cannot be the value of '{name.Shown}', which is {option.Expected}.");
            }
        }

        return options.ToImmutable();
    }

    private bool IsSound(YamlMapping node, RuleExample example)
    {
        var before = scope.Problems.Count;
        var text = node[example.IsBad ? "bad" : "good"]!;
        if (!MarkedText.TryParse(example.MarkedText, out var marked))
        {
            scope.Report(text, "The marks of this example do not pair. Write [|these words|] around what is reported.");
        }
        else if (example.IsBad == marked.Spans.IsEmpty)
        {
            scope.Report(text, example.IsBad ? "A bad example marks what is reported: [|these words|]." : "A good example has no marks: nothing in it is reported.");
        }

        foreach (var key in example.IsBad ? [] : (string[])["message", "fixed", "severity"])
        {
            if (node.KeyOf(key) is { } misplaced)
            {
                scope.Report(misplaced, $"Nothing is reported in a good example, so it has no '{key}:'.");
            }
        }

        return scope.Problems.Count == before;
    }
}
