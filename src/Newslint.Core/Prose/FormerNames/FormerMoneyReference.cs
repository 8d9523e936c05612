using Microsoft.CodeAnalysis.Text;
using Newslint.Knowledge.Facts;
using Newslint.Text;

namespace Newslint.Prose.FormerNames;

/// <summary>Money that was none any more on the day of the article: “500 kuna”, “the Lithuanian litas”.</summary>
public sealed class FormerMoneyReference : ITextUnit
{
    internal FormerMoneyReference(TextSpan span, FormerMoney money)
    {
        Span = span;
        Money = money;
    }

    /// <summary>The name of the money, without an amount.</summary>
    public TextSpan Span { get; }

    /// <summary>The fact behind it.</summary>
    public FormerMoney Money { get; }

    /// <summary>Days since its last day, at least.</summary>
    public int DaysSince { get; internal init; }

    /// <summary>Whether an amount stands before it.</summary>
    public bool HasAmount { get; internal init; }

    /// <summary>Whether the country is named: in the name of the money, or in its sentence.</summary>
    public bool HasCountry { get; internal init; }

    /// <summary>Whether the sentence tells of an earlier time, or of the change to other money.</summary>
    public bool IsHistory { get; internal init; }
}
