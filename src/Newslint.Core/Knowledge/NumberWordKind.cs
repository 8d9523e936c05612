namespace Newslint.Knowledge;

/// <summary>What a word does in a number.</summary>
internal enum NumberWordKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary><c>two</c>, <c>twenty</c>.</summary>
    Cardinal,

    /// <summary><c>second</c>, <c>twentieth</c>.</summary>
    Ordinal,

    /// <summary>The lower part of a fraction: two <c>thirds</c>.</summary>
    Fraction,

    /// <summary>A power of ten: <c>million</c>.</summary>
    Scale,

    /// <summary>A power of ten in short: 3<c>bn</c>.</summary>
    ShortScale,

    /// <summary>A power of ten in short after a sign of money: $3<c>m</c>.</summary>
    MoneyScale,

    /// <summary>5<c>th</c>.</summary>
    OrdinalEnding,

    /// <summary>5<c>pc</c>.</summary>
    PercentEnding,

    /// <summary>5<c>pm</c>.</summary>
    TimeEnding,

    /// <summary>5<c>km</c>.</summary>
    Unit,

    /// <summary><c>dollars</c>.</summary>
    Currency,

    /// <summary>A currency whose name means other things beside small numbers: <c>pounds</c>.</summary>
    LargeCurrency,
}
