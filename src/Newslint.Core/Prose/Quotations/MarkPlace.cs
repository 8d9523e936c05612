namespace Newslint.Prose.Quotations;

/// <summary>What the characters beside a quotation mark tell about its direction.</summary>
internal enum MarkPlace
{
    /// <summary>Nothing: blanks on both sides, or letters.</summary>
    Unclear,

    /// <summary>After a blank and before a letter.</summary>
    Opening,

    /// <summary>After a letter or punctuation and before a blank.</summary>
    Closing,
}
