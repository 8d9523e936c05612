using Microsoft.CodeAnalysis.Text;
using Newslint.Text;

namespace Newslint.Prose.People;

/// <summary>An age beside the day, month or year of birth of the same person: “Park, 29, was born on May 1, 1980”.</summary>
public sealed class StatedAge : ITextUnit
{
    internal StatedAge(TextSpan span, TextSpan birth, int years)
    {
        Span = span;
        Birth = birth;
        Years = years;
    }

    /// <summary>The name and the age.</summary>
    public TextSpan Span { get; }

    /// <summary>The birth as written: a day, a month or a year.</summary>
    public TextSpan Birth { get; }

    /// <summary>The age as written.</summary>
    public int Years { get; }

    /// <summary>The least age that the birth allows on the days of the article; 0 where that day is not known.</summary>
    public int Least { get; internal init; }

    /// <summary>The greatest age that the birth allows; 0 where the day of the article is not known.</summary>
    public int Most { get; internal init; }

    /// <summary>Whether the age cannot be, on any day that the article may be of.</summary>
    public bool IsWrong => Most > 0 && (Years < Least || Years > Most);

    /// <summary>Whether the sentence tells of another time than the article’s, when the age was another.</summary>
    public bool IsOfAnotherTime { get; internal init; }
}
