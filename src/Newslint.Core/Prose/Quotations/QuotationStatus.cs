namespace Newslint.Prose.Quotations;

/// <summary>What is known about the source of a quotation.</summary>
public enum QuotationStatus
{
    /// <summary>A source is in reach: in the same sentence, or just before a colon.</summary>
    Attributed,

    /// <summary>The source is carried over from a neighbouring quotation or paragraph.</summary>
    Inherited,

    /// <summary>Speech without a source.</summary>
    Unattributed,

    /// <summary>A scare quote, a title or a name: not speech.</summary>
    Term,
}
