using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Newslint.Knowledge.Facts;
using Newslint.Text;

namespace Newslint.Prose.FormerNames;

/// <summary>A name that a place, company or agency had given up on the day of the article.</summary>
public sealed class FormerName : ITextUnit
{
    internal FormerName(TextSpan span, Rename rename, ImmutableArray<string> newNames)
    {
        Span = span;
        Rename = rename;
        NewNames = newNames;
    }

    /// <inheritdoc/>
    public TextSpan Span { get; }

    /// <summary>The fact behind it.</summary>
    public Rename Rename { get; }

    /// <summary>What it is called on the day of the article; several where it was split.</summary>
    public ImmutableArray<string> NewNames { get; }

    /// <summary>Days since the new name began, at least.</summary>
    public int DaysSince { get; internal init; }

    /// <summary>Whether it is a part of a longer name, which may keep it: “Dynamo Kiev”.</summary>
    public bool IsPartOfName { get; internal init; }

    /// <summary>Whether the sentence tells of an earlier time.</summary>
    public bool IsHistory { get; internal init; }

    /// <summary>Whether the sentence is in the past tense alone.</summary>
    public bool IsInPastTense { get; internal init; }

    /// <summary>Whether the article tells somewhere that the name was changed: “X, formerly Twitter”.</summary>
    public bool IsExplained { get; internal set; }
}
