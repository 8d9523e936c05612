namespace Newslint.Rules.Yaml.Conditions;

/// <summary>Bounds of a number, both included.</summary>
internal sealed class Bounds(Bound? atLeast, Bound? atMost)
{
    public bool Hold(RuleContext context, int value) =>
        (atLeast is null || value >= atLeast.In(context)) && (atMost is null || value <= atMost.In(context));

    /// <summary>Whether <paramref name="count"/> things in <paramref name="words"/> words are as dense as the bounds ask for, counted per <paramref name="per"/> words.</summary>
    public bool HoldPer(RuleContext context, int count, int words, int per)
    {
        var scaled = (long)count * per;
        return words > 0
            && (atLeast is null || scaled >= (long)atLeast.In(context) * words)
            && (atMost is null || scaled <= (long)atMost.In(context) * words);
    }
}

/// <summary>One bound: a number, or an option that holds one.</summary>
/// <param name="value">The number; beside an option what is added to it.</param>
/// <param name="option">The option's name; null for none.</param>
internal sealed class Bound(int value, string? option)
{
    public int Value { get; } = value;

    public string? Option { get; } = option;

    public int In(RuleContext context) => Option is null ? Value : OptionValues.Number(context, Option) + Value;
}
