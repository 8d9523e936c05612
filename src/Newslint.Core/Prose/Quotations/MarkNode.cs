namespace Newslint.Prose.Quotations;

/// <summary>An opening mark as it was read, and what closes it.</summary>
internal sealed class MarkNode(QuoteMark open, MarkNode? outer, int block)
{
    public QuoteMark Open { get; } = open;

    /// <summary>The quotation around it.</summary>
    public MarkNode? Outer { get; } = outer;

    public int Block { get; } = block;

    /// <summary>The mark that closes it; null where none does.</summary>
    public QuoteMark? Close { get; set; }

    /// <summary>The mark that shows that nothing closes it; null where it is open to the end of its paragraph.</summary>
    public QuoteMark? GivenUpAt { get; set; }

    /// <summary>Whether it goes on in the next paragraph.</summary>
    public bool GoesOn { get; set; }

    /// <summary>Whether it counts as a quotation: it is in no other, or only in one that nothing closes.</summary>
    public bool IsIncluded { get; set; }

    public bool IsUnclosed => Close is null && !GoesOn;

    /// <summary>The quotation that was made of it.</summary>
    public PairedMarks? Pair { get; set; }
}
