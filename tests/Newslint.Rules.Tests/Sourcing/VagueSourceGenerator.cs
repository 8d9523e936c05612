namespace Newslint.Rules.Tests.Sourcing;

/// <summary>Puts vague sources into the place of named ones, and asks whether the rules about sourcing notice.</summary>
internal static class VagueSourceGenerator
{
    private static readonly string[] Plural =
    [
        "sources", "officials", "critics", "people familiar with the matter", "two senior officials", "U.S. officials", "aides to the mayor", "insiders",
        "diplomats", "experts", "analysts", "observers", "many experts", "people briefed on the talks", "several sources close to the talks", "some critics",
        "a number of officials", "his advisers", "officials in Riverton", "unnamed sources",
    ];

    private static readonly string[] Singular =
    [
        "a source", "a senior official", "one person familiar with the matter", "an aide", "a source close to the talks", "an insider", "one analyst",
        "a diplomat with knowledge of the talks", "one of the mayor’s aides", "a person who was briefed on the plans",
    ];

    /// <summary>Vague sources that agree with a verb in the past tense.</summary>
    public static string[] All { get; } = [.. Plural, .. Singular];

    /// <summary>A vague source that agrees with a verb, another one for each number.</summary>
    /// <param name="number">Which one.</param>
    /// <param name="isSingular">Whether the verb is in the singular: “says”.</param>
    public static string At(int number, bool isSingular) => isSingular ? Singular[number % Singular.Length] : All[number % All.Length];

    /// <summary>The text with other words from <paramref name="start"/> to <paramref name="end"/>; at the beginning of a sentence they get a capital.</summary>
    public static string Replace(string text, int start, int end, string words)
    {
        var before = text.AsSpan(0, start).TrimEnd();
        var isFirst = before.IsEmpty || before[^1] is '.' or '!' or '?' || (before[^1] is '”' or '"' && before.Length > 1 && before[^2] is '.');
        return string.Concat(text.AsSpan(0, start), isFirst ? char.ToUpperInvariant(words[0]) + words[1..] : words, text.AsSpan(end));
    }

    /// <summary>Whether a rule about sourcing reports words that overlap the source.</summary>
    public static bool IsNoticed(string text, int start, int length) =>
        Linter.Lint(text, published: null).Diagnostics.Any(found => found.Rule.Category == "sourcing" && found.Span.Start < start + length && found.Span.End > start);
}
