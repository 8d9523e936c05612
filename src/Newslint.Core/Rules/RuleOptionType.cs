namespace Newslint.Rules;

/// <summary>What the value of an option is.</summary>
public enum RuleOptionType
{
    /// <summary>A whole number.</summary>
    Number,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Flag,

    /// <summary>One of a few words.</summary>
    Choice,

    /// <summary>Words separated by commas.</summary>
    Words,
}
