using System.Collections.Immutable;
using Newslint.Knowledge;

namespace Newslint.Rules;

/// <summary>A piece of copy that documents a rule and tests it.</summary>
/// <param name="IsBad">Whether the rule reports something here.</param>
/// <param name="MarkedText">The copy, with what is reported between <c>[|</c> and <c>|]</c>.</param>
/// <param name="Published">The day it is read on, where that matters.</param>
/// <param name="Because">Why it is left alone, where that is not plain.</param>
public sealed record RuleExample(bool IsBad, string MarkedText, DateInterval? Published = null, string? Because = null)
{
    /// <summary>The copy after the fix of the rule; null where the example does not say.</summary>
    public string? Fixed { get; init; }

    /// <summary>What the first finding says; null where the example does not say.</summary>
    public string? Message { get; init; }

    /// <summary>How much each finding matters; null where the example does not say.</summary>
    public Severity? Severity { get; init; }

    /// <summary>The language of the copy, such as <c>en-GB</c>; null for that of the reader.</summary>
    public string? Language { get; init; }

    /// <summary>The house style that is set, such as <c>guardian</c>; null for none.</summary>
    public string? Style { get; init; }

    /// <summary>Options of the rule that are set, by name.</summary>
    public ImmutableSortedDictionary<string, string> Options { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Other texts of the folder that the copy lies in; empty where it lies by itself.</summary>
    public ImmutableArray<string> Folder { get; init; } = [];

    /// <summary>The line of the rule file that it begins in, 1-based; 0 where it stands in no file.</summary>
    public int Line { get; init; }
}
