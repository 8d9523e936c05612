using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using Newslint.Text;

namespace Newslint.Prose.Numbers;

/// <summary>A number of the text, in figures or in words, that is no part of a date or a time: “1.2 million”, “four percent”, “£3bn”.</summary>
public sealed class NumberReference : ITextUnit
{
    internal NumberReference(TextSpan span, decimal value, int firstToken, int endToken)
    {
        Span = span;
        Value = value;
        FirstToken = firstToken;
        EndToken = endToken;
    }

    /// <summary>The whole expression, with the sign of money and the word “percent”.</summary>
    public TextSpan Span { get; }

    /// <summary>The number that is meant: 1200000 for “1.2 million”, 12 for “12 percent”.</summary>
    public decimal Value { get; }

    /// <summary>Whether it is a percentage. In a range, “10 to 15 percent”, both ends are.</summary>
    public bool IsPercent { get; internal set; }

    /// <summary>Whether it counts percentage points, and so is no percentage.</summary>
    public bool IsPercentagePoints { get; internal set; }

    /// <summary>Whether it is a sum of money.</summary>
    public bool IsMoney { get; internal set; }

    /// <summary>Whether it tells a place in an order: “5th”, “second”.</summary>
    public bool IsOrdinal { get; internal init; }

    /// <summary>Whether it is written in words alone, a scale after figures not counted.</summary>
    public bool IsSpelledOut { get; internal init; }

    /// <summary>The value in figures without separators and needless zeros: “12.5”.</summary>
    public string CanonicalValue => Value.ToString("0.###############", CultureInfo.InvariantCulture);

    internal int FirstToken { get; }

    internal int EndToken { get; }
}
