using Newslint.Rules.Yaml.Conditions;
using Newslint.Rules.Yaml.Grammar;

namespace Newslint.Rules.Yaml.Reading;

/// <summary>Reads conditions of the article and of what is configured for it; mistakes are collected and reading goes on.</summary>
internal sealed class ArticleConditionReader(RuleFileScope scope, RuleDraft draft, NumberReader numbers)
{
    /// <summary><c>published:</c>; null after a mistake.</summary>
    public PublishedCondition? ReadPublished(YamlNode value)
    {
        if (scope.Mapping(value, RuleGrammar.Published) is not { } mapping)
        {
            return null;
        }

        var since = mapping["since"] is { } first ? scope.Day(first) : null;
        var before = mapping["before"] is { } end ? scope.Day(end) : null;
        if (mapping.Entries.Count == 0 || since >= before)
        {
            scope.Report(mapping["before"] ?? mapping, mapping.Entries.Count == 0 ? "'published' wants 'since:' or 'before:' and a day." : "No day is on or after 'since' and before this one.");
            return null;
        }

        draft.Needs.Add("date");
        return new PublishedCondition(since, before);
    }

    /// <summary><c>language:</c>; null after a mistake.</summary>
    public LanguageCondition? ReadLanguages(YamlNode value)
    {
        var tags = new List<string>();
        foreach (var scalar in scope.Scalars(value, "languages"))
        {
            if (scope.LanguageTag(scalar) is { } tag)
            {
                tags.Add(tag);
            }
        }

        return tags.Count > 0 ? new LanguageCondition([.. tags]) : null;
    }

    /// <summary><c>style:</c>; null after a mistake.</summary>
    public StyleCondition? ReadStyles(YamlNode value) =>
        scope.Choices(value, "a house style", "house styles", HouseStyles.All) is { Count: > 0 } styles ? new StyleCondition([.. styles]) : null;

    /// <summary><c>option:</c>; null after a mistake.</summary>
    public OptionCondition? ReadOption(YamlNode value)
    {
        switch (value)
        {
            case YamlScalar name:
                return numbers.OptionNamed(name, name.Value, RuleOptionType.Flag) ? new OptionCondition(name.Value, "true") : null;
            case YamlMapping { Entries: [{ Key: var name, Value: YamlScalar wanted }] }:
                if (!numbers.OptionNamed(name, name.Value, type: null))
                {
                    return null;
                }

                var option = draft.Options[name.Value];
                if (option.Allows(wanted.Value))
                {
                    return new OptionCondition(name.Value, wanted.Value);
                }

                scope.Report(wanted, $"'{wanted.Shown}' cannot be the value of '{name.Shown}', which is {option.Expected}.");
                return null;
            default:
                scope.Report(value, $"'option' wants the name of an option, or one name with a value such as {{ marks: uk }}, not {value.Kind}.");
                return null;
        }
    }
}
