using System.Collections.Immutable;
using Newslint.Knowledge;

namespace Newslint.Rules.Yaml;

/// <summary>Reads the examples of a rule; mistakes are collected and reading goes on.</summary>
internal sealed class ExampleReader(RuleFileScope scope)
{
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

        if (scope.IsTrusted)
        {
            return new RuleExample(bad is not null, bad ?? good!, published, because); // tests read the marks of shipped rules
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
