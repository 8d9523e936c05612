using System.Collections.Immutable;
using System.Globalization;

namespace Newslint.Rules;

/// <summary>Something about a rule that a newsroom sets: <c>newslint_option.HOUSE0004.limit = 30</c>.</summary>
/// <param name="Name">Its name within the rule.</param>
/// <param name="Type">What its value is.</param>
/// <param name="Default">The value where nobody has set another, as configuration would write it.</param>
/// <param name="Says">What it sets, as a sentence.</param>
public sealed record RuleOption(string Name, RuleOptionType Type, string Default, string Says)
{
    /// <summary>What the keys of options begin with in <c>.editorconfig</c>.</summary>
    public const string KeyPrefix = "newslint_option.";

    /// <summary>The words to choose from, for a choice.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>The key in <c>.editorconfig</c> for the rule <paramref name="id"/>.</summary>
    public string KeyFor(string id) => $"{KeyPrefix}{id}.{Name}";

    /// <summary>Whether <paramref name="value"/> can be the value.</summary>
    public bool Allows(string value) => Type switch
    {
        RuleOptionType.Number => int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        RuleOptionType.Flag => value is "true" or "false",
        RuleOptionType.Choice => Choices.Contains(value, StringComparer.Ordinal),
        _ => true,
    };

    /// <summary>What the value must be, for messages.</summary>
    public string Expected => Type switch
    {
        RuleOptionType.Number => "a whole number",
        RuleOptionType.Flag => "true or false",
        RuleOptionType.Choice => $"one of: {string.Join(", ", Choices)}",
        _ => "words separated by commas",
    };
}
