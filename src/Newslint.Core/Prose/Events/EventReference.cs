using Microsoft.CodeAnalysis.Text;
using Newslint.Text;

namespace Newslint.Prose.Events;

/// <summary>
/// An event that the text looks ahead to, “ahead of the 2024 election”, “the upcoming Paris Olympics”, or that it gives a year as
/// seen from its own, “last year’s Games”.
/// </summary>
public sealed class EventReference : ITextUnit
{
    internal EventReference(TextSpan span, TextSpan name, TextSpan sentence)
    {
        Span = span;
        Name = name;
        Sentence = sentence;
    }

    /// <summary>The looking-ahead words and the whole name of the event.</summary>
    public TextSpan Span { get; }

    /// <summary>The name of the event.</summary>
    public TextSpan Name { get; }

    /// <summary>The sentence, which may tell the country.</summary>
    internal TextSpan Sentence { get; }

    /// <summary>Where it takes place, as the words behind the name have it: “in Vilnius”; null where they do not.</summary>
    internal TextSpan? Place { get; init; }

    /// <summary>The day in the name, “the July 4 election”, as it is resolved; null for none.</summary>
    internal DateOnly? Day { get; init; }

    /// <summary>The year in the name, where one is.</summary>
    public int? Year { get; internal init; }

    /// <summary>Years from the article’s to that of the event, as the words have it: −1 for <c>last year’s</c>; null for an event ahead.</summary>
    public int? YearOffset { get; internal init; }

    /// <summary>The year in which a fact has the event, where that is not the one that the words give it.</summary>
    public int? ActualYear { get; internal set; }

    /// <summary>Whether <see cref="ActualYear"/> is that of the very event that the words name, and not of the nearest of its kind.</summary>
    public bool IsYearNamed { get; internal set; }

    /// <summary>The event's last day, where a fact tells it.</summary>
    public DateOnly? LastDay { get; internal set; }

    /// <summary>Whether it was over on every day that the article may be of.</summary>
    public bool IsPast { get; internal set; }

    /// <summary>Days since it was over, at least; since the end of its year where no fact tells the day.</summary>
    public int DaysSince { get; internal set; }

    /// <summary>Whether the sentence is in the past tense alone, about an event of a day or a few.</summary>
    public bool IsInPastTense { get; internal init; }

    /// <summary>Whether the sentence tells of a time before the event.</summary>
    public bool IsNarrated { get; internal init; }
}
