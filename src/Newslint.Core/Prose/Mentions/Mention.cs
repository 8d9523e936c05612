using Microsoft.CodeAnalysis.Text;
using Newslint.Knowledge.Facts;
using Newslint.Text;

namespace Newslint.Prose.Mentions;

/// <summary>Somebody by title and name: “former U.S. President Donald Trump”.</summary>
public sealed class Mention : ITextUnit
{
    internal Mention(TextSpan span, TextSpan title, TextSpan name)
    {
        Span = span;
        Title = title;
        Name = name;
    }

    /// <summary>Modifier, title and name.</summary>
    public TextSpan Span { get; }

    /// <summary>The title without modifier and country.</summary>
    public TextSpan Title { get; }

    /// <summary>The name.</summary>
    public TextSpan Name { get; }

    /// <summary>The word that says how the title is held: <c>former</c>, <c>then</c>, <c>acting</c>; null for the plain title.</summary>
    public string? Modifier { get; internal init; }

    /// <summary>The words between modifier and title, such as a country; null where there are none.</summary>
    public TextSpan? Qualifier { get; internal init; }

    /// <summary>The term of office that the mention is judged by; null where nobody is known by title and name.</summary>
    public OfficeTerm? Term { get; internal set; }

    /// <summary>Whether the office was held over the days of the article.</summary>
    public TermStatus Status { get; internal set; }

    /// <summary>Days since the term began, at least, for a status of <see cref="TermStatus.Active"/>.</summary>
    public int DaysIn { get; internal set; }

    /// <summary>Days since the last term ended, at least, for a status of <see cref="TermStatus.Ended"/>.</summary>
    public int DaysSince { get; internal set; }

    /// <summary>Days until the term begins, at least, for a status of <see cref="TermStatus.NotYet"/>.</summary>
    public int DaysUntil { get; internal set; }

    /// <summary>Whether the person is named in full here.</summary>
    public bool IsFull { get; internal set; }

    /// <summary>Whether the person is named in full here or earlier in the article.</summary>
    public bool IsIntroduced { get; internal set; }

    /// <summary>Whether several people who held such an office can be meant.</summary>
    public bool HasNamesakes { get; internal set; }

    /// <summary>Whether the person also held another office of this title that ended: a “former governor” may be one of another state.</summary>
    public bool HeldAnother { get; internal set; }

    /// <summary>Days for which somebody has held the office, as more than an acting holder, over the days of the article; 0 where nobody is known to.</summary>
    public int DaysFilled { get; internal set; }

    /// <summary>How many people of the article were not yet in the office that it gives them.</summary>
    public int NotYetPeople { get; internal set; }

    /// <summary>What stands around it that can make an old title right.</summary>
    internal MentionSetting Setting { get; set; }

    /// <summary>The years before the article’s that its sentence names, or the one before that.</summary>
    internal int[] EarlierYears { get; set; } = [];

    /// <summary>The index of its sentence.</summary>
    internal int Sentence { get; set; }
}
