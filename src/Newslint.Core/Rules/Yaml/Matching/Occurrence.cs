using Microsoft.CodeAnalysis.Text;
using Newslint.Rules.Yaml.Conditions;
using Newslint.Text;

namespace Newslint.Rules.Yaml.Matching;

/// <summary>A place where a phrase or pattern of a rule stands.</summary>
internal sealed class Occurrence(TextSpan span) : ITextUnit
{
    public TextSpan Span { get; } = span;

    /// <summary>Which of the places it is, from 1.</summary>
    public int Number { get; set; }

    /// <summary>The named parts of the pattern; null for none.</summary>
    public FoundNames? Names { get; init; }

    /// <summary>What to write instead: one text, or several to choose from.</summary>
    public string[] Replacements { get; init; } = [];

    /// <summary>The commonest spelling, where spellings are mixed.</summary>
    public string? Majority { get; init; }

    /// <summary>How often this spelling stands in the article.</summary>
    public int Count { get; init; } = 1;

    /// <summary>How often the commonest stands.</summary>
    public int MajorityCount { get; init; }

    /// <summary>The first place of the rule, or of the commonest spelling.</summary>
    public TextSpan First { get; set; } = span;
}
